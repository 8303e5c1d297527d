package org.threadline.shared;

import java.util.Optional;

/**
 * An NHS number: ten digits, the last of which is a check digit (modulus 11).
 *
 * @param value the ten digits
 */
public record NhsNumber(String value) {

	public NhsNumber {
		if (!valid(value)) {
			throw new IllegalArgumentException("Not an NHS number");
		}
	}

	/**
	 * Reads an NHS number. Spaces do not matter.
	 * @param text what was given
	 * @return the number, or empty when it is not ten digits or the check digit is wrong
	 */
	public static Optional<NhsNumber> parse(String text) {
		String digits = text.replace(" ", "");
		return valid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
	}

	private static boolean valid(String digits) {
		if (digits.length() != 10 || !digits.chars().allMatch((digit) -> digit >= '0' && digit <= '9')) {
			return false;
		}
		int sum = 0;
		for (int place = 0; place < 9; place++) {
			sum += (digits.charAt(place) - '0') * (10 - place);
		}
		// a remainder of 1 would need the digit 10: such numbers are never issued
		return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
	}

	/**
	 * Keeps the number itself out of logs.
	 */
	@Override
	public String toString() {
		return "an NHS number";
	}

}
