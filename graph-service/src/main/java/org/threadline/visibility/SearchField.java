package org.threadline.visibility;

import java.util.List;
import java.util.Set;

/**
 * Details a child can be looked for by, as sharing agreements and the API name them.
 */
public final class SearchField {

	/** All of them. */
	public static final List<String> NAMES = List.of("givenName", "familyName", "dateOfBirth", "sex", "postcode",
			"nhsNumber", "uniquePupilNumber");

	/** Those that lead to candidates; a search needs at least one. */
	static final Set<String> STARTING_POINTS = Set.of("familyName", "dateOfBirth", "postcode", "nhsNumber",
			"uniquePupilNumber");

	private SearchField() {
	}

}
