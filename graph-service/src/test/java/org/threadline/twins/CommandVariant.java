package org.threadline.twins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A command of which some fields say something else than usual.
 *
 * @param command the command
 * @param says which fields say what, to tell it by
 * @param fields what they say: a value, somebody who is named, or a list of those
 * @param without fields that are left out
 */
record CommandVariant(String command, String says, Map<String, Object> fields, Set<String> without) {

	static CommandVariant asUsual(String command) {
		return new CommandVariant(command, "as usual", Map.of(), Set.of());
	}

	static CommandVariant with(String command, String field, Object value) {
		return new CommandVariant(command, field + ": " + value, Map.of(field, value), Set.of());
	}

	static CommandVariant without(String command, String field) {
		return new CommandVariant(command, "without " + field, Map.of(), Set.of(field));
	}

	/**
	 * What it is told by in a run.
	 */
	String name() {
		return this.command + " " + this.says;
	}

	/**
	 * The usual input with these fields.
	 * @param named the id of whoever is named
	 */
	Map<String, Object> of(Map<String, Object> usual, Function<Named, String> named) {
		Map<String, Object> input = new LinkedHashMap<>(usual);
		input.keySet().removeAll(this.without);
		this.fields.forEach((field, value) -> input.put(field, value(value, named)));
		return input;
	}

	private static Object value(Object value, Function<Named, String> named) {
		return switch (value) {
			case Named one -> named.apply(one);
			case List<?> many -> many.stream().map((one) -> value(one, named)).toList();
			default -> value;
		};
	}

	/**
	 * Whom and what a command may name in a world.
	 */
	enum Named {

		OWN_AGENCY, HIDDEN_AGENCY, SENSITIVE_AGENCY, SECOND_AGENCY, SEEN_REQUEST, HIDDEN_REQUEST, OWN_PRACTITIONER,
		HIDDEN_PRACTITIONER, MOTHER, FATHER, OWN_FACT

	}

}
