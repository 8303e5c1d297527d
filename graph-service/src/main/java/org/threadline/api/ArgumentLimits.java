package org.threadline.api;

import java.util.ArrayList;
import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/**
 * Looks at arguments once variables have their values and before anything is read: one
 * that is out of bounds refuses the whole operation.
 */
class ArgumentLimits extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		List<GraphQLError> refusals = refusals(execution);
		if (!refusals.isEmpty()) {
			throw new AbortExecutionException(refusals);
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static List<GraphQLError> refusals(ExecutionContext execution) {
		List<GraphQLError> refusals = new ArrayList<>();
		try {
			QueryTraverser.newQueryTraverser()
				.schema(execution.getGraphQLSchema())
				.document(execution.getDocument())
				.operationName(execution.getExecutionInput().getOperationName())
				.coercedVariables(execution.getCoercedVariables())
				.build()
				.visitPreOrder(new QueryVisitorStub() {
					@Override
					public void visitField(QueryVisitorFieldEnvironment field) {
						refusals.addAll(ArgumentRules.refusals(field));
					}
				});
		}
		catch (NonNullableValueCoercedAsNullException missing) {
			// a variable that may be null, in a place that may not
			refusals.add(missing);
		}
		return refusals;
	}

}
