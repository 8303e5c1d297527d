package org.threadline.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;

/**
 * Whether what an agency holds may be shared, and with whom.
 */
final class ConsentShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		boolean byLaw = row.text("decision").equals("LAWFUL_GROUND");
		if (byLaw != row.has("ground")) {
			throw new RowRefusal("ground", "this has to be given with LAWFUL_GROUND and only then");
		}
		if (!byLaw && row.has("ground_id")) {
			throw new RowRefusal("ground_id", "this can be given with LAWFUL_GROUND only");
		}
		if (byLaw == row.has("given_by")) {
			throw new RowRefusal("given_by", "this has to be given except with LAWFUL_GROUND");
		}
		if (!byLaw && row.has("sensitivity")) {
			throw new RowRefusal("sensitivity", "this can be given with LAWFUL_GROUND only");
		}
		boolean withAll = row.texts("shared_with").contains("ALL");
		if (withAll && row.texts("shared_with").size() > 1) {
			throw new RowRefusal("shared_with", "expected either ALL or references of agencies");
		}
		String agencyId = fact.agencyId("agency_ref");
		String sensitivity = Objects.requireNonNullElse(row.textOrNull("sensitivity"), Sensitivity.STANDARD.name());
		return fact.fact(FactKind.CONSENT, Category.CONSENT, recordedAt, agencyId, sensitivity)
			.with("agencyId", agencyId)
			.with("category", row.text("category"))
			.with("sharedWithAll", withAll)
			.with("sharedWith", withAll ? List.of() : fact.agencyIds("shared_with"))
			.with("decision", row.text("decision"))
			.with("givenBy", row.textOrNull("given_by"))
			.with("how", row.textOrNull("how"))
			.with("ground", row.textOrNull("ground"))
			.with("groundId", row.textOrNull("ground_id"))
			.with("filedAt", row.textOrNull("filed_at"))
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("agencyId", agencyId)
			.connected("postId", fact.postIdOrNull("obtained_by_post_ref"));
	}

}
