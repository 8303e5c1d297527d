package org.threadline.twins;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.threadline.twins.Twins.Side;

/**
 * A leak, with what the twins it suits were answered without it and with it.
 */
final class TriedLeak {

	private static final int OK = 200;

	/** Records that are not open are refused as that. */
	private static final String NOT_OPENED = "RECORD_NOT_OPENED";

	/** What is planted has to be Cypher. */
	private static final String BROKEN = "INTERNAL_ERROR";

	private final Leak leak;

	private final List<Twins> tried;

	private final Map<Side, Map<String, Heard>> clean = empty();

	private final Map<Side, Map<String, Heard>> leaking = empty();

	TriedLeak(Leak leak, List<Twins> tried) {
		this.leak = leak;
		this.tried = tried;
	}

	private static Map<Side, Map<String, Heard>> empty() {
		Map<Side, Map<String, Heard>> heard = new EnumMap<>(Side.class);
		for (Side side : Side.values()) {
			heard.put(side, new LinkedHashMap<>());
		}
		return heard;
	}

	Leak leak() {
		return this.leak;
	}

	/**
	 * The twins it is looked for with.
	 */
	List<Twins> tried() {
		return this.tried;
	}

	void heard(boolean isPlanted, Side side, Map<String, Heard> answers) {
		(isPlanted ? this.leaking : this.clean).merge(side, answers, (all, more) -> {
			all.putAll(more);
			return all;
		});
	}

	/**
	 * Answers without the leak that are errors: they would be alike whatever leaks.
	 */
	List<String> errors() {
		List<String> errors = new ArrayList<>();
		this.clean.values().forEach((heard) -> heard.forEach((label, answer) -> {
			if (answer.status() != OK
					|| (answer.body().contains("\"errors\"") && !answer.body().contains(NOT_OPENED))) {
				errors.add(label + ": " + answer.body());
			}
		}));
		return errors;
	}

	/**
	 * Where twins were told apart without the leak.
	 */
	List<String> differencesWithoutIt() {
		return Differences.between(this.clean);
	}

	boolean isSentNowhere() {
		return !this.leak.planted().isSent();
	}

	boolean isBroken() {
		return this.leaking.values()
			.stream()
			.flatMap((heard) -> heard.values().stream())
			.allMatch((answer) -> answer.body().contains(BROKEN));
	}

	/**
	 * Whether twins were told apart by it, of those that were asked on both sides.
	 */
	boolean isFound() {
		Map<String, Heard> left = Objects.requireNonNull(this.leaking.get(Side.LEFT));
		return Objects.requireNonNull(this.leaking.get(Side.RIGHT))
			.entrySet()
			.stream()
			.anyMatch((right) -> !right.getValue().equals(left.get(right.getKey())));
	}

	/**
	 * Why it was not found, as far as the answers tell.
	 */
	String describe() {
		Set<String> answers = bodies(this.leaking);
		if (answers.isEmpty()) {
			return this.leak.name() + ": no twins suit it";
		}
		Set<String> changed = new TreeSet<>(answers);
		changed.removeAll(bodies(this.clean));
		return this.leak.name() + (changed.isEmpty() ? ": changes nothing, such as " + answers.iterator().next()
				: ": tells the same of both, such as " + changed.iterator().next());
	}

	private static Set<String> bodies(Map<Side, Map<String, Heard>> heard) {
		Set<String> bodies = new TreeSet<>();
		heard.values().forEach((answers) -> answers.values().forEach((answer) -> bodies.add(answer.body())));
		return bodies;
	}

}
