package org.threadline.api;

import java.util.List;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;

/**
 * Sees to it that every error has a code and says what to do, those raised before
 * execution included.
 */
final class PlainErrors {

	private final Incidents incidents;

	PlainErrors(Incidents incidents) {
		this.incidents = incidents;
	}

	ExecutionResult worded(ExecutionResult result, GraphQLSchema schema, ExecutionInput input) {
		if (result.getErrors().stream().allMatch(ApiError::isWorded)) {
			return result;
		}
		RequestErrors wording = new RequestErrors(schema, input);
		List<GraphQLError> worded = result.getErrors()
			.stream()
			.map((error) -> ApiError.isWorded(error) ? error : worded(wording, error))
			.toList();
		return result.transform((builder) -> builder.errors(worded));
	}

	private GraphQLError worded(RequestErrors wording, GraphQLError error) {
		return wording.worded(error).orElseGet(() -> this.incidents.failed(error));
	}

}
