package org.threadline.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which day it is: that of the children and of those who work with them, who live in
 * England. Moments are kept in UTC, where in summer the day begins an hour late.
 */
public final class EnglishDay {

	/** Where days begin and end. */
	public static final ZoneId ZONE = ZoneId.of("Europe/London");

	private EnglishDay() {
	}

	/**
	 * The day of a moment.
	 * @param moment the moment
	 * @return the day it is in England then
	 */
	public static LocalDate of(Instant moment) {
		return LocalDate.ofInstant(moment, ZONE);
	}

	/**
	 * The present day.
	 * @param clock tells the time, in whatever zone
	 * @return the day it is in England
	 */
	public static LocalDate today(Clock clock) {
		return of(clock.instant());
	}

}
