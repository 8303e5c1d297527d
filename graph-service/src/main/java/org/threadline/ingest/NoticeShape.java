package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * That a family was told how information about them is used.
 */
final class NoticeShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		return fact.fact(FactKind.NOTICE, Category.NOTICE, recordedAt)
			.with("issuedTo", row.text("issued_to"))
			.with("route", row.text("route"))
			.with("issuedOn", row.day("issued_on"))
			.connected("agencyId", fact.agencyId("agency_ref"))
			.connected("postId", fact.postIdOfTheAgencyOrNull());
	}

}
