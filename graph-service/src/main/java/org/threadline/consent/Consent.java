package org.threadline.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * What was decided about sharing an agency's information about a child.
 */
record Consent(String id, Agency agency, @Nullable String category, boolean sharedWithAll, List<Agency> sharedWith,
		String decision, @Nullable String givenBy, @Nullable String how, @Nullable String ground,
		@Nullable String lawfulGround, @Nullable String filedAt, @Nullable Practitioner obtainedBy,
		@Nullable Practitioner enteredBy, LocalDate from, @Nullable LocalDate to, String state,
		OffsetDateTime recordedAt, boolean corrected, String source) {

	private static final String EVERYTHING = "ALL";

	static Consent of(Row row) {
		Row obtainedBy = row.rowOrNull("obtainedBy");
		Row enteredBy = row.rowOrNull("enteredBy");
		String category = row.text("category");
		return new Consent(row.text("id"), Agency.of(row.row("agency")), EVERYTHING.equals(category) ? null : category,
				row.flag("sharedWithAll"), row.rows("sharedWith").stream().map(Agency::of).toList(),
				row.text("decision"), row.textOrNull("givenBy"), row.textOrNull("how"), row.textOrNull("ground"),
				row.textOrNull("groundId"), row.textOrNull("filedAt"),
				(obtainedBy != null) ? Practitioner.of(obtainedBy) : null,
				(enteredBy != null) ? Practitioner.of(enteredBy) : null, row.date("from"), row.dateOrNull("to"),
				row.text("state"), row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.flag("corrected"),
				row.text("source"));
	}

}
