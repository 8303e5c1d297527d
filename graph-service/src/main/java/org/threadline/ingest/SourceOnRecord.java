package org.threadline.ingest;

import java.time.Instant;
import java.util.Set;

import org.threadline.graph.Row;

/**
 * A source as its last complete load left it.
 *
 * @param title how it is named on screen
 * @param staleAfterDays when it is called stale
 * @param extractedAt when its newest delivery was taken
 * @param filesTaken the files that need not be read when they come again
 */
record SourceOnRecord(String title, long staleAfterDays, Instant extractedAt, Set<String> filesTaken) {

	static SourceOnRecord of(Row row) {
		return new SourceOnRecord(row.text("title"), row.number("staleAfterDays"), row.moment("extractedAt"),
				Set.copyOf(row.texts("filesTaken")));
	}

	/**
	 * Whether a manifest says something else of the source.
	 */
	boolean isNews(Manifest manifest) {
		return manifest.extractedAt().isAfter(this.extractedAt) || !manifest.title().equals(this.title)
				|| manifest.staleAfterDays() != this.staleAfterDays;
	}

}
