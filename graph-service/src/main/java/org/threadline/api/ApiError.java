package org.threadline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.threadline.shared.Problem;

/**
 * Makes the errors of the API: words that say what to do, a code that does not change
 * and, where it is about one, the field.
 */
final class ApiError {

	/** An argument that cannot be used. */
	static final String INVALID_INPUT = "INVALID_INPUT";

	/** A document that does not fit the schema or is none. */
	static final String INVALID_QUERY = "INVALID_QUERY";

	/** A document that asks for too much at once. */
	static final String QUERY_TOO_LARGE = "QUERY_TOO_LARGE";

	/** Somebody is signed in whom nobody on record is. */
	static final String NOT_KNOWN_HERE = "NOT_KNOWN_HERE";

	/** A fault of the service. */
	static final String INTERNAL_ERROR = "INTERNAL_ERROR";

	/** Where an error keeps its code. */
	static final String CODE = "code";

	private ApiError() {
	}

	static GraphQLError of(String code, String message) {
		return of(code, message, null, List.of(), null);
	}

	static GraphQLError of(Problem problem, List<SourceLocation> locations, @Nullable List<Object> path) {
		return of(problem.code(), problem.advice(), problem.field(), locations, path);
	}

	static GraphQLError of(String code, String message, @Nullable String field, List<SourceLocation> locations,
			@Nullable List<Object> path) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(CODE, code);
		if (field != null) {
			extensions.put("field", field);
		}
		return error(message, extensions, locations, path);
	}

	static GraphQLError fault(String id, List<SourceLocation> locations, @Nullable List<Object> path) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(CODE, INTERNAL_ERROR);
		extensions.put("id", id);
		return error("Something went wrong here. Quote this number: " + id, extensions, locations, path);
	}

	static boolean isWorded(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey(CODE);
	}

	private static GraphQLError error(String message, Map<String, Object> extensions, List<SourceLocation> locations,
			@Nullable List<Object> path) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
			// the text may hold percent signs: it is no format
			.message("%s", message)
			.errorType(ErrorClassification.errorClassification(String.valueOf(extensions.get(CODE))))
			.extensions(extensions)
			.locations(locations);
		if (path != null) {
			error.path(path);
		}
		return error.build();
	}

}
