package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.AssessmentFramework.Dimension;
import org.threadline.shared.Category;

/**
 * A need that follows from an assessment.
 */
final class NeedShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		Dimension dimension = AssessedDimension.of(row);
		fact.checkFound("identified_on");
		Periods.checkOrder(row, "identified_on", "reviewed_on");
		Periods.checkOrder(row, "identified_on", "met_on");
		return fact.fact(FactKind.NEED, Category.NEED, recordedAt)
			.with("domain", dimension.domain().name())
			.with("dimension", dimension.code())
			.with("level", row.text("level"))
			.with("summary", row.text("summary"))
			.with("identifiedOn", row.day("identified_on"))
			.with("reviewedOn", row.dayOrNull("reviewed_on"))
			.with("metOn", row.dayOrNull("met_on"))
			.connected("agencyId", fact.agencyId("agency_ref"))
			.connected("postId", fact.postIdOrNull("post_ref"));
	}

}
