package org.threadline.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadTransactions;
import org.threadline.shared.IdSource;

/**
 * Puts on record that a load is complete: only then are its files known as taken.
 */
final class CompletedLoad {

	private static final LoadStatement COMPLETE = LoadStatement.named("complete-sources");

	private static final LoadStatement RECORD_RUN = LoadStatement.named("record-run");

	private final LoadTransactions graph;

	private final IdSource ids;

	CompletedLoad(LoadTransactions graph, IdSource ids) {
		this.graph = graph;
		this.ids = ids;
	}

	void record(List<Delivery> deliveries, Instant started, Instant finished) {
		List<Map<String, Object>> sources = new ArrayList<>();
		List<String> done = new ArrayList<>();
		for (Delivery delivery : deliveries) {
			Manifest manifest = delivery.manifest();
			sources.add(Map.of("code", manifest.source(), "title", manifest.title(), "staleAfterDays",
					manifest.staleAfterDays(), "extractedAt", manifest.extractedAt().atZone(ZoneOffset.UTC),
					"filesTaken", delivery.filesTaken()));
			delivery.tallies().forEach((file, tally) -> done.add(tally.inShort()));
		}
		Map<String, Object> run = Map.of("id", this.ids.next(), "startedAt", started.atZone(ZoneOffset.UTC),
				"finishedAt", finished.atZone(ZoneOffset.UTC), "files", done);
		this.graph.write((statements) -> {
			statements.run(COMPLETE, Map.of("rows", sources));
			return statements.run(RECORD_RUN, Map.of("run", run));
		});
	}

}
