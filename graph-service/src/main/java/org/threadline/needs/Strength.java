package org.threadline.needs;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;
import org.threadline.needs.AssessmentWords.FrameworkDimension;
import org.threadline.shared.AssessmentDomain;

/**
 * What goes well and can be built on.
 */
record Strength(String id, AssessmentDomain domain, FrameworkDimension dimension, String summary,
		LocalDate identifiedOn, @Nullable LocalDate reviewedOn, Agency agency, @Nullable Practitioner author,
		@Nullable Practitioner enteredBy, OffsetDateTime recordedAt, boolean corrected, String source) {

	static Strength of(Row row, AssessmentWords words) {
		Row author = row.rowOrNull("author");
		Row enteredBy = row.rowOrNull("enteredBy");
		AssessmentDomain domain = AssessmentDomain.valueOf(row.text("domain"));
		return new Strength(row.text("id"), domain, words.dimension(domain, row.text("dimension")), row.text("summary"),
				row.date("identifiedOn"), row.dateOrNull("reviewedOn"), Agency.of(row.row("agency")),
				(author != null) ? Practitioner.of(author) : null,
				(enteredBy != null) ? Practitioner.of(enteredBy) : null,
				row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.flag("corrected"), row.text("source"));
	}

}
