package org.threadline.api;

import java.util.List;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;

/**
 * Refuses questions that are nested too deep.
 */
class QueryDepth extends MaxQueryDepthInstrumentation {

	/** As deep as the introspection of common tools goes. */
	static final int MAX = 15;

	QueryDepth() {
		super(MAX);
	}

	@Override
	protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
		return new AbortExecutionException(List.of(ApiError.of(ApiError.QUERY_TOO_LARGE,
				"This question is nested " + depth + " deep. Nest at most " + maxDepth + " deep.")));
	}

}
