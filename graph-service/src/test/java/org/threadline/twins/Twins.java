package org.threadline.twins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

	/**
	 * What only the left twin has.
	 */
	List<Fact> onlyLeft() {
		return this.left
			.where((fact) -> this.right.where((other) -> other.reference().equals(fact.reference())).isEmpty());
	}

	/**
	 * Whether they differ in something of a kind, about whomever.
	 */
	boolean differIn(FactFile file) {
		return differIn(file, (fact) -> true);
	}

	boolean differIn(FactFile file, Predicate<Fact> which) {
		return Stream
			.concat(this.left.where((fact) -> !this.right.facts().contains(fact)).stream(),
					this.right.where((fact) -> !this.left.facts().contains(fact)).stream())
			.filter((fact) -> fact.file() == file)
			.anyMatch(which);
	}

	/**
	 * Whether there is an odd number of facts of a kind about the child most is known of
	 * in one of them, and an even one in the other.
	 */
	boolean isOneMoreIn(FactFile file) {
		return (count(this.left, file) - count(this.right, file)) % 2 != 0;
	}

	/**
	 * Whether only the left one has something of a kind about the child most is known of,
	 * and somebody of an agency looks.
	 */
	boolean hidesOwn(FactFile file) {
		return this.known.viewer().person() == null && !hiddenOwn(file).isEmpty();
	}

	/**
	 * What only the left one has of a kind about the child most is known of, from other
	 * agencies than the viewer's.
	 */
	List<Fact> hiddenOwn(FactFile file) {
		return onlyLeft().stream()
			.filter((fact) -> fact.file() == file && fact.person().equals(this.known.children().getFirst())
					&& !fact.agency().equals(this.known.viewer().agency()))
			.toList();
	}

	private static int count(World world, FactFile file) {
		return world.where((fact) -> fact.file() == file && fact.person().equals(world.children().getFirst())).size();
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
