package org.threadline.api;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.threadline.shared.Problem;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns what a feature throws into an error of the API.
 */
@Component
class ProblemResolver extends DataFetcherExceptionResolverAdapter {

	private final Incidents incidents;

	ProblemResolver(Incidents incidents) {
		this.incidents = incidents;
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		Throwable cause = unwrapped(thrown);
		SourceLocation location = environment.getField().getSourceLocation();
		List<SourceLocation> locations = (location != null) ? List.of(location) : List.of();
		List<Object> path = environment.getExecutionStepInfo().getPath().toList();
		if (cause instanceof Problem problem) {
			return ApiError.of(problem, locations, path);
		}
		return this.incidents.failed(environment.getFieldDefinition().getName(), cause, locations, path);
	}

	private static Throwable unwrapped(Throwable thrown) {
		Throwable cause = thrown;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException)
				&& cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}
