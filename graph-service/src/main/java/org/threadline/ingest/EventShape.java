package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.facts.Positions;
import org.threadline.shared.Category;
import org.threadline.shared.PartialDate;

/**
 * Something that happened.
 */
final class EventShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		PartialDate occurred = row.value("occurred", PartialDate.class);
		LocalDate lastDay = occurred.lastDay();
		if (!fact.subject().mayHaveEventOn(lastDay)) {
			throw new RowRefusal("occurred", "this may not be before the person was born or expected");
		}
		if (Positions.day(occurred.earliest()).isAfter(fact.extractedOn().plusYears(1))) {
			throw new RowRefusal("occurred", "this may not be more than a year after the delivery");
		}
		String kind = row.text("kind");
		FactDraft event = fact.fact(FactKind.EVENT, Category.valueOf("EVENT_" + kind), recordedAt);
		return event.with("kind", kind)
			.with("type", row.text("type"))
			.with("summary", row.text("summary"))
			.with("occurred", occurred.value())
			.with("precision", occurred.precision().name())
			.with("occurredPosition", Positions.of(occurred.earliest(), event.id()))
			.with("recordedPosition", Positions.of(recordedAt, event.id()))
			.connected("agencyId", fact.agencyId("agency_ref"))
			.connected("postId", fact.postIdOfTheAgencyOrNull());
	}

}
