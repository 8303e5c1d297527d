package org.threadline.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Words for what is wrong with a request itself. The library says which rule was broken
 * and names type and argument in quotes; here it becomes what to do.
 */
final class RequestErrors {

	/** How the parser says that it stopped at one of its limits. */
	private static final String TOO_LONG = "More than ";

	private static final String NULL = "must not be null";

	private static final Pattern QUOTED = Pattern.compile("'(?<name>\\w+)!?'");

	private static final Pattern ARGUMENT = Pattern.compile("(?i)(argument|variable) '(?<name>[\\w.\\[\\]]+)'");

	/**
	 * Only what looks like a value of an enum: what else was given may be about a person.
	 */
	private static final Pattern GIVEN = Pattern.compile("name[ =]'(?<value>[A-Z][A-Z_]*)'");

	/** A variable, or a field in one: the library does not say the way to it. */
	private static final Pattern MISSING = Pattern
		.compile("(?i)(field|variable) '(?<name>\\w+)' (of variable '\\w+' )?has coerced null");

	private static final Pattern UNKNOWN_FIELD = Pattern
		.compile("field name '(?<name>\\w+)' that is not defined for input object type '(?<type>\\w+)'");

	private static final String NO_OBJECT = "must be an instance of type 'Map'";

	private static final Pattern RULE = Pattern
		.compile("^(Validation error \\([^)]*\\)\\s*|Variable '\\w+' has an invalid value\\s*):\\s*");

	private static final Map<String, String> ADVICE = Map.of(DateScalar.NAME, new DateScalar().advice(),
			DateTimeScalar.NAME, new DateTimeScalar().advice(), "Int", "Give a whole number.", "Boolean",
			"Give true or false.", "String", "Give text in quotes.", "ID", "Give an id in quotes.");

	private final GraphQLSchema schema;

	private final ExecutionInput question;

	RequestErrors(GraphQLSchema schema, ExecutionInput question) {
		this.schema = schema;
		this.question = question;
	}

	/** Empty when the request is not to blame. */
	Optional<GraphQLError> worded(GraphQLError error) {
		String message = Objects.requireNonNullElse(error.getMessage(), "");
		if (error.getErrorType() == ErrorType.InvalidSyntax && message.startsWith(TOO_LONG)) {
			return Optional.of(ApiError.of(ApiError.QUERY_TOO_LARGE,
					"This question is too long. " + message + " Ask for less at once."));
		}
		return switch (error) {
			case ValidationError invalid when isInput(invalid) -> Optional.of(input(invalid, message));
			case ValidationError invalid -> Optional.of(query(invalid, unprefixed(message)));
			case UnknownOperationException unknown -> Optional.of(query(unknown, message));
			default -> ofType(error, message);
		};
	}

	private Optional<GraphQLError> ofType(GraphQLError error, String message) {
		ErrorClassification type = error.getErrorType();
		if (type == ErrorType.InvalidSyntax || type == ErrorType.OperationNotSupported) {
			return Optional.of(query(error, message));
		}
		return (type == ErrorType.ValidationError) ? Optional.of(variable(error, message)) : Optional.empty();
	}

	/** What is found wrong with variables. */
	private GraphQLError variable(GraphQLError error, String message) {
		return VariableFault.first(this.schema, this.question)
			.map((fault) -> ApiError.of(ApiError.INVALID_INPUT,
					advice(message).or(() -> adviceFor(fault.type(), message)).orElseGet(() -> unprefixed(message)),
					fault.path(), locations(error), null))
			.orElseGet(() -> input(error, message));
	}

	private static boolean isInput(ValidationError error) {
		return error.getValidationErrorType() == ValidationErrorType.WrongType
				|| error.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument
				|| error.getValidationErrorType() == ValidationErrorType.MissingFieldArgument;
	}

	private GraphQLError input(GraphQLError error, String message) {
		return ApiError.of(ApiError.INVALID_INPUT, advice(message).orElseGet(() -> unprefixed(message)),
				argument(message), locations(error), null);
	}

	private static GraphQLError query(GraphQLError error, String what) {
		return ApiError.of(ApiError.INVALID_QUERY,
				"This cannot be read as a question to this service. Compare it with the schema. " + what, null,
				locations(error), null);
	}

	private Optional<String> advice(String message) {
		Matcher missing = MISSING.matcher(message);
		if (missing.find()) {
			return Optional.of("Give " + missing.group("name") + ": it is needed, and may not be null.");
		}
		Matcher unknown = UNKNOWN_FIELD.matcher(message);
		if (unknown.find()) {
			return Optional
				.of(unknown.group("type") + " has no field " + unknown.group("name") + ". Compare it with the schema.");
		}
		if (message.contains(NO_OBJECT)) {
			return Optional.of("Give an object with the fields that the schema names.");
		}
		if (message.contains(NULL)) {
			return Optional.of("Give a value, or leave it out where the schema has a default: it must not be null.");
		}
		return QUOTED.matcher(message)
			.results()
			.map((quoted) -> quoted.group(1))
			.map((type) -> adviceFor(type, message))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> adviceFor(String type, String message) {
		if (this.schema.getType(type) instanceof GraphQLEnumType values) {
			Matcher given = GIVEN.matcher(message);
			String unknown = given.find() ? given.group("value") + " is not known here. " : "";
			return Optional.of(unknown + "Give one of "
					+ values.getValues()
						.stream()
						.map(GraphQLEnumValueDefinition::getName)
						.collect(Collectors.joining(", "))
					+ ".");
		}
		return Optional.ofNullable(ADVICE.get(type));
	}

	private static @Nullable String argument(String message) {
		return Stream.of(MISSING, UNKNOWN_FIELD, ARGUMENT)
			.map((named) -> named.matcher(message))
			.filter(Matcher::find)
			.map((named) -> named.group("name"))
			.findFirst()
			.orElse(null);
	}

	private static String unprefixed(String message) {
		return RULE.matcher(message).replaceFirst("");
	}

	private static List<SourceLocation> locations(GraphQLError error) {
		return (error.getLocations() != null) ? error.getLocations() : List.of();
	}

}
