package org.threadline.ingest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * A residence that a source says is a child's home now.
 *
 * @param subjectId the child
 * @param id the fact
 * @param source who says so
 * @param recordedAt when it became known
 * @param place the folded address
 * @param uprn the number of the property, or null
 */
record Home(String subjectId, String id, String source, Instant recordedAt, String place, @Nullable String uprn) {

	static Home of(Row row) {
		return new Home(row.text("subjectId"), row.text("id"), row.text("source"), row.moment("recordedAt"),
				row.text("place"), row.textOrNull("uprn"));
	}

	/**
	 * Whether two sources give different homes. One source may well know of two.
	 */
	boolean disagreesWith(Home other) {
		return !this.source.equals(other.source) && !isSamePlace(other);
	}

	private boolean isSamePlace(Home other) {
		if (this.uprn != null && other.uprn != null) {
			return this.uprn.equals(other.uprn);
		}
		return this.place.equals(other.place);
	}

}
