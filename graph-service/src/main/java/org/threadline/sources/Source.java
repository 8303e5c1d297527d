package org.threadline.sources;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.shared.EnglishDay;

/**
 * A system that sends feeds.
 *
 * @param title how it is named beside what it states
 * @param extractedOn the day its newest delivery was taken
 * @param staleSince the first day on which that delivery was older than its sender says
 * it may be, or null while it is recent enough
 */
record Source(String title, LocalDate extractedOn, @Nullable LocalDate staleSince) {

	static Source of(Row row, LocalDate today) {
		LocalDate extractedOn = EnglishDay.of(row.moment("extractedAt"));
		LocalDate staleSince = extractedOn.plusDays(row.number("staleAfterDays") + 1);
		return new Source(row.text("title"), extractedOn, today.isBefore(staleSince) ? null : staleSince);
	}

	boolean isStale() {
		return this.staleSince != null;
	}

}
