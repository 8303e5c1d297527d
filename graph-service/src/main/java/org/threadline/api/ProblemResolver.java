package org.threadline.api;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
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
		SourceLocation location = environment.getField().getSourceLocation();
		return resolve(thrown, environment.getFieldDefinition().getName(),
				environment.getGraphQlContext().get(ViewerInterceptor.VIEWER),
				(location != null) ? List.of(location) : List.of(),
				environment.getExecutionStepInfo().getPath().toList());
	}

	/**
	 * Makes an error of what was thrown, once it is on record where it has to be.
	 * @param thrown what a feature threw
	 * @param field the field of the API
	 * @param viewer who asked
	 * @param locations where in the document
	 * @param path where in the answer, or null
	 * @return the error
	 */
	GraphQLError resolve(Throwable thrown, String field, Viewer viewer, List<SourceLocation> locations,
			@Nullable List<Object> path) {
		return problem(thrown)
			.map((problem) -> ApiError.of(problem.isOfInput() ? onRecord(problem, field, viewer) : problem, locations,
					path))
			.orElseGet(() -> this.incidents.failed(field, unwrapped(thrown), locations, path));
	}

	private Problem onRecord(Problem problem, String field, Viewer viewer) {
		try {
			this.audited.refused(
					new AuditEntry(Kind.REFUSAL, field, this.clock.instant(), viewer, null, List.of(problem.code())));
			return problem;
		}
		catch (Problem notRecorded) {
			return notRecorded;
		}
	}

	/** What an argument says of itself comes wrapped by whoever made it. */
	private static Optional<Problem> problem(Throwable thrown) {
		return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
			.filter(Problem.class::isInstance)
			.map(Problem.class::cast)
			.findFirst();
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
