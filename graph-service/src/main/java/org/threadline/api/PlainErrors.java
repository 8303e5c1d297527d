package org.threadline.api;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that every error has a code and says what to do, those raised before
 * execution included.
 */
class PlainErrors extends SimplePerformantInstrumentation {

	private final Incidents incidents;

	PlainErrors(Incidents incidents) {
		this.incidents = incidents;
	}

	/** The library's words come in one language, the one the API speaks. */
	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return input.transform((builder) -> builder.locale(Locale.UK));
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		if (result.getErrors().stream().allMatch(ApiError::isWorded)) {
			return CompletableFuture.completedFuture(result);
		}
		RequestErrors wording = new RequestErrors(parameters.getSchema(), parameters.getExecutionInput());
		List<GraphQLError> worded = result.getErrors()
			.stream()
			.map((error) -> ApiError.isWorded(error) ? error : worded(wording, error))
			.toList();
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.errors(worded)));
	}

	private GraphQLError worded(RequestErrors wording, GraphQLError error) {
		return wording.worded(error).orElseGet(() -> this.incidents.failed(error));
	}

}
