package org.threadline.ingest;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.threadline.cypher.LoadStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.Row;
import org.threadline.shared.IdSource;

/**
 * Writes rows with their facts and holdings, a batch to a transaction: after a crash a
 * row is on record whole or not at all.
 */
final class BatchWriter {

	private static final LoadStatement RECORD_ROWS = LoadStatement.named("record-rows");

	private static final LoadStatement MERGE_HOLDINGS = LoadStatement.named("merge-holdings");

	private static final LoadStatement REPLACE_FACTS = LoadStatement.named("replace-facts");

	private final GraphTransactions graph;

	private final IdSource ids;

	BatchWriter(GraphTransactions graph, IdSource ids) {
		this.graph = graph;
		this.ids = ids;
	}

	void write(List<RowToWrite> rows) {
		write(rows, (statements) -> {
		}, (statements) -> {
		});
	}

	void write(List<RowToWrite> rows, Consumer<Statements> before, Consumer<Statements> after) {
		if (rows.isEmpty()) {
			return;
		}
		this.graph.write((statements) -> {
			before.accept(statements);
			statements.run(RECORD_ROWS, Map.of("rows", rows.stream().map(RowToWrite::sourceRow).toList()));
			createFacts(statements, rows, holdings(statements, rows));
			replaceFacts(statements, rows);
			after.accept(statements);
			return true;
		});
		rows.forEach((row) -> row.delivered().tally().written(row));
	}

	private Map<String, String> holdings(Statements statements, List<RowToWrite> rows) {
		Set<HoldingKey> holdings = new LinkedHashSet<>();
		rows.forEach((row) -> row.facts().forEach((fact) -> holdings.add(fact.holding())));
		Map<String, String> found = new HashMap<>();
		List<Map<String, Object>> parameters = holdings.stream()
			.map((holding) -> holding.properties(this.ids.next()))
			.toList();
		for (Row row : statements.run(MERGE_HOLDINGS, Map.of("rows", parameters))) {
			found.put(row.text("key"), row.text("id"));
		}
		return found;
	}

	private static void createFacts(Statements statements, List<RowToWrite> rows, Map<String, String> holdings) {
		Map<FactKind, List<Map<String, Object>>> facts = new EnumMap<>(FactKind.class);
		for (RowToWrite row : rows) {
			for (FactDraft fact : row.facts()) {
				String holding = holdings.get(fact.holding().key());
				if (holding == null) {
					throw new IllegalStateException("A holding was not written: its person or agency is gone");
				}
				facts.computeIfAbsent(fact.kind(), (kind) -> new ArrayList<>())
					.add(fact.parameters(row.key(), holding));
			}
		}
		facts.forEach((kind, parameters) -> statements.run(kind.statement(), Map.of("rows", parameters)));
	}

	private static void replaceFacts(Statements statements, List<RowToWrite> rows) {
		List<Map<String, Object>> replacements = new ArrayList<>();
		for (RowToWrite row : rows) {
			if (row.replacedKey() != null) {
				replacements.add(Map.of("key", row.key(), "replacedKey", row.replacedKey(), "factIds",
						row.facts().stream().map(FactDraft::id).toList(), "recordedAt",
						row.recordedAt().atZone(ZoneOffset.UTC)));
			}
		}
		if (!replacements.isEmpty()) {
			statements.run(REPLACE_FACTS, Map.of("rows", replacements));
		}
	}

}
