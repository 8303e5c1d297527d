package org.threadline.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.threadline.cypher.ViewQuery;
import org.threadline.graph.ProtectedReads;
import org.threadline.graph.Row;

/**
 * What the views decide, in the form the evaluator in Java answers in.
 */
final class DecidedByViews {

	private DecidedByViews() {
	}

	/**
	 * What each holding discloses, for the people and holdings given.
	 */
	static Map<String, Map<String, Disclosure>> of(ProtectedReads reads, VisibleScope scope,
			Map<String, Map<String, Disclosure>> holdings) {
		Map<String, Map<String, Disclosure>> decided = new HashMap<>();
		for (Row row : reads.read(scope, ViewQuery.named("visibility/decide-people"),
				Map.of("personIds", List.copyOf(holdings.keySet())))) {
			String person = row.text("personId");
			Map<String, Disclosure> byHolding = new HashMap<>(holdings.getOrDefault(person, Map.of()));
			byHolding.replaceAll((id, java) -> Disclosure.NONE);
			row.texts("existence").forEach((id) -> byHolding.put(id, Disclosure.EXISTENCE));
			row.texts("full").forEach((id) -> byHolding.put(id, Disclosure.FULL));
			decided.put(person, byHolding);
		}
		return decided;
	}

}
