package org.threadline.api;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.shared.Problem;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns a problem into an error that says what to do, and anything else into a number to
 * quote: its cause is in the log and nowhere else.
 */
@Component
class ProblemResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		Throwable cause = (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause()
				: failure;
		Map<String, Object> extensions = new HashMap<>();
		if (cause instanceof Problem problem) {
			extensions.put("code", problem.code());
			if (problem.field() != null) {
				extensions.put("field", problem.field());
			}
			return GraphqlErrorBuilder.newError(environment).message(problem.advice()).extensions(extensions).build();
		}
		String id = UUID.randomUUID().toString();
		LOG.error("Internal error {} at {}", id, environment.getExecutionStepInfo().getPath(), cause);
		extensions.put("code", "INTERNAL_ERROR");
		extensions.put("id", id);
		return GraphqlErrorBuilder.newError(environment)
			.message("Something went wrong here. Please try again; if it stays, quote this number: " + id)
			.extensions(extensions)
			.build();
	}

}
