package org.threadline.packs;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Situations that are every combination of some values of each aspect. Situations are
 * numbered by the places of their values, the last aspect counting fastest.
 *
 * @param sizes how many values each aspect has
 * @param places which values of each are in it
 */
record Box(List<Integer> sizes, List<BitSet> places) {

	/** The box of one situation. */
	static Box of(List<Integer> sizes, int number) {
		BitSet[] places = new BitSet[sizes.size()];
		int rest = number;
		for (int aspect = sizes.size() - 1; aspect >= 0; aspect--) {
			places[aspect] = new BitSet();
			places[aspect].set(rest % sizes.get(aspect));
			rest /= sizes.get(aspect);
		}
		return new Box(sizes, List.of(places));
	}

	/** The number of a situation. */
	static int number(List<Integer> sizes, List<Integer> places) {
		int number = 0;
		for (int aspect = 0; aspect < sizes.size(); aspect++) {
			number = number * sizes.get(aspect) + places.get(aspect);
		}
		return number;
	}

	/** The same with these values of one aspect. */
	Box with(int aspect, BitSet values) {
		return new Box(this.sizes,
				IntStream.range(0, this.sizes.size())
					.mapToObj((other) -> (other == aspect) ? values : this.places.get(other))
					.toList());
	}

	/** With every value of an aspect that leaves it within what is to be covered. */
	Box grown(int aspect, BitSet within) {
		BitSet values = (BitSet) this.places.get(aspect).clone();
		for (int value = 0; value < this.sizes.get(aspect); value++) {
			BitSet one = new BitSet();
			one.set(value);
			if (!values.get(value) && with(aspect, one).isWithin(within)) {
				values.set(value);
			}
		}
		return with(aspect, values);
	}

	boolean isWithin(BitSet situations) {
		return all(situations::get, 0, 0);
	}

	void clear(BitSet situations) {
		all((number) -> {
			situations.clear(number);
			return true;
		}, 0, 0);
	}

	long size() {
		return this.places.stream().mapToLong(BitSet::cardinality).reduce(1, (one, other) -> one * other);
	}

	private boolean all(IntPredicate holds, int aspect, int number) {
		if (aspect == this.sizes.size()) {
			return holds.test(number);
		}
		return this.places.get(aspect)
			.stream()
			.allMatch((value) -> all(holds, aspect + 1, number * this.sizes.get(aspect) + value));
	}

}
