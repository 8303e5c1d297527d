package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * Who leads the work around a child. The agency of the post holds it.
 */
final class LeadAppointmentShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		Place post = fact.ground().get(row, "post_ref", Named.POST);
		if (post.agencyId() == null) {
			throw new RowRefusal("post_ref", "expected a post in an agency");
		}
		return fact.fact(FactKind.LEAD_APPOINTMENT, Category.LEAD, recordedAt, post.agencyId(), row.text("sensitivity"))
			.with("kind", row.text("kind"))
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("postId", post.id());
	}

}
