package org.threadline.twins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;

/**
 * The values each argument of the schema is asked with. An argument nobody has thought of
 * stops the build with its name.
 */
final class Arguments {

	/** Left out. */
	static final String ABSENT = "";

	/** The cursor of where the same list ended when it was asked from the start. */
	static final String NEXT = "NEXT";

	/** The present, and each moment whose knowledge is asked for. */
	static final List<String> MOMENTS = List.of(ABSENT, "\"" + Look.EARLIER.get(0) + "\"",
			"\"" + Look.EARLIER.get(1) + "\"");

	/** A cursor that the service never gave. */
	static final String FORGED = "\"forged\"";

	/**
	 * From the start or from the end: a question that says both is refused as a whole.
	 */
	private static final Set<Set<String>> REFUSED_TOGETHER = Set.of(Set.of("first", "last"), Set.of("after", "last"),
			Set.of("before", "first"), Set.of("after", "before"));

	private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
			Map.entry("first", List.of(ABSENT, "1", "2", "100")), Map.entry("last", List.of(ABSENT, "1", "100")),
			Map.entry("after", List.of(ABSENT, NEXT, FORGED)), Map.entry("before", List.of(ABSENT, NEXT)),
			Map.entry("since", List.of(ABSENT, NEXT, FORGED)), Map.entry("answered", List.of(ABSENT, "true", "false")),
			Map.entry("rings", List.of(ABSENT, "1", "2")), Map.entry("named", List.of("\"agency\"", "\"nobody\"")),
			Map.entry("asKnownAt", MOMENTS),
			Map.entry("at",
					List.of(ABSENT, "\"" + Look.DAYS.get(0) + "\"", "\"" + Look.DAYS.get(1) + "\"",
							"\"" + Circumstances.BEGINS + "\"")),
			Map.entry("occurredFrom", List.of("\"2025-08-01\"")), Map.entry("occurredTo", List.of("\"2026-01-31\"")));

	/** These are made anew for each world: see {@link Wanted}. */
	private static final Map<String, List<String>> OF_A_WORLD = Map.of("Query.findChildren(criteria)",
			Wanted.criteria(), "Query.child(id)", Wanted.ids(), "Query.whyVisible(childId)", Wanted.ids(),
			"Query.whyVisible(factId)", Wanted.factIds(), "Query.whoCanSee(factId)", Wanted.factIds(),
			"Query.previewConsent(input)", Explanations.PREVIEWED);

	private Arguments() {
	}

	/**
	 * Values of each argument of a field, by name.
	 */
	static Map<String, List<String>> of(String type, GraphQLFieldDefinition field) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (GraphQLArgument argument : field.getArguments()) {
			values.put(argument.getName(), values(type + "." + field.getName() + "(" + argument.getName() + ")",
					argument.getName(), argument.getType()));
		}
		return values;
	}

	/**
	 * Whether an argument of the field is made anew for each world.
	 */
	static boolean areOfAWorld(String type, GraphQLFieldDefinition field) {
		return OF_A_WORLD.keySet().stream().anyMatch((place) -> place.startsWith(type + "." + field.getName() + "("));
	}

	/**
	 * Whether a field is refused with these, and with it the whole question.
	 */
	static boolean areRefused(Map<String, String> arguments) {
		Set<String> given = arguments.keySet()
			.stream()
			.filter((name) -> !ABSENT.equals(arguments.get(name)))
			.collect(Collectors.toSet());
		return arguments.containsValue(FORGED) || REFUSED_TOGETHER.stream().anyMatch(given::containsAll);
	}

	private static List<String> values(String place, String name, GraphQLInputType type) {
		List<String> known = OF_A_WORLD.getOrDefault(place, BY_NAME.get(name));
		if (known != null) {
			return known;
		}
		GraphQLUnmodifiedType plain = GraphQLTypeUtil.unwrapAll(type);
		List<String> values = new ArrayList<>(List.of(ABSENT));
		switch (plain) {
			case GraphQLEnumType words -> words.getValues()
				.stream()
				.map(GraphQLEnumValueDefinition::getName)
				.map((word) -> isList(type) ? "[" + word + "]" : word)
				.forEach(values::add);
			case GraphQLInputObjectType object -> values.addAll(values(place, object));
			default -> throw new AssertionError("No values are known for " + place
					+ ": give it some in Arguments, so that leaks through it are found");
		}
		return values;
	}

	/**
	 * Each value of each field alone, and all fields together with the first of theirs.
	 */
	private static List<String> values(String place, GraphQLInputObjectType object) {
		List<String> values = new ArrayList<>();
		List<String> together = new ArrayList<>();
		for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
			List<String> given = values(place + "." + field.getName(), field.getName(), field.getType()).stream()
				.filter((value) -> !value.equals(ABSENT))
				.map((value) -> field.getName() + ": " + value)
				.toList();
			given.forEach((value) -> values.add("{" + value + "}"));
			together.add(given.getFirst());
		}
		values.add("{" + String.join(", ", together) + "}");
		return values;
	}

	private static boolean isList(GraphQLInputType type) {
		return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
	}

}
