package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * A worry somebody noticed. It passes, and no assessment stands behind it: it is no need.
 */
final class ConcernShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		fact.checkFound("noticed_on");
		Periods.checkOrder(row, "noticed_on", "settled_on");
		return fact.fact(FactKind.CONCERN, Category.CONCERN, recordedAt)
			.with("kind", row.text("kind"))
			.with("summary", row.text("summary"))
			.with("noticedOn", row.day("noticed_on"))
			.with("settledOn", row.dayOrNull("settled_on"))
			.connected("agencyId", fact.agencyId("agency_ref"))
			.connected("postId", fact.postIdOfTheAgencyOrNull());
	}

}
