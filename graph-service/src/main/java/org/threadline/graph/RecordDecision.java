package org.threadline.graph;

import java.util.List;
import java.util.Map;

/**
 * What Cypher decided of one child's record for one viewer. It is made by a read, and
 * good for the request it was made in only.
 *
 * @param childId the child
 * @param state ABSENT, CLOSED or OPEN
 * @param full ids of the holdings shown in full; empty unless the record is open
 * @param existence ids of the holdings of which the existence is shown; empty unless the
 * record is open
 */
public record RecordDecision(String childId, String state, List<String> full, List<String> existence) {

	/**
	 * Takes it from a row or map that holds {@code childId}, {@code state}, {@code full}
	 * and {@code existence}.
	 * @param row the row
	 * @return the decision
	 */
	public static RecordDecision of(Row row) {
		return new RecordDecision(row.text("childId"), row.text("state"), row.texts("full"), row.texts("existence"));
	}

	/**
	 * The decision as queries take it.
	 * @return a map of its parts
	 */
	public Map<String, Object> parameter() {
		return Map.of("childId", this.childId, "state", this.state, "full", this.full, "existence", this.existence);
	}

}
