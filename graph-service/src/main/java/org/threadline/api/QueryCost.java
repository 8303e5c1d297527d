package org.threadline.api;

import java.util.List;
import java.util.Set;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Refuses questions that cost too much. A field costs one; a field that reads the graph
 * costs twenty, so that one request cannot ask for a hundred records under aliases.
 */
class QueryCost extends MaxQueryComplexityInstrumentation {

	/** Everything about one child, asked for once, costs about two thirds of it. */
	static final int MAX = 800;

	private static final int READ = 20;

	private static final Set<String> READ_FROM = Set.of("Query", "Mutation", "Child");

	QueryCost() {
		super(MAX, QueryCost::cost);
	}

	private static int cost(FieldComplexityEnvironment field, int below) {
		boolean reads = READ_FROM.contains(field.getParentType().getName())
				&& GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()) instanceof GraphQLCompositeType;
		return below + (reads ? READ : 1);
	}

	@Override
	protected AbortExecutionException mkAbortException(int cost, int maxCost) {
		return new AbortExecutionException(
				List.of(ApiError.of(ApiError.QUERY_TOO_LARGE, "This asks for too much at once: it costs " + cost
						+ " of at most " + maxCost + ". Ask in several requests.")));
	}

}
