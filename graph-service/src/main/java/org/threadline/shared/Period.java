package org.threadline.shared;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days over which something is true.
 *
 * @param from first day, or null when it is not known
 * @param to last day, or null while it goes on
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Whether a day lies in the period. A period whose first day is not known contains
	 * every day up to its last.
	 * @param day the day
	 * @return true from the first day to the last, both included
	 */
	public boolean contains(LocalDate day) {
		return (this.from == null || !this.from.isAfter(day)) && (this.to == null || !this.to.isBefore(day));
	}

}
