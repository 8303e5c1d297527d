package org.threadline.twins;

import java.util.Map;

/**
 * Ids of the left twins, to ask both by: what is hidden there is unknown on the right.
 *
 * @param people ids of people, by reference
 * @param facts ids of facts, by reference
 * @param practitioners ids of practitioners, by reference of their agency
 */
record Known(Map<String, String> people, Map<String, String> facts, Map<String, String> practitioners) {

	static final String NOTHING = "nothing";

	String person(String reference) {
		return this.people.getOrDefault(reference, NOTHING);
	}

	String fact(String reference) {
		return this.facts.getOrDefault(reference, NOTHING);
	}

}
