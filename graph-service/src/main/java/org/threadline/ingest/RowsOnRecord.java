package org.threadline.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.threadline.cypher.LoadStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;

/**
 * Finds what became of rows in earlier loads.
 */
final class RowsOnRecord {

	private static final LoadStatement FIND = LoadStatement.named("find-rows");

	private final GraphTransactions graph;

	RowsOnRecord(GraphTransactions graph) {
		this.graph = graph;
	}

	Map<String, RecordedRow> find(Collection<String> keys) {
		Map<String, RecordedRow> found = new HashMap<>();
		for (Row row : this.graph.read((statements) -> statements.run(FIND, Map.of("keys", keys)))) {
			found.put(row.text("key"), RecordedRow.of(row));
		}
		return found;
	}

}
