package org.threadline.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.threadline.GraphQlCaller.Answer;

/**
 * Which fields were asked with which values and answered. What was refused was compared
 * with nothing: it counts only where it was meant to be refused.
 */
final class Coverage {

	/** Refusals of a field, beside which the rest of a question is answered. */
	private static final Set<String> OF_ONE_FIELD = Set.of("NOT_PERMITTED", "RECORD_NOT_OPENED");

	/** Composed since something was answered last. */
	private final Set<String> composed = new TreeSet<>();

	private final Set<String> answered = new TreeSet<>();

	private final List<String> unexpected = new ArrayList<>();

	void compose(String type, String field) {
		this.composed.add(type + "." + field);
	}

	void compose(String type, String field, String argument, String value) {
		compose(type, field);
		this.composed.add(name(type, field, argument, value));
	}

	static String name(String type, String field, String argument, String value) {
		return type + "." + field + "(" + argument + ": " + value + ")";
	}

	/**
	 * What was composed last does not count, such as when it was only prepared.
	 */
	void forget() {
		this.composed.clear();
	}

	/**
	 * What was composed last was meant to be answered. A field that the viewer may not
	 * read is refused for itself: it does not count, and the others do.
	 */
	void isAnswered(String label, Answer answer) {
		Set<String> codes = Set.copyOf(answer.<List<String>>read("$..errors[*].extensions.code"));
		if (OF_ONE_FIELD.containsAll(codes)) {
			Set<Object> refused = Set.copyOf(answer.<List<Object>>read("$..errors[*].path[-1]"));
			this.composed.stream().filter((name) -> !refused.contains(field(name))).forEach(this.answered::add);
		}
		else {
			this.unexpected.add(label + ": " + answer.body());
		}
		forget();
	}

	/**
	 * What was composed last was meant to be refused, for a child whom the viewer may
	 * know of.
	 */
	void isRefused(String label, Answer answer) {
		if (answer.body().contains("\"errors\"")) {
			this.answered.addAll(this.composed);
		}
		else if (!answer.body().contains("\"child\":null")) {
			this.unexpected.add(label + ": " + answer.body());
		}
		forget();
	}

	private static String field(String name) {
		return name.substring(name.indexOf('.') + 1).replaceFirst("\\(.*", "");
	}

	/**
	 * Questions that were refused and not meant to be, and the other way about.
	 */
	List<String> unexpected() {
		return List.copyOf(this.unexpected);
	}

	/**
	 * Those of some that were not answered as they were meant to be.
	 */
	Set<String> missing(Set<String> all) {
		Set<String> missing = new TreeSet<>(all);
		missing.removeAll(this.answered);
		return missing;
	}

}
