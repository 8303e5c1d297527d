package org.threadline.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Where in the variables of a question something is wrong: the library says in which of
 * them, and not in which of its fields. Looked for once something is known to be.
 *
 * @param path the variable and the fields within it, such as {@code input.from}
 * @param type the name of the type that is asked for there
 */
record VariableFault(String path, String type) {

	/** The first, or empty when the question itself cannot be read. */
	static Optional<VariableFault> first(GraphQLSchema schema, ExecutionInput question) {
		return operations(question)
			.filter((operation) -> question.getOperationName() == null || question.getOperationName().isEmpty()
					|| question.getOperationName().equals(operation.getName()))
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.flatMap((variable) -> {
				Map<String, Object> given = question.getRawVariables().toMap();
				GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
				boolean isDefault = !given.containsKey(variable.getName()) && variable.getDefaultValue() != null;
				return (type == null || isDefault) ? Stream.empty()
						: in(type, given.get(variable.getName()), variable.getName());
			})
			.findFirst();
	}

	private static Stream<OperationDefinition> operations(ExecutionInput question) {
		try {
			return new Parser().parseDocument(question.getQuery())
				.getDefinitionsOfType(OperationDefinition.class)
				.stream();
		}
		catch (InvalidSyntaxException unreadable) {
			return Stream.empty();
		}
	}

	private static Stream<VariableFault> in(GraphQLType type, @Nullable Object value, String path) {
		if (value == null) {
			return GraphQLTypeUtil.isNonNull(type) ? at(path, type) : Stream.empty();
		}
		return switch (type) {
			case GraphQLNonNull some -> in(some.getWrappedType(), value, path);
			case GraphQLList list -> inItems(list.getWrappedType(), value, path);
			case GraphQLInputObjectType object -> inFields(object, value, path);
			case GraphQLScalarType scalar ->
				fits(() -> scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.UK))
						? Stream.empty() : at(path, type);
			case GraphQLEnumType words -> fits(() -> words.parseValue(value, GraphQLContext.getDefault(), Locale.UK))
					? Stream.empty() : at(path, type);
			default -> Stream.empty();
		};
	}

	/** A list of one may be given as that one. */
	private static Stream<VariableFault> inItems(GraphQLType type, Object value, String path) {
		if (!(value instanceof List<?> items)) {
			return in(type, value, path);
		}
		return IntStream.range(0, items.size())
			.boxed()
			.flatMap((place) -> in(type, items.get(place), path + "[" + place + "]"));
	}

	private static Stream<VariableFault> inFields(GraphQLInputObjectType type, Object value, String path) {
		if (!(value instanceof Map<?, ?> given)) {
			return at(path, type);
		}
		Stream<VariableFault> unknown = given.keySet()
			.stream()
			.map(String::valueOf)
			.filter((name) -> type.getFieldDefinition(name) == null)
			.flatMap((name) -> at(path + "." + name, type));
		Stream<VariableFault> known = type.getFieldDefinitions()
			.stream()
			.filter((field) -> given.containsKey(field.getName()) || !field.hasSetDefaultValue())
			.flatMap((field) -> in(field, given.get(field.getName()), path));
		return Stream.concat(unknown, known);
	}

	private static Stream<VariableFault> in(GraphQLInputObjectField field, @Nullable Object value, String path) {
		return in(field.getType(), value, path + "." + field.getName());
	}

	private static boolean fits(Runnable reading) {
		try {
			reading.run();
			return true;
		}
		catch (CoercingParseValueException unfit) {
			return false;
		}
	}

	private static Stream<VariableFault> at(String path, GraphQLType type) {
		String name = Objects.requireNonNullElse(GraphQLTypeUtil.unwrapAll(type).getName(), "");
		return Stream.of(new VariableFault(path, name));
	}

}
