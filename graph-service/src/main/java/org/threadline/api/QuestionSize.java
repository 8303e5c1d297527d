package org.threadline.api;

import java.util.ArrayList;
import java.util.List;

import graphql.GraphQLError;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.execution.NonNullableValueCoercedAsNullException;

/**
 * How much a question asks for, and what is wrong with its arguments.
 *
 * @param refusals what is wrong with its arguments
 * @param depth how deep fields are nested
 * @param cost what its fields cost together
 */
record QuestionSize(List<GraphQLError> refusals, int depth, int cost) {

	static QuestionSize of(ExecutionContext execution) {
		List<GraphQLError> refusals = new ArrayList<>();
		Weight weight = Weight.NOTHING;
		try {
			QueryTraverser.newQueryTraverser()
				.schema(execution.getGraphQLSchema())
				.document(execution.getDocument())
				.operationName(execution.getExecutionInput().getOperationName())
				.coercedVariables(execution.getCoercedVariables())
				.build()
				.visitPreOrder(new Arguments(refusals));
			weight = new QuestionScales(execution).weigh();
		}
		catch (NonNullableValueCoercedAsNullException missing) {
			// a variable that may be null, in a place that may not
			refusals.add(missing);
		}
		return new QuestionSize(List.copyOf(refusals), weight.depth(), weight.cost());
	}

	/**
	 * Looks at the arguments of each field once: in a fragment they are the same wherever
	 * it is spread.
	 */
	private static final class Arguments extends QueryVisitorStub {

		private final List<GraphQLError> refusals;

		Arguments(List<GraphQLError> refusals) {
			this.refusals = refusals;
		}

		@Override
		public void visitField(QueryVisitorFieldEnvironment field) {
			this.refusals.addAll(ArgumentRules.refusals(field));
		}

	}

	/**
	 * What a part of a question adds to it.
	 *
	 * @param depth how deep fields are nested
	 * @param cost what they cost together, or the largest number there is
	 */
	record Weight(int depth, int cost) {

		static final Weight NOTHING = new Weight(0, 0);

		/** Stops at the largest number: fragments that double soon cost more. */
		Weight beside(Weight other) {
			return new Weight(Math.max(this.depth, other.depth),
					(int) Math.min(Integer.MAX_VALUE, (long) this.cost + other.cost));
		}

		Weight within(int fieldCost) {
			return new Weight(this.depth + 1, beside(new Weight(0, fieldCost)).cost);
		}

	}

}
