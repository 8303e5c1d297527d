package org.threadline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.GraphQLError;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * How much a question asks for. A field costs one; a field that reads the graph costs
 * twenty, so that one request cannot ask for a hundred records under aliases.
 *
 * @param refusals what is wrong with its arguments
 * @param depth how deep fields are nested
 * @param cost what its fields cost together
 */
record QuestionSize(List<GraphQLError> refusals, int depth, int cost) {

	private static final int READ = 20;

	private static final Set<String> READ_FROM = Set.of("Query", "Mutation", "Child");

	static QuestionSize of(ExecutionContext execution) {
		Walk walk = new Walk();
		try {
			QueryTraverser.newQueryTraverser()
				.schema(execution.getGraphQLSchema())
				.document(execution.getDocument())
				.operationName(execution.getExecutionInput().getOperationName())
				.coercedVariables(execution.getCoercedVariables())
				.build()
				.visitPreOrder(walk);
		}
		catch (NonNullableValueCoercedAsNullException missing) {
			// a variable that may be null, in a place that may not
			walk.refusals.add(missing);
		}
		return new QuestionSize(List.copyOf(walk.refusals), walk.depth, walk.cost);
	}

	/**
	 * Adds up field by field.
	 */
	private static final class Walk extends QueryVisitorStub {

		private final List<GraphQLError> refusals = new ArrayList<>();

		private int depth;

		private int cost;

		@Override
		public void visitField(QueryVisitorFieldEnvironment field) {
			this.refusals.addAll(ArgumentRules.refusals(field));
			this.depth = Math.max(this.depth, depth(field));
			this.cost += field.isTypeNameIntrospectionField() ? 0 : cost(field);
		}

		private static int depth(QueryVisitorFieldEnvironment field) {
			int depth = 0;
			for (@Nullable
			QueryVisitorFieldEnvironment at = field; at != null; at = at.getParentEnvironment()) {
				depth++;
			}
			return depth;
		}

		private static int cost(QueryVisitorFieldEnvironment field) {
			boolean reads = field.getParentType() instanceof GraphQLCompositeType parent
					&& READ_FROM.contains(parent.getName())
					&& GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()) instanceof GraphQLCompositeType;
			return reads ? READ : 1;
		}

	}

}
