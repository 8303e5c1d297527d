package org.threadline.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.threadline.cypher.LoadStatement;
import org.threadline.facts.FactDraft;
import org.threadline.graph.LoadStatements;
import org.threadline.shared.EnglishDay;
import org.threadline.shared.IdSource;

/**
 * Has those already involved told of an involvement that came with a feed, as they are of
 * one that is recorded here. What a source brings with its first delivery is history, and
 * no news; nor is an involvement that had ended by then, nor a new version of one, unless
 * it is marked more openly.
 */
final class Announcements {

	private static final LoadStatement ANNOUNCE = LoadStatement.named("announce-involvements");

	private final IdSource ids;

	private final Ground ground;

	Announcements(IdSource ids, Ground ground) {
		this.ids = ids;
		this.ground = ground;
	}

	/**
	 * Announces what is news, in the transaction that writes it.
	 */
	void announce(LoadStatements statements, List<RowToWrite> rows) {
		List<Map<String, Object>> news = rows.stream().filter(Announcements::isNews).map(this::event).toList();
		if (!news.isEmpty()) {
			statements.run(ANNOUNCE, Map.of("rows", news));
		}
	}

	private static boolean isNews(RowToWrite row) {
		Delivery delivery = row.delivered().delivery();
		LocalDate lastDay = row.delivered().row().dayOrNull("valid_to");
		return row.delivered().row().file() == FeedFile.INVOLVEMENTS && !delivery.first()
				&& (lastDay == null || !lastDay.isBefore(EnglishDay.of(delivery.extractedAt())));
	}

	private Map<String, Object> event(RowToWrite row) {
		FactDraft involvement = row.facts().getFirst();
		return Map.of("id", this.ids.next(), "childId", row.subjectId(), "factId", involvement.id(), "agencyId",
				involvement.holding().agencyId(), "replaces", row.replacedKey() != null, "postId",
				Objects.requireNonNullElse(this.ground.idOrNull(row.delivered().row(), "post_ref", Named.POST), ""),
				"at", row.delivered().delivery().extractedAt().atZone(ZoneOffset.UTC));
	}

}
