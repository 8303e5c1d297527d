package org.threadline.api;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

/**
 * Has questions looked at before they are answered and errors worded behind it. The only
 * instrumentation there is: several are a chain, which the library asks four times for
 * each field it answers, and a page has a thousand.
 */
final class ApiInstrumentation extends SimplePerformantInstrumentation {

	private final PlainErrors errors;

	ApiInstrumentation(PlainErrors errors) {
		this.errors = errors;
	}

	/** The library's words come in one language, the one the API speaks. */
	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, QuestionLimits.OPTIONS);
		return input.transform((builder) -> builder.locale(Locale.UK));
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		List<GraphQLError> refusals = QuestionLimits.refusals(parameters.getExecutionContext());
		if (!refusals.isEmpty()) {
			throw new AbortExecutionException(refusals);
		}
		return super.beginExecuteOperation(parameters, state);
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		return CompletableFuture
			.completedFuture(this.errors.worded(result, parameters.getSchema(), parameters.getExecutionInput()));
	}

}
