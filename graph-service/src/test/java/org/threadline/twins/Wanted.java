package org.threadline.twins;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Values of arguments that name somebody in a world.
 */
final class Wanted {

	private static final String NAMES = "givenName: \"%s\", familyName: \"%s\"";

	private Wanted() {
	}

	static List<String> criteria() {
		return Arrays.stream(Criteria.values()).map(Enum::name).toList();
	}

	static List<String> ids() {
		return Arrays.stream(Id.values()).map(Enum::name).toList();
	}

	static List<String> factIds() {
		return Arrays.stream(FactId.values()).map(Enum::name).toList();
	}

	/**
	 * What is known of a child who is looked for.
	 */
	enum Criteria {

		NAME_AND_BIRTH, FAMILY_AND_BIRTH, NAME_AND_POSTCODE, NAME, NHS_NUMBER, PUPIL_NUMBER, SEX, ALIAS, TOO_LITTLE;

		String of(Fact child, List<Fact> names) {
			String given = child.field("given_name");
			String family = child.field("family_name");
			String born = "dateOfBirth: \"" + child.field("date_of_birth") + "\"";
			return "{" + switch (this) {
				case NAME_AND_BIRTH -> NAMES.formatted(given, family) + ", " + born;
				case FAMILY_AND_BIRTH -> "familyName: \"" + family + "\", " + born;
				case NAME_AND_POSTCODE -> NAMES.formatted(given, family) + ", postcode: \"ZZ1 1AA\"";
				case NAME -> NAMES.formatted(given, family);
				case NHS_NUMBER -> "nhsNumber: \"" + child.field("nhs_number") + "\"";
				case PUPIL_NUMBER -> "uniquePupilNumber: \"N999400218001\"";
				case SEX -> NAMES.formatted(given, family) + ", sex: "
						+ (child.field("sex").isEmpty() ? "FEMALE" : child.field("sex")) + ", " + born;
				case ALIAS -> NAMES.formatted("Also", names.isEmpty() ? family : names.getFirst().field("family_name"))
						+ ", " + born;
				case TOO_LITTLE -> "familyName: \"" + family + "\"";
			} + "}";
		}

	}

	/**
	 * Which child is asked for.
	 */
	enum Id {

		OWN, SIBLING, LAST, UNKNOWN;

		String of(World world, Map<String, String> people) {
			List<String> children = world.children();
			return switch (this) {
				case OWN -> people.getOrDefault(children.getFirst(), "nobody");
				case SIBLING -> people.getOrDefault(children.get(1), "nobody");
				case LAST -> people.getOrDefault(children.getLast(), "nobody");
				case UNKNOWN -> "nobody";
			};
		}

	}

	/**
	 * Which fact is asked about.
	 */
	enum FactId {

		SHOWN, HIDDEN, UNKNOWN

	}

}
