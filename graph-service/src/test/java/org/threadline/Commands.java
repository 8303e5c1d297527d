package org.threadline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.threadline.GraphQlCaller.Answer;

/**
 * Sends commands as a client would: each with an id of its own.
 */
public final class Commands {

	private final GraphQlCaller service;

	Commands(GraphQlCaller service) {
		this.service = service;
	}

	/**
	 * Sends a command whose input type is named like the mutation.
	 * @param user who gives it
	 * @param mutation name of the mutation
	 * @param usual its input, but for the command id
	 * @param different what differs; an empty text takes the field out
	 */
	public Answer send(String user, String mutation, Map<String, ?> usual, Map<String, ?> different) {
		Map<String, Object> input = new HashMap<>(usual);
		input.putIfAbsent("commandId", UUID.randomUUID().toString());
		input.putAll(different);
		input.values().removeIf(""::equals);
		return this.service.ask(user,
				"mutation($input: %s!) { %s(input: $input) { recordedId refusals { code message field } } }".formatted(
						mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input", mutation),
				Map.of("input", input));
	}

	/**
	 * The codes of the refusals in an answer.
	 */
	public static List<String> codes(Answer answer) {
		return answer.read("$..refusals[*].code");
	}

	/**
	 * The id of what was recorded.
	 */
	public static String recorded(Answer answer) {
		List<String> ids = answer.read("$..recordedId");
		if (ids.isEmpty() || ids.getFirst() == null) {
			throw new AssertionError("Nothing was recorded: " + answer.body());
		}
		return ids.getFirst();
	}

}
