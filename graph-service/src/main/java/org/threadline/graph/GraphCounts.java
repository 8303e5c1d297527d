package org.threadline.graph;

import java.util.Map;
import java.util.TreeMap;

import org.threadline.cypher.CheckStatement;

import org.springframework.stereotype.Component;

/**
 * Counts what is in the graph: children, people, agencies, practitioners, involvements,
 * events and sources.
 */
@Component
public class GraphCounts {

	private static final CheckStatement COUNT = CheckStatement.named("count-nodes");

	private final GraphTransactions graph;

	GraphCounts(GraphTransactions graph) {
		this.graph = graph;
	}

	/**
	 * How many nodes there are of each of these labels, such as {@code Child} or
	 * {@code Agency}.
	 * @return the counts by label
	 */
	public Map<String, Long> byLabel() {
		Map<String, Long> counts = new TreeMap<>();
		for (Row row : this.graph.read((statements) -> statements.run(COUNT, Map.of()))) {
			counts.put(row.text("label"), row.number("nodes"));
		}
		return counts;
	}

}
