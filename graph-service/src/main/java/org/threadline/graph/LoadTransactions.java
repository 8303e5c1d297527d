package org.threadline.graph;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Where a load reads what is on record and writes what comes onto it: the graph, or a
 * graph that is only being written down.
 */
public interface LoadTransactions {

	/**
	 * Does some work in one write transaction: all of it or nothing.
	 * @param work what to do
	 * @return what the work returns
	 */
	<T extends @Nullable Object> T write(Function<LoadStatements, T> work);

	/**
	 * Does some work in one read transaction.
	 * @param work what to do
	 * @return what the work returns
	 */
	<T extends @Nullable Object> T read(Function<LoadStatements, T> work);

}
