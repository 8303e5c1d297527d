package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.GpStatus;

/**
 * Whether a child is on the list of a practice, and of which.
 */
final class GpRegistrationShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		String status = row.text("status");
		String practice = fact.agencyOfKind("practice_ref", AgencyKind.GENERAL_PRACTICE,
				status.equals(GpStatus.REGISTERED.name()));
		return fact.fact(FactKind.GP_REGISTRATION, Category.BASIC_DETAILS, recordedAt)
			.with("status", status)
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("practiceId", practice);
	}

}
