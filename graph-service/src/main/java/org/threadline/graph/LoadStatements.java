package org.threadline.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.LoadStatement;

/**
 * What understands the statements of the loader.
 */
@FunctionalInterface
public interface LoadStatements {

	/**
	 * Runs a statement of the loader.
	 * @param statement the statement
	 * @param parameters its parameters
	 * @return all rows
	 */
	List<Row> run(LoadStatement statement, Map<String, ? extends @Nullable Object> parameters);

}
