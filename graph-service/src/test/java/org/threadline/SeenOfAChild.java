package org.threadline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.visibility.Disclosure;

/**
 * Reads, as one user, everything a child's record can be asked for, and says how much of
 * each was shown.
 */
final class SeenOfAChild {

	/** The row that is there before the record is opened. */
	static final String CHILD = "child";

	/** What is shown before the record is opened. */
	static final String CLOSED = "id name dateOfBirth expectedDateOfBirth access { __typename }";

	/** So many questions fit into one request. */
	private static final int AT_ONCE = 16;

	/** What a question may be answered with where nothing is shown. */
	private static final Set<String> EXPECTED = Set.of("RECORD_NOT_OPENED", "NOT_PERMITTED");

	private final GraphQlCaller service;

	private final String user;

	private final String childId;

	SeenOfAChild(GraphQlCaller service, String user, String childId) {
		this.service = service;
		this.user = user;
		this.childId = childId;
	}

	/** Whether the child is among those that a search for them finds. */
	String found(ExpectedTable child) {
		return new Shown(this.service.find(this.user, child.givenName(), child.familyName(), child.born())
			.stream()
			.filter(this.childId::equals)
			.count(), 0).inWords();
	}

	/** Whether the child is shown at all, and how much for each question, by row. */
	Map<String, String> answers(Map<String, String> questions) {
		List<String> names = List.copyOf(questions.keySet());
		Map<String, String> seen = new LinkedHashMap<>();
		for (int from = 0; from < names.size(); from += AT_ONCE) {
			List<String> some = names.subList(from, Math.min(from + AT_ONCE, names.size()));
			Map<String, Object> child = ask(IntStream.range(0, some.size())
				.mapToObj((row) -> "row" + row + ": " + questions.get(some.get(row)))
				.collect(Collectors.joining(" ")));
			seen.put(CHILD, Shown.of(child).inWords());
			for (int row = 0; row < some.size(); row++) {
				seen.put(some.get(row), Shown.of((child != null) ? child.get("row" + row) : null).inWords());
			}
		}
		return seen;
	}

	private @Nullable Map<String, Object> ask(String questions) {
		Answer answer = this.service.ask(this.user,
				"query($id: ID!) { child(id: $id) { " + CLOSED + " " + questions + " } }", Map.of("id", this.childId));
		List<String> codes = answer.read("$..extensions.code");
		if (!EXPECTED.containsAll(codes)) {
			throw new IllegalStateException(answer.body());
		}
		return answer.read("$.data.child");
	}

	/**
	 * How much of something is shown.
	 *
	 * @param full what is shown in full
	 * @param existence of what only the existence is shown
	 */
	private record Shown(long full, long existence) {

		static Shown of(@Nullable Object answer) {
			return switch (answer) {
				case null -> new Shown(0, 0);
				case Boolean flag -> new Shown(flag ? 1 : 0, 0);
				case Collection<?> entries -> entries.stream().map(Shown::of).reduce(new Shown(0, 0), Shown::and);
				case Map<?, ?> one when one.get("disclosure") != null ->
					Disclosure.FULL.name().equals(one.get("disclosure")) ? new Shown(1, 0) : new Shown(0, 1);
				case Map<?, ?> wrapping when wrapping.size() == 1 -> of(wrapping.values().iterator().next());
				default -> new Shown(1, 0);
			};
		}

		Shown and(Shown other) {
			return new Shown(this.full + other.full, this.existence + other.existence);
		}

		String inWords() {
			if (this.full == 0 && this.existence == 0) {
				return ExpectedTable.NONE;
			}
			return ((this.full > 0 ? "full " + this.full : "")
					+ (this.existence > 0 ? " existence " + this.existence : ""))
				.strip();
		}

	}

}
