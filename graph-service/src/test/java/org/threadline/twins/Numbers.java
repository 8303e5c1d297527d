package org.threadline.twins;

import org.threadline.shared.NhsNumber;

/**
 * Numbers of invented people.
 */
final class Numbers {

	private static final int CHECKED_BY_ONE_DIGIT_IN = 10;

	private Numbers() {
	}

	/** Two of eleven first parts have no check digit or share one: so each takes two. */
	static String nhsNumber(int number) {
		for (int last = 0; last < 2; last++) {
			for (int check = 0; check < CHECKED_BY_ONE_DIGIT_IN; check++) {
				String digits = "999%05d%d%d".formatted(number, last, check);
				if (NhsNumber.parse(digits).isPresent()) {
					return digits;
				}
			}
		}
		throw new IllegalStateException("No number for " + number);
	}

}
