package org.threadline.facts;

import java.util.Map;

/**
 * That an agency holds facts of one category and sensitivity about a person.
 *
 * @param subjectId the person
 * @param category name of the category
 * @param agencyId the agency
 * @param sensitivity name of the sensitivity
 */
public record HoldingKey(String subjectId, String category, String agencyId, String sensitivity) {

	String key() {
		return this.subjectId + " " + this.category + " " + this.agencyId + " " + this.sensitivity;
	}

	Map<String, Object> properties(String id) {
		return Map.of("id", id, "key", key(), "subjectId", this.subjectId, "agencyId", this.agencyId, "category",
				this.category, "sensitivity", this.sensitivity);
	}

}
