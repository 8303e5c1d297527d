package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;

/**
 * Other names: aliases, earlier names, the name somebody prefers.
 */
final class NameShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		return PersonRow.named(fact.fact(FactKind.NAME, Category.EXTENDED_DETAILS, recordedAt), row.text("kind"), row)
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"));
	}

}
