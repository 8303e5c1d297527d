package org.threadline.graph;

import java.util.HashMap;
import java.util.Map;

import org.threadline.cypher.CheckStatement;

import org.springframework.stereotype.Component;

/**
 * A digest of everything that is stated in the graph. Two graphs into which the same was
 * loaded have the same digest whatever random ids were given, and graphs that differ in a
 * property or a relationship differ in it.
 */
@Component
public class GraphDigest {

	private static final CheckStatement READ_NODES = CheckStatement.named("read-nodes");

	private static final CheckStatement READ_RELATIONSHIPS = CheckStatement.named("read-relationships");

	private final GraphTransactions graph;

	GraphDigest(GraphTransactions graph) {
		this.graph = graph;
	}

	/**
	 * Reads the whole graph.
	 * @return 64 hexadecimal digits
	 */
	public String digest() {
		return this.graph.read((statements) -> {
			Colouring colouring = new Colouring();
			statements.forEach(READ_NODES,
					(row) -> colouring.node(row.text("node"), row.texts("labels"), properties(row)));
			statements.forEach(READ_RELATIONSHIPS, (row) -> colouring.relationship(row.text("start"),
					row.text("type") + " " + DigestedProperties.describe(properties(row)), row.text("end")));
			return colouring.digest();
		});
	}

	private static Map<String, Object> properties(Row row) {
		Map<String, Object> properties = new HashMap<>();
		row.row("properties").values().forEach((name, value) -> {
			if (value != null) {
				properties.put(name, value);
			}
		});
		return properties;
	}

}
