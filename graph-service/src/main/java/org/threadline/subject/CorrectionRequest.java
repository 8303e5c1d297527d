package org.threadline.subject;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * What somebody asked to have put right in a record.
 *
 * @param id opaque id
 * @param factId the version it is about
 * @param agency who recorded that, and answers
 * @param askedBy whether the subject or somebody responsible asked
 * @param says what is wrong, in their words
 * @param at when it was asked
 * @param state whether it is answered, and how
 * @param answer the answer in words, or null
 * @param answeredAt when, or null
 * @param answeredBy who answered, or null
 */
record CorrectionRequest(String id, String factId, Agency agency, String askedBy, String says, OffsetDateTime at,
		String state, @Nullable String answer, @Nullable OffsetDateTime answeredAt, @Nullable Practitioner answeredBy) {

	static CorrectionRequest of(Row row) {
		Instant answeredAt = row.momentOrNull("answeredAt");
		Row answeredBy = row.rowOrNull("answeredBy");
		return new CorrectionRequest(row.text("id"), row.text("factId"), Agency.of(row.row("agency")),
				row.text("askedBy"), row.text("says"), row.moment("at").atOffset(ZoneOffset.UTC), row.text("state"),
				row.textOrNull("answer"), (answeredAt != null) ? answeredAt.atOffset(ZoneOffset.UTC) : null,
				(answeredBy != null) ? Practitioner.of(answeredBy) : null);
	}

}
