package org.threadline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.fieldvalidation.FieldAndArguments;
import graphql.execution.instrumentation.fieldvalidation.FieldValidation;
import graphql.execution.instrumentation.fieldvalidation.FieldValidationEnvironment;

/**
 * Refuses pages that make no sense before anything is fetched.
 */
class PageArguments implements FieldValidation {

	private static final int MOST = 100;

	@Override
	public List<GraphQLError> validateFields(FieldValidationEnvironment environment) {
		List<GraphQLError> errors = new ArrayList<>();
		environment.getFieldsByPath().values().forEach((fields) -> fields.forEach((field) -> check(field, errors)));
		return errors;
	}

	private static void check(FieldAndArguments field, List<GraphQLError> errors) {
		Map<String, Object> arguments = field.getArgumentValuesByName();
		for (String name : List.of("first", "last")) {
			if (arguments.get(name) instanceof Integer count && (count < 1 || count > MOST)) {
				errors.add(problem(field, name, "Ask for 1 to " + MOST + " entries at a time."));
			}
		}
		if (arguments.get("first") != null && arguments.get("last") != null) {
			errors.add(problem(field, "last", "Give first or last, not both."));
		}
		if (arguments.get("last") != null && arguments.get("after") != null) {
			errors.add(problem(field, "after", "after goes with first; before goes with last."));
		}
		if (arguments.get("first") != null && arguments.get("before") != null) {
			errors.add(problem(field, "before", "before goes with last; after goes with first."));
		}
		if (arguments.get("rings") instanceof Integer rings && (rings < 1 || rings > 2)) {
			errors.add(problem(field, "rings", "A web has 1 ring or 2."));
		}
	}

	private static GraphQLError problem(FieldAndArguments field, String name, String advice) {
		return GraphqlErrorBuilder.newError()
			.message(advice)
			.path(field.getPath())
			.location(field.getField().getSourceLocation())
			.extensions(Map.of("code", "INVALID_INPUT", "field", name))
			.build();
	}

}
