package org.threadline.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Questions read off the schema: every field, with every value of every argument.
 */
final class SchemaQuestions {

	static final String CHILD = "Child";

	private static final String QUERY = "Query";

	private static final String SUBSCRIPTION = "Subscription";

	private final GraphQLSchema schema;

	private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

	private final List<Combination> refused = new ArrayList<>();

	private final Coverage coverage = new Coverage();

	SchemaQuestions(GraphQLSchema schema, long seed) {
		this.schema = schema;
		everyField((type, field) -> {
			Map<String, List<String>> values = Arguments.of(type, field);
			this.rows.put(type + "." + field.getName(), PairsOfValues.of(values, seed));
			if (isAskedDirectly(type)) {
				PairsOfValues.refused(values)
					.forEach((arguments) -> this.refused.add(new Combination(type, field.getName(), arguments)));
			}
		});
	}

	private void everyField(BiConsumer<String, GraphQLFieldDefinition> work) {
		Set<String> seen = new TreeSet<>();
		reach(this.schema.getQueryType(), seen);
		reach(type(SUBSCRIPTION), seen);
		seen.forEach((name) -> ((GraphQLFieldsContainer) type(name)).getFieldDefinitions()
			.forEach((field) -> work.accept(name, field)));
	}

	private void reach(GraphQLType type, Set<String> seen) {
		if (type instanceof GraphQLUnionType union) {
			union.getTypes().forEach((member) -> reach(member, seen));
		}
		if (type instanceof GraphQLInterfaceType kind) {
			this.schema.getImplementations(kind).forEach((member) -> reach(member, seen));
		}
		if (type instanceof GraphQLObjectType object && seen.add(object.getName())) {
			object.getFieldDefinitions().forEach((field) -> reach(GraphQLTypeUtil.unwrapAll(field.getType()), seen));
		}
	}

	private GraphQLType type(String name) {
		GraphQLType type = this.schema.getType(name);
		if (type == null) {
			throw new IllegalArgumentException(name);
		}
		return type;
	}

	/**
	 * The protected fields of a child.
	 */
	List<String> fieldsOfChild() {
		return ((GraphQLObjectType) type(CHILD)).getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toList();
	}

	/**
	 * What is refused in its turn: a forged cursor, or arguments that do not go together.
	 */
	Combination refused(int turn) {
		return this.refused.get(turn % this.refused.size());
	}

	/**
	 * The arguments with which a field is asked in its turn, of those that are answered.
	 */
	Map<String, String> arguments(String field, int turn) {
		List<Map<String, String>> rows = this.rows.getOrDefault(field, List.of());
		return rows.get(turn % rows.size());
	}

	/**
	 * Every field of a child and of the query with arguments, with each combination of
	 * their values; not what is asked of by details or ids, which are made anew for each
	 * world.
	 */
	List<Combination> everyCombination() {
		List<Combination> all = new ArrayList<>();
		everyField((type, field) -> {
			if (isAskedDirectly(type) && !field.getArguments().isEmpty() && !Arguments.areOfAWorld(type, field)) {
				Combination.product(Arguments.of(type, field))
					.forEach((arguments) -> all.add(new Combination(type, field.getName(), arguments)));
			}
		});
		return all;
	}

	private static boolean isAskedDirectly(String type) {
		return type.equals(CHILD) || type.equals(QUERY);
	}

	/**
	 * A question with a combination.
	 * @param child the child's id
	 * @param cursor what stands for a cursor
	 */
	String question(Combination combination, String child, String cursor) {
		GraphQLObjectType type = (GraphQLObjectType) type(combination.type());
		String field = field(combination.type(), type.getFieldDefinition(combination.field()), combination.arguments(),
				cursor);
		return combination.isOfChild() ? "{ child(id: \"" + child + "\") { " + field + " } }" : "{ " + field + " }";
	}

	/**
	 * A field of a child with everything below it.
	 * @param arguments the arguments by name
	 * @param cursor what stands for a cursor among them
	 */
	String fieldOfChild(String name, Map<String, String> arguments, String cursor) {
		return field(CHILD, ((GraphQLObjectType) type(CHILD)).getFieldDefinition(name), arguments, cursor);
	}

