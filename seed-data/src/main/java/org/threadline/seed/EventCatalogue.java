package org.threadline.seed;

import java.util.List;
import java.util.Set;

/**
 * The kinds of event that may happen.
 */
final class EventCatalogue {

	private final List<KindOfEvent> kinds = WordLists.rows("events.csv").stream().map(KindOfEvent::of).toList();

	/**
	 * Something that may happen to a child of an age.
	 */
	KindOfEvent any(int age, boolean atSchool, Set<Holder> meeting, Dice dice) {
		int weights = 0;
		for (KindOfEvent kind : this.kinds) {
			weights += fits(kind, age, atSchool, meeting) ? kind.weight() : 0;
		}
		int thrown = dice.below(weights);
		for (KindOfEvent kind : this.kinds) {
			thrown -= fits(kind, age, atSchool, meeting) ? kind.weight() : 0;
			if (thrown < 0) {
				return kind;
			}
		}
		throw new IllegalStateException("Nothing happens at the age of " + age);
	}

	private static boolean fits(KindOfEvent kind, int age, boolean atSchool, Set<Holder> meeting) {
		if (!kind.mayHappenAt(age)) {
			return false;
		}
		return kind.atSchool() ? atSchool : meeting.contains(kind.holder());
	}

}
