package org.threadline.needs;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * A worry that somebody noticed. It passes, and rests on no assessment: it is no need.
 */
record Concern(String id, String kind, String summary, String state, LocalDate noticedOn, @Nullable LocalDate settledOn,
		Agency agency, @Nullable Practitioner author, @Nullable Practitioner enteredBy, OffsetDateTime recordedAt,
		boolean corrected, String source) {

	static Concern of(Row row) {
		Row author = row.rowOrNull("author");
		Row enteredBy = row.rowOrNull("enteredBy");
		return new Concern(row.text("id"), row.text("kind"), row.text("summary"), row.text("state"),
				row.date("noticedOn"), row.dateOrNull("settledOn"), Agency.of(row.row("agency")),
				(author != null) ? Practitioner.of(author) : null,
				(enteredBy != null) ? Practitioner.of(enteredBy) : null,
				row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.flag("corrected"), row.text("source"));
	}

}
