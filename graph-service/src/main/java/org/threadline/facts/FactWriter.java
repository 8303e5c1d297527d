package org.threadline.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadStatements;
import org.threadline.graph.Row;
import org.threadline.shared.IdSource;

/**
 * Writes facts that rows on record state, with their holdings. What a row replaces stays
 * on record and is superseded.
 */
public final class FactWriter {

	private static final LoadStatement MERGE_HOLDINGS = LoadStatement.named("merge-holdings");

	private static final LoadStatement REPLACE_FACTS = LoadStatement.named("replace-facts");

	private final IdSource ids;

	/**
	 * Makes a writer.
	 * @param ids makes the ids of new holdings
	 */
	public FactWriter(IdSource ids) {
		this.ids = ids;
	}

	/**
	 * Writes facts within a transaction that has recorded the rows.
	 * @param statements the transaction
	 * @param stated what the rows state; a row without facts that replaces another only
	 * supersedes it
	 */
	public void write(LoadStatements statements, List<StatedFacts> stated) {
		create(statements, stated, holdings(statements, stated));
		List<Map<String, Object>> replacements = stated.stream()
			.filter((row) -> row.replacedKey() != null)
			.map(StatedFacts::replacement)
			.toList();
		if (!replacements.isEmpty()) {
			statements.run(REPLACE_FACTS, Map.of("rows", replacements));
		}
	}

	private Map<String, String> holdings(LoadStatements statements, List<StatedFacts> stated) {
		Set<HoldingKey> holdings = new LinkedHashSet<>();
		stated.forEach((row) -> row.facts().forEach((fact) -> holdings.addAll(fact.holdings())));
		Map<String, String> found = new HashMap<>();
		if (holdings.isEmpty()) {
			return found;
		}
		List<Map<String, Object>> parameters = holdings.stream()
			.map((holding) -> holding.properties(this.ids.next()))
			.toList();
		for (Row row : statements.run(MERGE_HOLDINGS, Map.of("rows", parameters))) {
			found.put(row.text("key"), row.text("id"));
		}
		return found;
	}

	private static void create(LoadStatements statements, List<StatedFacts> stated, Map<String, String> holdings) {
		Map<FactKind, List<Map<String, Object>>> facts = new EnumMap<>(FactKind.class);
		for (StatedFacts row : stated) {
			for (FactDraft fact : row.facts()) {
				facts.computeIfAbsent(fact.kind(), (kind) -> new ArrayList<>())
					.add(fact.parameters(row.key(), holdings));
			}
		}
		facts.forEach((kind, parameters) -> statements.run(kind.statement(), Map.of("rows", parameters)));
	}

}
