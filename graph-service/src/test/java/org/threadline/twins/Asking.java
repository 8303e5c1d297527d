package org.threadline.twins;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question about a world, whichever it is.
 */
@FunctionalInterface
interface Asking {

	String of(World world, Map<String, String> people);

	/**
	 * Fields of the child most is known of.
	 */
	static Asking fields(String fields) {
		return (world, people) -> "{ child(id: \"" + people.get(world.children().getFirst()) + "\") { " + fields
				+ " } }";
	}

	/**
	 * Fields of the other children, who may be hidden.
	 */
	static Asking others(String fields) {
		return (world,
				people) -> eachOther(world,
						(place) -> "c" + place + ": child(id: \""
								+ people.getOrDefault(world.children().get(place), "nobody") + "\") { " + fields + " }",
						"{ ");
	}

	/**
	 * Opening the records of the other children.
	 */
	static Asking openingOthers() {
		return (world, people) -> eachOther(world, (place) -> "c" + place + ": openRecord(input: {commandId: \"other-"
				+ place + "\", childId: \"" + people.getOrDefault(world.children().get(place), "nobody")
				+ "\", purpose: \"DIRECT_WORK\", reason: \"I am working with this child\"}) { refusals { code message } }",
				"mutation { ");
	}

	private static String eachOther(World world, IntFunction<String> part, String beginning) {
		return IntStream.range(1, world.children().size())
			.mapToObj(part)
			.collect(Collectors.joining(" ", beginning, " }"));
	}

	/**
	 * A search for each of some children by a name only some may know.
	 */
	static Asking search() {
		return (world,
				people) -> world.where((fact) -> fact.file() == FactFile.NAME)
					.stream()
					.limit(4)
					.map((name) -> "s" + Math.abs(name.reference().hashCode()) + ": findChildren(criteria: "
							+ Wanted.Criteria.ALIAS.of(world
								.where((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(name.person()))
								.getFirst(), List.of(name))
							+ ") { ... on ChildMatches { children { id } } }")
					.collect(Collectors.joining(" ", "{ me { id } ", " }"));
	}

}