	/**
	 * A field of the query with everything below it.
	 */
	String fieldOfQuery(String name, Map<String, String> arguments) {
		return fieldOfQuery(name, arguments, Arguments.ABSENT);
	}

	String fieldOfQuery(String name, Map<String, String> arguments, String cursor) {
		return field(QUERY, this.schema.getQueryType().getFieldDefinition(name), arguments, cursor);
	}

	/**
	 * What may be listened to.
	 */
	List<String> subscriptions() {
		return ((GraphQLObjectType) type(SUBSCRIPTION)).getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toList();
	}

	/**
	 * A subscription to everything of a field.
	 */
	String subscription(String name, Map<String, String> arguments, String cursor) {
		return "subscription { " + field(SUBSCRIPTION,
				((GraphQLObjectType) type(SUBSCRIPTION)).getFieldDefinition(name), arguments, cursor) + " }";
	}

	private String field(String type, GraphQLFieldDefinition field, Map<String, String> arguments, String cursor) {
		List<String> given = new ArrayList<>();
		this.coverage.compose(type, field.getName());
		for (GraphQLArgument argument : field.getArguments()) {
			String value = arguments.getOrDefault(argument.getName(), Arguments.ABSENT);
			String sent = value.equals(Arguments.NEXT) ? cursor : value;
			if (!sent.equals(Arguments.ABSENT)) {
				given.add(argument.getName() + ": " + sent);
			}
			if (!value.equals(Arguments.NEXT) || !cursor.equals(Arguments.ABSENT)) {
				this.coverage.compose(type, field.getName(), argument.getName(), value);
			}
		}
		return field.getName() + (given.isEmpty() ? "" : "(" + String.join(", ", given) + ")")
				+ selection(GraphQLTypeUtil.unwrapAll(field.getType()));
	}

	/** A child below another field is asked only for what it is recognised by. */
	private String selection(GraphQLType type) {
		if (!(type instanceof GraphQLCompositeType)) {
			return "";
		}
		List<GraphQLObjectType> members = switch (type) {
			case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
			case GraphQLInterfaceType kind -> this.schema.getImplementations(kind);
			default -> List.of((GraphQLObjectType) type);
		};
		if (type instanceof GraphQLObjectType only) {
			return " { " + fields(only) + " }";
		}
		List<String> fragments = new ArrayList<>(List.of("__typename"));
		members.forEach((member) -> fragments.add("... on " + member.getName() + " { " + fields(member) + " }"));
		return " { " + String.join(" ", fragments) + " }";
	}

	private String fields(GraphQLObjectType type) {
		return type.getFieldDefinitions()
			.stream()
			.filter((field) -> !type.getName().equals(CHILD) || isPlain(field))
			.map((field) -> isEdgeOfNodes(type, field) ? field.getName() + " { __typename }"
					: field(type.getName(), field, Map.of(), Arguments.ABSENT))
			.collect(Collectors.joining(" "));
	}

	private static boolean isPlain(GraphQLFieldDefinition field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType)
				|| field.getName().equals("access");
	}

	/** The nodes of a connection are asked for once, beside the edges. */
	private boolean isEdgeOfNodes(GraphQLObjectType type, GraphQLFieldDefinition field) {
		boolean isNode = type.getName().endsWith("Edge") && field.getName().equals("node");
		if (isNode) {
			this.coverage.compose(type.getName(), "node");
		}
		return isNode;
	}

	/**
	 * Names of every field with every value of every argument of which nothing was
	 * answered.
	 */
	Set<String> neverAnswered() {
		Set<String> all = new TreeSet<>();
		everyField((type, field) -> {
			all.add(type + "." + field.getName());
			Arguments.of(type, field)
				.forEach((argument, values) -> values
					.forEach((value) -> all.add(Coverage.name(type, field.getName(), argument, value))));
		});
		return this.coverage.missing(all);
	}

	/**
	 * What of all this was answered.
	 */
	Coverage coverage() {
		return this.coverage;
	}

}
