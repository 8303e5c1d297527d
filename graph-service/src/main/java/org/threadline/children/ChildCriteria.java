package org.threadline.children;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Sex;
import org.threadline.shared.VisibleText;

/**
 * What is known about a child who is looked for.
 */
record ChildCriteria(@Nullable String givenName, @Nullable String familyName, @Nullable LocalDate dateOfBirth,
		@Nullable Sex sex, @Nullable String postcode, @Nullable String nhsNumber, @Nullable String uniquePupilNumber) {

	/** The details given, blank ones left out, by the names of the API. */
	Map<String, Object> given() {
		Map<String, Object> given = new LinkedHashMap<>();
		putText(given, "givenName", this.givenName);
		putText(given, "familyName", this.familyName);
		put(given, "dateOfBirth", this.dateOfBirth);
		put(given, "sex", this.sex);
		putText(given, "postcode", this.postcode);
		putText(given, "nhsNumber", this.nhsNumber);
		putText(given, "uniquePupilNumber", this.uniquePupilNumber);
		return given;
	}

	private static void putText(Map<String, Object> given, String name, @Nullable String value) {
		if (value != null && !VisibleText.saysNothing(value)) {
			given.put(name, value.strip());
		}
	}

	private static void put(Map<String, Object> given, String name, @Nullable Object value) {
		if (value != null) {
			given.put(name, value);
		}
	}

}
