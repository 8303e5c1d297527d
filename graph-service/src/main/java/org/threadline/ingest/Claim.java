package org.threadline.ingest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * What a source says is so of a child now, where there can be only one: the home, the
 * school or the GP practice.
 *
 * @param subjectId the child
 * @param id the fact
 * @param source who says so
 * @param recordedAt when it became known
 * @param says what it says, in a form that is the same when it means the same
 * @param uprn the number of the property, where it is a home that has one
 */
record Claim(String subjectId, String id, String source, Instant recordedAt, String says, @Nullable String uprn) {

	static Claim of(Row row) {
		return new Claim(row.text("subjectId"), row.text("id"), row.text("source"), row.moment("recordedAt"),
				row.text("says"), row.textOrNull("uprn"));
	}

	/**
	 * Whether two sources say different things. One source may well know of two homes.
	 */
	boolean disagreesWith(Claim other) {
		return !this.source.equals(other.source) && !saysTheSame(other);
	}

	private boolean saysTheSame(Claim other) {
		if (this.uprn != null && other.uprn != null) {
			return this.uprn.equals(other.uprn);
		}
		return this.says.equals(other.says);
	}

}
