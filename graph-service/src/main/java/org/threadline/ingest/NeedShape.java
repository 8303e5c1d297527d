package org.threadline.ingest;

import java.time.Instant;
import java.util.List;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.AssessmentFramework.Dimension;
import org.threadline.shared.Category;
import org.threadline.visibility.NeedLevel;

/**
 * A need that follows from an assessment.
 */
final class NeedShape implements FactShape {

	private final List<String> levels;

	NeedShape(List<NeedLevel> levels) {
		this.levels = levels.stream().map(NeedLevel::id).toList();
	}

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		Dimension dimension = AssessedDimension.of(row);
		if (!this.levels.contains(row.text("level"))) {
			throw new RowRefusal("level",
					"expected a level of need of the sharing agreement: " + String.join(", ", this.levels));
		}
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
			.connected("postId", fact.postIdOfTheAgencyOrNull());
	}

}
