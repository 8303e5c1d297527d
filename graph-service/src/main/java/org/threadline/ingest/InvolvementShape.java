package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * That an agency works with somebody.
 */
final class InvolvementShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		String agencyId = fact.agencyId("agency_ref");
		return fact.fact(FactKind.INVOLVEMENT, Category.INVOLVEMENT, recordedAt)
			.with("agencyId", agencyId)
			.with("role", row.text("role"))
			.with("endReason", row.textOrNull("end_reason"))
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("agencyId", agencyId)
			.connected("serviceId", fact.serviceIdOfTheAgencyOrNull())
			.connected("postId", fact.postIdOfTheAgencyOrNull());
	}

}
