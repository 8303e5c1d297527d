package org.threadline.shared;

import java.time.LocalDate;

/**
 * A child who is expected: work with the family begins before the birth.
 */
public final class UnbornChild {

	/** No pregnancy is longer, however wrong the day it was counted to. */
	private static final int LONGEST_PREGNANCY_IN_DAYS = 310;

	private UnbornChild() {
	}

	/**
	 * Whether a day lies before anything can be said of the child.
	 * @param day the day
	 * @param expected the day the child is expected
	 * @return true when it is before the pregnancy
	 */
	public static boolean isNotThereYetOn(LocalDate day, LocalDate expected) {
		return day.isBefore(expected.minusDays(LONGEST_PREGNANCY_IN_DAYS));
	}

}
