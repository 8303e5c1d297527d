package org.threadline.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date as precise as it is known: a year alone stays a year.
 *
 * @param value as given: {@code 2019}, {@code 2019-03}, {@code 2019-03-09} or
 * {@code 2019-03-09T14:30Z}
 * @param precision how precise that is
 * @param earliest the earliest moment it can mean, in UTC
 */
public record PartialDate(String value, DatePrecision precision, Instant earliest) {

	/**
	 * Reads a partial date.
	 * @param text what was given
	 * @return the date, or empty when it is written in none of the four ways
	 */
	public static Optional<PartialDate> parse(String text) {
		try {
			return switch (text.length()) {
				case 4 -> Optional.of(day(text, DatePrecision.YEAR, Year.parse(text).atDay(1)));
				case 7 -> Optional.of(day(text, DatePrecision.MONTH, YearMonth.parse(text).atDay(1)));
				case 10 -> Optional.of(day(text, DatePrecision.DAY, LocalDate.parse(text)));
				case 17 -> minute(text);
				default -> Optional.empty();
			};
		}
		catch (DateTimeParseException failure) {
			return Optional.empty();
		}
	}

	private static PartialDate day(String text, DatePrecision precision, LocalDate first) {
		return new PartialDate(text, precision, first.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
	}

	private static Optional<PartialDate> minute(String text) {
		if (!text.endsWith("Z")) {
			return Optional.empty();
		}
		Instant moment = LocalDateTime.parse(text.substring(0, 16)).toInstant(ZoneOffset.UTC);
		return Optional.of(new PartialDate(text, DatePrecision.MINUTE, moment));
	}

	/**
	 * The last day it can mean.
	 * @return a day in UTC
	 */
	public LocalDate lastDay() {
		LocalDate first = LocalDate.ofInstant(this.earliest, ZoneOffset.UTC);
		return switch (this.precision) {
			case YEAR -> first.plusYears(1).minusDays(1);
			case MONTH -> first.plusMonths(1).minusDays(1);
			case DAY, MINUTE -> first;
		};
	}

}
