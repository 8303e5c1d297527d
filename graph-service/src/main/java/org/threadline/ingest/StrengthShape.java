package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.AssessmentFramework.Dimension;
import org.threadline.shared.Category;

/**
 * What goes well for a child or a family and can be built on.
 */
final class StrengthShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		Dimension dimension = AssessedDimension.of(row);
		fact.checkFound("identified_on");
		Periods.checkOrder(row, "identified_on", "reviewed_on");
		return fact.fact(FactKind.STRENGTH, Category.STRENGTH, recordedAt)
			.with("domain", dimension.domain().name())
			.with("dimension", dimension.code())
			.with("summary", row.text("summary"))
			.with("identifiedOn", row.day("identified_on"))
			.with("reviewedOn", row.dayOrNull("reviewed_on"))
			.connected("agencyId", fact.agencyId("agency_ref"))
			.connected("postId", fact.postIdOfTheAgencyOrNull());
	}

}
