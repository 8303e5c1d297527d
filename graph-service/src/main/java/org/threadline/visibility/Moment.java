package org.threadline.visibility;

import java.time.Instant;
import java.time.LocalDate;

import org.threadline.shared.EnglishDay;

/**
 * A moment at which permission is asked for, and the agreement in force then.
 *
 * @param at the moment
 * @param pack the sharing agreement in force
 */
public record Moment(Instant at, PolicyPack pack) {

	/**
	 * The day of the moment.
	 * @return the day
	 */
	public LocalDate day() {
		return EnglishDay.of(this.at);
	}

}
