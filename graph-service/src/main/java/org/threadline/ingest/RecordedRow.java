package org.threadline.ingest;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * A row as it was loaded before.
 *
 * @param hash of its content
 * @param recordedAt when its present version became known
 * @param replaces the key of the row it corrected, or null
 * @param subjectId whom its facts are about, or null when it is about nobody
 * @param standing how many of its facts stand
 * @param ofChild whether one of these is that somebody has a record as a child
 */
record RecordedRow(String hash, Instant recordedAt, @Nullable String replaces, @Nullable String subjectId,
		long standing, boolean ofChild) {

	static RecordedRow of(Row row) {
		return new RecordedRow(row.text("hash"), row.moment("recordedAt"), row.textOrNull("replaces"),
				row.textOrNull("subjectId"), row.number("standing"), row.flag("ofChild"));
	}

	boolean isSame(FeedRow row) {
		return this.hash.equals(row.hash());
	}

	boolean isAbout(String personId) {
		return Objects.equals(this.subjectId, personId);
	}

}
