package org.threadline.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.LoadStatements;
import org.threadline.graph.Row;

/**
 * Finds what became of rows in earlier loads.
 */
final class RowsOnRecord {

	private static final LoadStatement FIND = LoadStatement.named("find-rows");

	private static final LoadStatement FIND_ANY = LoadStatement.named("find-any-row");

	private final LoadTransactions graph;

	/**
	 * Whether any row of a file was on record when its first was met: of a new file, none
	 * needs to be looked for.
	 */
	private final Map<String, Boolean> taken = new HashMap<>();

	RowsOnRecord(LoadTransactions graph) {
		this.graph = graph;
	}

	/**
	 * The rows that are not on record as they are; the others are counted.
	 */
	List<DeliveredRow> changed(List<DeliveredRow> rows) {
		Map<String, RecordedRow> recorded = find(rows);
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

	/**
	 * The rows on record that these rows are versions of or correct, by their keys.
	 */
	Map<String, RecordedRow> find(List<DeliveredRow> rows) {
		Set<String> keys = new TreeSet<>();
		for (DeliveredRow row : rows) {
			if (this.taken.computeIfAbsent(row.filePrefix(), this::isOnRecord)) {
				keys.add(row.key());
			}
			String replaces = row.replaces();
			if (replaces != null) {
				keys.add(replaces);
			}
		}
		return find(keys);
	}

	private boolean isOnRecord(String file) {
		return !this.graph.read((statements) -> statements.run(FIND_ANY, Map.of("file", file))).isEmpty();
	}

	private Map<String, RecordedRow> find(Set<String> keys) {
		return keys.isEmpty() ? Map.of() : this.graph.read((statements) -> find(statements, keys));
	}

	/**
	 * The rows on record with these keys, as a transaction sees them.
	 */
	static Map<String, RecordedRow> find(LoadStatements statements, Collection<String> keys) {
		Map<String, RecordedRow> found = new HashMap<>();
		for (Row row : statements.run(FIND, Map.of("keys", List.copyOf(keys)))) {
			found.put(row.text("key"), RecordedRow.of(row));
		}
		return found;
	}

}
