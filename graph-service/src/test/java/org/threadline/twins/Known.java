package org.threadline.twins;

import java.util.Map;

/**
 * Ids of the left twins, to ask both by: what is hidden there is unknown on the right.
 *
 * @param people ids of people, by reference
 * @param facts ids of facts, by reference
 * @param practitioners ids of practitioners, by reference of their agency
 * @param agencies ids of agencies, by reference
 */
record Known(Map<String, String> people, Map<String, String> facts, Map<String, String> practitioners,
		Map<String, String> agencies) {

	static final String NOTHING = "nothing";

	/** Of an empty graph. */
	static final Known NOBODY = new Known(Map.of(), Map.of(), Map.of(), Map.of());

	String person(String reference) {
		return this.people.getOrDefault(reference, NOTHING);
	}

	String practitioner(String agency) {
		return this.practitioners.getOrDefault(agency, NOTHING);
	}

	String agency(String reference) {
		return this.agencies.getOrDefault(reference, NOTHING);
	}

	String fact(String reference) {
		return this.facts.getOrDefault(reference, NOTHING);
	}

}
