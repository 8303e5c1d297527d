package org.threadline.api;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditedReads;
import org.threadline.shared.Problem;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns what a feature throws into an error of the API. What could not be used at all is
 * put on record here, for whatever field it was given; features record what they refuse.
 */
@Component
class ProblemResolver extends DataFetcherExceptionResolverAdapter {

	private final Incidents incidents;

	private final AuditedReads audited;

	private final Clock clock;

	ProblemResolver(Incidents incidents, AuditedReads audited, Clock clock) {
		this.incidents = incidents;
		this.audited = audited;
		this.clock = clock;
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		Throwable cause = unwrapped(thrown);
		SourceLocation location = environment.getField().getSourceLocation();
		List<SourceLocation> locations = (location != null) ? List.of(location) : List.of();
		List<Object> path = environment.getExecutionStepInfo().getPath().toList();
		if (cause instanceof Problem problem) {
			return ApiError.of(problem.isOfInput() ? onRecord(problem, environment) : problem, locations, path);
		}
		return this.incidents.failed(environment.getFieldDefinition().getName(), cause, locations, path);
	}

	private Problem onRecord(Problem problem, DataFetchingEnvironment environment) {
		Viewer viewer = environment.getGraphQlContext().get(ViewerInterceptor.VIEWER);
		try {
			this.audited.refused(new AuditEntry(Kind.REFUSAL, environment.getFieldDefinition().getName(),
					this.clock.instant(), viewer, null, List.of(problem.code())));
			return problem;
		}
		catch (Problem notRecorded) {
			return notRecorded;
		}
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
