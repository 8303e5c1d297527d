package org.threadline.twins;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question about twins, whichever they are.
 */
@FunctionalInterface
interface Asking {

	/** Too far ahead for anything: a command that says it is refused in any case. */
	String AHEAD = "2027-06-01";

	Question of(Twins pair, Known known, String commandId);

	/**
	 * Fields of the child most is known of.
	 */
	static Asking fields(String fields) {
		return (pair, known, commandId) -> Question.of(child("child", own(pair), known, fields));
	}

	/**
	 * Fields of the other children, who may be hidden.
	 */
	static Asking others(String fields) {
		return (pair, known, commandId) -> Question.of(IntStream.range(1, pair.known().children().size())
			.mapToObj((place) -> child("c" + place + ": child", pair.known().children().get(place), known, fields))
			.collect(Collectors.joining(" ")));
	}

	/**
	 * Fields of the second child, whose record the viewer has not opened.
	 */
	static Asking second(String fields) {
		return (pair, known, commandId) -> Question.of(child("child", pair.known().children().get(1), known, fields));
	}

	/**
	 * Fields of the query.
	 */
	static Asking query(String fields) {
		return (pair, known, commandId) -> Question.of(fields);
	}

	/**
	 * A field of the query for each of some facts.
	 */
	static Asking ofFacts(Function<Twins, List<Fact>> which, IntFunction<String> field) {
		return (pair, known, commandId) -> {
			List<Fact> facts = which.apply(pair);
			return Question.of("me { id } " + IntStream.range(0, facts.size())
				.mapToObj((place) -> field.apply(place)
					.formatted(known.person(own(pair)), known.fact(facts.get(place).reference())))
				.collect(Collectors.joining(" ")));
		};
	}

	/**
	 * A search for each of some children.
	 */
	static Asking search(Wanted.Criteria criteria, String fields) {
		return (pair, known, commandId) -> {
			World world = pair.known();
			return Question.of(world
				.where((fact) -> fact.file() == FactFile.PERSON && fact.source().equals("alpha")
						&& world.children().contains(fact.person()))
				.stream()
				.map((child) -> "s" + world.children().indexOf(child.person()) + ": findChildren(criteria: "
						+ criteria.of(child, aliases(pair, child.person())) + ") { " + fields + " }")
				.collect(Collectors.joining(" ")));
		};
	}

	/** First those which only one of the twins has. */
	private static List<Fact> aliases(Twins pair, String person) {
		return pair.known()
			.where((fact) -> fact.file() == FactFile.NAME && fact.person().equals(person))
			.stream()
			.sorted((one, other) -> Boolean.compare(pair.onlyLeft().contains(other), pair.onlyLeft().contains(one)))
			.toList();
	}

	/**
	 * A command about the child most is known of, which names something hidden.
	 */
	static Asking command(CommandInputs inputs, String command, FactFile hidden, Map<String, Object> also) {
		return command(inputs, command, hidden, (pair) -> pair.hiddenOwn(hidden), also);
	}

	/**
	 * The same, which names the first of some that are hidden.
	 */
	static Asking command(CommandInputs inputs, String command, FactFile hidden, Function<Twins, List<Fact>> which,
			Map<String, Object> also) {
		return (pair, known, commandId) -> {
			Map<FactFile, String> ids = new EnumMap<>(FactFile.class);
			which.apply(pair).forEach((fact) -> ids.putIfAbsent(fact.file(), known.fact(fact.reference())));
			// what can be asked to be put right is of any kind
			ids.putIfAbsent(FactFile.NOTICE, ids.getOrDefault(hidden, Known.NOTHING));
			return command(inputs, command, own(pair), commandId, ids, also, known);
		};
	}

	/**
	 * A command about a child whose record may be hidden.
	 */
	static Asking commandOnOthers(CommandInputs inputs, String command, Map<String, Object> also) {
		return (pair, known, commandId) -> command(inputs, command, pair.known().children().getLast(), commandId,
				Map.of(), also, known);
	}

	private static Question command(CommandInputs inputs, String command, String child, String commandId,
			Map<FactFile, String> ids, Map<String, Object> also, Known known) {
		Map<String, Object> input = inputs.input(command, commandId, known.person(child), ids);
		input.putAll(also);
		return new Question("mutation($input: " + inputs.inputType(command) + "!) { " + command
				+ "(input: $input) { child { id } refusals { code message field } } }", Map.of("input", input));
	}

	private static String child(String field, String child, Known known, String fields) {
		return field + "(id: \"" + known.person(child) + "\") { " + fields + " }";
	}

	static String own(Twins pair) {
		return Objects.requireNonNull(pair.known().children().getFirst());
	}

	/**
	 * A question as it is sent.
	 *
	 * @param text the operation
	 * @param variables its variables
	 */
	record Question(String text, Map<String, Object> variables) {

		static Question of(String fields) {
			return new Question("{ " + fields + " }", Map.of());
		}

	}

}
