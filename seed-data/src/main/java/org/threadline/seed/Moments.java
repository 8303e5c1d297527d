package org.threadline.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * When things became known: in the evening, and not after the delivery was taken.
 *
 * @param asOf the day on which the feeds are taken
 */
record Moments(LocalDate asOf) {

	/** The last day of which feeds tell. */
	LocalDate yesterday() {
		return this.asOf.minusDays(1);
	}

	Instant extractedAt() {
		return this.asOf.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
	}

	/**
	 * Some time in the evening of the day after, or of another day.
	 */
	Instant known(LocalDate day, int daysLater, Dice dice) {
		LocalDate evening = day.plusDays(daysLater);
		LocalDate latest = evening.isBefore(yesterday()) ? evening : yesterday();
		return latest.atTime(17 + dice.below(5), dice.below(60)).toInstant(ZoneOffset.UTC);
	}

}
