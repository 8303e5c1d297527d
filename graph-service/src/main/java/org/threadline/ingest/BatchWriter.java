package org.threadline.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.threadline.cypher.LoadStatement;
import org.threadline.facts.FactWriter;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.shared.IdSource;

/**
 * Writes rows with their facts, a batch to a transaction: after a crash a row is on
 * record whole or not at all.
 */
final class BatchWriter {

	private static final LoadStatement CREATE_ROWS = LoadStatement.named("create-rows");

	private static final LoadStatement RECORD_ROWS = LoadStatement.named("record-rows");

	private final GraphTransactions graph;

	private final FactWriter facts;

	BatchWriter(GraphTransactions graph, IdSource ids) {
		this.graph = graph;
		this.facts = new FactWriter(ids);
	}

	void write(List<RowToWrite> rows, Consumer<Statements> before, Consumer<Statements> after) {
		if (rows.isEmpty()) {
			return;
		}
		this.graph.write((statements) -> {
			before.accept(statements);
			record(statements, rows);
			this.facts.write(statements, rows.stream().map(RowToWrite::stated).toList());
			after.accept(statements);
			return true;
		});
	}

	private static void record(Statements statements, List<RowToWrite> rows) {
		Map<Boolean, List<Map<String, Object>>> byNewness = rows.stream()
			.collect(Collectors.partitioningBy(RowToWrite::isNew,
					Collectors.mapping(RowToWrite::sourceRow, Collectors.toList())));
		byNewness.forEach((isNew, recorded) -> {
			if (!recorded.isEmpty()) {
				statements.run(isNew ? CREATE_ROWS : RECORD_ROWS, Map.of("rows", recorded));
			}
		});
	}

}
