package org.threadline.children;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.FoldedText;
import org.threadline.shared.NameSound;
import org.threadline.shared.NhsNumber;
import org.threadline.shared.Problem;
import org.threadline.shared.Sex;
import org.threadline.shared.UniquePupilNumber;

/**
 * The details given about a child, as views compare them.
 */
final class SearchTerms {

	private static final int LONGEST_TEXT = 100;

	private SearchTerms() {
	}

	/** What candidates are found by: the detail that fits the fewest children. */
	static Start startingFrom(Set<String> given) {
		if (given.contains("nhsNumber") || given.contains("uniquePupilNumber")) {
			return Start.IDENTIFIER;
		}
		if (given.contains("dateOfBirth")) {
			return Start.BIRTH;
		}
		return given.contains("postcode") ? Start.POSTCODE : Start.NAME;
	}

	static Map<String, @Nullable Object> parameters(Map<String, Object> given) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		given.forEach((name, value) -> {
			if (value instanceof String text && text.length() > LONGEST_TEXT) {
				throw Problem.invalidInput("criteria." + name,
						"This is too long. Give at most " + LONGEST_TEXT + " characters.");
			}
		});
		putName(parameters, "given", (String) given.get("givenName"), "givenName");
		putName(parameters, "family", (String) given.get("familyName"), "familyName");
		parameters.put("dateOfBirth", given.get("dateOfBirth"));
		parameters.put("sex", (given.get("sex") instanceof Sex sex) ? sex.name() : null);
		parameters.put("postcode", postcode(given));
		parameters.put("nhsNumber", nhsNumber(given));
		parameters.put("uniquePupilNumber", uniquePupilNumber(given));
		return parameters;
	}

	private static void putName(Map<String, @Nullable Object> parameters, String part, @Nullable String name,
			String field) {
		String folded = (name != null) ? FoldedText.of(name) : null;
		if (folded != null && folded.isEmpty()) {
			throw Problem.invalidInput("criteria." + field, "Give a name with at least one letter.");
		}
		parameters.put(part + "Folded", folded);
		parameters.put(part + "Sound", (folded != null) ? NameSound.of(folded) : null);
	}

	/** One of marks alone would be equal to that of every home of which none is known. */
	private static @Nullable String postcode(Map<String, Object> given) {
		if (!(given.get("postcode") instanceof String text)) {
			return null;
		}
		String folded = FoldedText.withoutSpaces(text);
		if (folded.isEmpty()) {
			throw Problem.invalidInput("criteria.postcode", "Give a postcode, with letters and digits.");
		}
		return folded;
	}

	private static @Nullable String nhsNumber(Map<String, Object> given) {
		if (!(given.get("nhsNumber") instanceof String text)) {
			return null;
		}
		return NhsNumber.parse(text)
			.orElseThrow(() -> Problem.invalidInput("criteria.nhsNumber",
					"This is not an NHS number: it has ten digits and the last checks the others. Look for a digit "
							+ "that is wrong or swapped."))
			.value();
	}

	private static @Nullable String uniquePupilNumber(Map<String, Object> given) {
		if (!(given.get("uniquePupilNumber") instanceof String text)) {
			return null;
		}
		return UniquePupilNumber.parse(text)
			.orElseThrow(() -> Problem.invalidInput("criteria.uniquePupilNumber",
					"This is not a unique pupil number: it is a check letter followed by twelve digits. Look for a "
							+ "digit that is wrong or swapped."))
			.value();
	}

	/**
	 * Where a search starts.
	 */
	enum Start {

		/** NHS number or pupil number. */
		IDENTIFIER,
		/** Day of birth. */
		BIRTH,
		/** Postcode. */
		POSTCODE,
		/** Family name. */
		NAME

	}

}
