package org.threadline.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/**
 * Where a fact stands on an axis of time, as text that sorts: a moment to the
 * microsecond, then the fact's id, so that no two are the same. A whole second is written
 * as one, as all were once: of one second it comes last.
 */
public final class Positions {

	private static final DateTimeFormatter WITHIN_A_SECOND = new DateTimeFormatterBuilder().appendInstant(6)
		.toFormatter();

	private Positions() {
	}

	/**
	 * Where a fact stands.
	 * @param moment when, counted to the microsecond
	 * @param id the fact's id
	 * @return a text that sorts by moment
	 */
	public static String of(Instant moment, String id) {
		Instant counted = moment.truncatedTo(ChronoUnit.MICROS);
		String text = (counted.getNano() == 0) ? counted.toString() : WITHIN_A_SECOND.format(counted);
		return text + "~" + id;
	}

	/**
	 * The day of a position, which is no day of England: a date given to the day stands
	 * at its beginning in UTC.
	 * @param moment the moment
	 * @return the day in UTC
	 */
	public static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

}
