package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.SchoolStatus;

/**
 * Whether a child is on the roll of a school, and of which.
 */
final class SchoolRegistrationShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		String status = row.text("status");
		String school = fact.agencyOfKind("school_ref", AgencyKind.SCHOOL, status.equals(SchoolStatus.ON_ROLL.name()));
		return fact.fact(FactKind.SCHOOL_REGISTRATION, Category.BASIC_DETAILS, recordedAt)
			.with("status", status)
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("schoolId", school);
	}

}
