package org.threadline.api;

import java.util.List;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.shared.IdSource;

import org.springframework.stereotype.Component;

/**
 * Faults of the service: the caller gets a number, the log the cause under that number.
 */
@Component
class Incidents {

	private static final Logger logger = LoggerFactory.getLogger(Incidents.class);

	private final IdSource ids;

	Incidents(IdSource ids) {
		this.ids = ids;
	}

	GraphQLError failed(String where, Throwable cause, List<SourceLocation> locations, @Nullable List<Object> path) {
		String id = this.ids.next();
		logger.error("Incident {} while answering {}", id, where, cause);
		return ApiError.fault(id, locations, path);
	}

	/** For faults that come as an error: its own words stay out, they can hold values. */
	GraphQLError failed(GraphQLError error) {
		String id = this.ids.next();
		logger.error("Incident {}: {}", id, error.getErrorType());
		return ApiError.fault(id, locations(error), error.getPath());
	}

	private static List<SourceLocation> locations(GraphQLError error) {
		return (error.getLocations() != null) ? error.getLocations() : List.of();
	}

}
