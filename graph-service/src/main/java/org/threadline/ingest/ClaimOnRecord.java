package org.threadline.ingest;

import java.time.Instant;

import org.threadline.graph.Row;
import org.threadline.shared.Claim;

/**
 * A claim, and the fact that it is on record as.
 *
 * @param subjectId the child
 * @param id the fact
 * @param recordedAt when it became known
 * @param claim who says what
 */
record ClaimOnRecord(String subjectId, String id, Instant recordedAt, Claim claim) {

	static ClaimOnRecord of(Row row) {
		return new ClaimOnRecord(row.text("subjectId"), row.text("id"), row.moment("recordedAt"),
				new Claim(row.text("source"), row.text("says"), row.textOrNull("uprn")));
	}

	boolean disagreesWith(ClaimOnRecord other) {
		return this.claim.disagreesWith(other.claim);
	}

}
