package org.threadline.twins;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.threadline.twins.Conditions.Change;
import org.threadline.twins.Conditions.Mutant;

/**
 * Puts many mutants of a view into one text, each switched on by its number: planning a
 * statement takes the database hundreds of times as long as answering it.
 */
final class Switches {

	/** The parameter that names the mutant that is switched on. */
	static final String PARAMETER = "mutant";

	/** Where a change begins something begins that holds all that begins there later. */
	private static final Comparator<Map.Entry<Mutant, Integer>> OUTERMOST_FIRST = Comparator
		.comparing((Map.Entry<Mutant, Integer> mutant) -> mutant.getKey().change().start())
		.thenComparing((mutant) -> -mutant.getKey().change().end())
		.thenComparing((mutant) -> mutant.getValue());

	private Switches() {
	}

	/**
	 * Whether a mutant can be switched on by a number: what is left out, turned round or
	 * a default can.
	 */
	static boolean has(Mutant mutant) {
		return List.of("without", "the opposite of", "another default").contains(mutant.change().kind());
	}

	/**
	 * A view with mutants in it.
	 * @param text what the view says
	 * @param numbers mutants of that view with their numbers
	 */
	static String in(String text, Map<Mutant, Integer> numbers) {
		TreeMap<Integer, String> before = new TreeMap<>();
		TreeMap<Integer, String> behind = new TreeMap<>();
		TreeMap<Integer, Integer> left = new TreeMap<>();
		numbers.entrySet().stream().sorted(OUTERMOST_FIRST).forEach((mutant) -> {
			Change change = mutant.getKey().change();
			String isOn = "$" + PARAMETER + " = " + mutant.getValue();
			switch (change.kind()) {
				case "without" -> {
					before.merge(change.start(), "(", String::concat);
					behind.merge(change.end(),
							change.instead().equals("true") ? " OR " + isOn + ")" : " AND NOT " + isOn + ")",
							(outer, inner) -> inner + outer);
				}
				case "the opposite of" -> {
					before.merge(change.start(), "((", String::concat);
					behind.merge(change.end(), ") XOR " + isOn + ")", (outer, inner) -> inner + outer);
				}
				default -> {
					before.merge(change.start(),
							change.instead().equals("true") ? "(" + isOn + ")" : "(NOT " + isOn + ")", String::concat);
					left.put(change.start(), change.end());
				}
			}
		});
		StringBuilder switched = new StringBuilder();
		for (int place = 0; place <= text.length(); place++) {
			switched.append(behind.getOrDefault(place, "")).append(before.getOrDefault(place, ""));
			if (left.containsKey(place)) {
				place = left.get(place) - 1;
			}
			else if (place < text.length()) {
				switched.append(text.charAt(place));
			}
		}
		return switched.toString();
	}

}
