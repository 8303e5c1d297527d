package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * Who belongs to a family, and as what.
 */
final class FamilyMembershipShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		return fact.fact(FactKind.FAMILY_MEMBERSHIP, Category.FAMILY, recordedAt)
			.with("role", row.text("role"))
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("familyKey", fact.source() + "/" + row.text("family_ref"))
			.connected("familyId", fact.ids().next());
	}

}
