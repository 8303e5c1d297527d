package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * Who has parental responsibility for a child: a person or an agency.
 */
final class ParentalResponsibilityShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		if (!fact.subject().child()) {
			throw new RowRefusal("person_ref", "expected a child");
		}
		if (row.has("holder_person_ref") == row.has("holder_agency_ref")) {
			throw new RowRefusal("holder_person_ref", "expected either a person or an agency as the holder");
		}
		return fact.fact(FactKind.PARENTAL_RESPONSIBILITY, Category.FAMILY, recordedAt)
			.with("basis", row.text("basis"))
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("holderPersonId", fact.personIdOrNull("holder_person_ref"))
			.connected("holderAgencyId", fact.agencyIdOrNull("holder_agency_ref"));
	}

}
