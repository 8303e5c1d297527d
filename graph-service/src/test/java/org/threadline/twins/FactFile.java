package org.threadline.twins;

import java.util.List;
import java.util.Map;

import org.threadline.shared.Category;

/**
 * Files of facts, with the categories their rows are held under.
 */
enum FactFile {

	PERSON("people.csv"), NAME("names.csv"), RESIDENCE("residences.csv"), SCHOOLING("school-registrations.csv"),
	PRACTICE("gp-registrations.csv"), MEMBERSHIP("family-memberships.csv"),
	RESPONSIBILITY("parental-responsibilities.csv"), INVOLVEMENT("involvements.csv"), LEAD("lead-appointments.csv"),
	EVENT("events.csv"), NEED("needs.csv"), STRENGTH("strengths.csv"), CONCERN("concerns.csv"), CONSENT("consents.csv"),
	NOTICE("notices.csv");

	private final String fileName;

	FactFile(String fileName) {
		this.fileName = fileName;
	}

	String fileName() {
		return this.fileName;
	}

	/**
	 * The categories of the holdings that a row belongs to.
	 */
	List<Category> categories(Map<String, String> fields) {
		return switch (this) {
			case PERSON -> fields.getOrDefault("record", "").equals("ADULT") ? List.of(Category.BASIC_DETAILS)
					: List.of(Category.RECORD, Category.BASIC_DETAILS);
			case NAME -> List.of(Category.EXTENDED_DETAILS);
			case RESIDENCE -> List.of(Category.BASIC_DETAILS, Category.EXTENDED_DETAILS);
			case SCHOOLING, PRACTICE -> List.of(Category.BASIC_DETAILS);
			case MEMBERSHIP, RESPONSIBILITY -> List.of(Category.FAMILY);
			case EVENT -> List.of(Category.valueOf("EVENT_" + fields.get("kind")));
			default -> List.of(Category.valueOf(name()));
		};
	}

	/**
	 * Whether a row may change what is shown of other rows.
	 */
	boolean decides() {
		return switch (this) {
			case PERSON, RESPONSIBILITY, INVOLVEMENT, CONSENT, MEMBERSHIP -> true;
			default -> false;
		};
	}

}
