package org.threadline.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

	/**
	 * The rows that are not on record as they are; the others are counted.
	 */
	List<DeliveredRow> changed(List<DeliveredRow> rows) {
		Map<String, RecordedRow> recorded = find(rows.stream().map(DeliveredRow::key).toList());
		List<DeliveredRow> changed = new ArrayList<>();
		for (DeliveredRow row : rows) {
			RecordedRow earlier = recorded.get(row.key());
			if (earlier != null && earlier.isSame(row.row())) {
				row.tally().unchanged();
			}
			else {
				changed.add(row);
			}
		}
		return changed;
	}

	Map<String, RecordedRow> find(Collection<String> keys) {
		Map<String, RecordedRow> found = new HashMap<>();
		if (keys.isEmpty()) {
			return found;
		}
		for (Row row : this.graph.read((statements) -> statements.run(FIND, Map.of("keys", List.copyOf(keys))))) {
			found.put(row.text("key"), RecordedRow.of(row));
		}
		return found;
	}

}
