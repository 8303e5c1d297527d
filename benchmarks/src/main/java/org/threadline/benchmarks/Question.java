package org.threadline.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One thing to ask or command.
 *
 * @param operation what
 * @param child about whom
 */
record Question(Operation operation, SampledChild child) {

	/** The variables of its GraphQL document; a command is another one each time. */
	Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>();
		switch (this.operation) {
			case INVOLVEMENTS, WEB, CHILD_PAGE -> variables.put("id", this.child.id());
			case CHRONOLOGY_20, CHRONOLOGY_200, CHRONOLOGY_5000 -> {
				variables.put("id", this.child.id());
				if (this.child.until() != null) {
					variables.put("until", this.child.until().toString());
				}
			}
			case SEARCH -> {
				variables.put("family", this.child.familyName());
				variables.put("born", this.child.dateOfBirth().toString());
			}
			case RECORD_EVENT -> {
				variables.put("command", UUID.randomUUID().toString());
				variables.put("id", this.child.id());
				variables.put("summary", "Measured: a visit to the home.");
				variables.put("occurred", "2026-11-20");
			}
			case OPEN_RECORD -> {
				variables.put("command", UUID.randomUUID().toString());
				variables.put("id", this.child.id());
			}
		}
		return variables;
	}

}
