package org.threadline.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * That a family was told how information about them is used.
 */
record Notice(String id, String issuedTo, String route, LocalDate issuedOn, Agency agency,
		@Nullable Practitioner author, @Nullable Practitioner enteredBy, OffsetDateTime recordedAt, boolean corrected,
		String source) {

	static Notice of(Row row) {
		Row author = row.rowOrNull("author");
		Row enteredBy = row.rowOrNull("enteredBy");
		return new Notice(row.text("id"), row.text("issuedTo"), row.text("route"), row.date("issuedOn"),
				Agency.of(row.row("agency")), (author != null) ? Practitioner.of(author) : null,
				(enteredBy != null) ? Practitioner.of(enteredBy) : null,
				row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.flag("corrected"), row.text("source"));
	}

}
