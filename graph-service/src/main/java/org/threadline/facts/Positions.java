package org.threadline.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Where a fact stands on an axis of time, as text that sorts: a moment to the second,
 * then the fact's id, so that no two are the same.
 */
public final class Positions {

	private Positions() {
	}

	/**
	 * Where a fact stands.
	 * @param moment when, counted to the second
	 * @param id the fact's id
	 * @return a text that sorts by moment
	 */
	public static String of(Instant moment, String id) {
		return moment.truncatedTo(ChronoUnit.SECONDS) + "~" + id;
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
