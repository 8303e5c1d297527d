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
import org.threadline.visibility.NeedLevel;

/**
 * A need that follows from an assessment.
 */
record Need(String id, AssessmentDomain domain, FrameworkDimension dimension, NeedLevel level, String summary,
		String state, LocalDate identifiedOn, @Nullable LocalDate reviewedOn, @Nullable LocalDate metOn, Agency agency,
		@Nullable Practitioner author, @Nullable Practitioner enteredBy, OffsetDateTime recordedAt, boolean corrected,
		String source) {

	static Need of(Row row, AssessmentWords words) {
		Row author = row.rowOrNull("author");
		Row enteredBy = row.rowOrNull("enteredBy");
		AssessmentDomain domain = AssessmentDomain.valueOf(row.text("domain"));
		return new Need(row.text("id"), domain, words.dimension(domain, row.text("dimension")),
				words.level(row.text("level")), row.text("summary"), row.text("state"), row.date("identifiedOn"),
				row.dateOrNull("reviewedOn"), row.dateOrNull("metOn"), Agency.of(row.row("agency")),
				(author != null) ? Practitioner.of(author) : null,
				(enteredBy != null) ? Practitioner.of(enteredBy) : null,
				row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.flag("corrected"), row.text("source"));
	}

}
