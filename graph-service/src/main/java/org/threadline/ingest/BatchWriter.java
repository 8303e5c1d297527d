package org.threadline.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

	private static final LoadStatement RECORD_ROWS = LoadStatement.named("record-rows");

	private final GraphTransactions graph;

	private final FactWriter facts;

	BatchWriter(GraphTransactions graph, IdSource ids) {
		this.graph = graph;
		this.facts = new FactWriter(ids);
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
			this.facts.write(statements, rows.stream().map(RowToWrite::stated).toList());
			after.accept(statements);
			return true;
		});
		rows.forEach((row) -> row.delivered().tally().written(row));
	}

}
