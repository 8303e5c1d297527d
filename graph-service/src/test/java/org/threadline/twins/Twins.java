package org.threadline.twins;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two worlds that differ only in what the viewer of both may not see.
 *
 * @param known what both were made from, to ask about
 * @param left one
 * @param right the other
 * @param phases when each row is loaded, by reference: the rows that are the same, then
 * what is hidden, then what is shown and corrects something hidden
 * @param differences what differs, in words
 */
record Twins(World known, World left, World right, Map<String, Phase> phases, Set<String> differences) {

	List<Fact> facts(Side side, Phase phase) {
		return world(side).where((fact) -> this.phases.getOrDefault(fact.reference(), Phase.COMMON) == phase);
	}

	World world(Side side) {
		return (side == Side.LEFT) ? this.left : this.right;
	}

	/**
	 * Which of the two.
	 */
	enum Side {

		LEFT, RIGHT

	}

	/**
	 * When a row is loaded.
	 */
	enum Phase {

		COMMON, HIDDEN, LATE

	}

}
