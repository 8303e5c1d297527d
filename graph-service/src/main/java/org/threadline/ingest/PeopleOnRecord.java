package org.threadline.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.Row;

/**
 * The people that the rows of a source name, each looked up once in a load.
 */
final class PeopleOnRecord {

	private static final LoadStatement FIND = LoadStatement.named("find-people");

	private final LoadTransactions graph;

	private final Map<String, PersonOnRecord> found = new HashMap<>();

	PeopleOnRecord(LoadTransactions graph) {
		this.graph = graph;
	}

	void lookUp(Collection<Identifier> references) {
		List<String> keys = references.stream()
			.map(Identifier::key)
			.distinct()
			.filter((key) -> !this.found.containsKey(key))
			.toList();
		if (!keys.isEmpty()) {
			for (Row row : this.graph.read((statements) -> statements.run(FIND, Map.of("keys", keys)))) {
				this.found.put(row.text("key"), PersonOnRecord.of(row));
			}
		}
	}

	@Nullable PersonOnRecord get(Identifier reference) {
		return this.found.get(reference.key());
	}

}
