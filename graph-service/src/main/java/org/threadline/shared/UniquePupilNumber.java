package org.threadline.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A unique pupil number: a check letter, then twelve digits, or eleven digits and a
 * letter when it is temporary.
 *
 * @param value the thirteen characters, in capitals
 */
public record UniquePupilNumber(String value) {

	// I, O and S are left out, being too like 1, 0 and 5
	private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

	public UniquePupilNumber {
		if (!valid(value)) {
			throw new IllegalArgumentException("Not a unique pupil number");
		}
	}

	/**
	 * Reads a unique pupil number. Spaces and capitals do not matter.
	 * @param text what was given
	 * @return the number, or empty when it is not formed so or the check letter is wrong
	 */
	public static Optional<UniquePupilNumber> parse(String text) {
		String characters = text.replace(" ", "").toUpperCase(Locale.ROOT);
		return valid(characters) ? Optional.of(new UniquePupilNumber(characters)) : Optional.empty();
	}

	private static boolean valid(String characters) {
		if (!characters.matches("[A-Z][0-9]{11}[0-9A-Z]")) {
			return false;
		}
		int sum = 0;
		for (int place = 1; place < 13; place++) {
			int digit = worth(characters.charAt(place));
			if (digit < 0) {
				return false;
			}
			sum += digit * (place + 1);
		}
		return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) == characters.charAt(0);
	}

	private static int worth(char character) {
		return (character <= '9') ? character - '0' : CHECK_LETTERS.indexOf(character);
	}

	/**
	 * Keeps the number itself out of logs.
	 */
	@Override
	public String toString() {
		return "a unique pupil number";
	}

}
