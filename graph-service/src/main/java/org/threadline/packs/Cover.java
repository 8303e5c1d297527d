package org.threadline.packs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says many situations in few boxes. Boxes may overlap, because a line that says all of
 * something reads better than one that leaves out what another line says.
 */
final class Cover {

	private Cover() {
	}

	/**
	 * Boxes that together hold exactly these situations.
	 * @param sizes how many values each aspect has
	 * @param situations their numbers
	 * @return boxes, none of which could be left out
	 */
	static List<Box> of(List<Integer> sizes, BitSet situations) {
		List<Box> boxes = new ArrayList<>();
		BitSet left = (BitSet) situations.clone();
		while (!left.isEmpty()) {
			Box box = largest(Box.of(sizes, left.nextSetBit(0)), situations);
			box.clear(left);
			boxes.add(box);
		}
		return withoutNeedless(boxes, situations);
	}

	/** What a box becomes depends on which aspect it grows by first. */
	private static Box largest(Box seed, BitSet situations) {
		int aspects = seed.sizes().size();
		return IntStream.range(0, aspects).mapToObj((first) -> {
			Box box = seed;
			for (int step = 0; step < aspects; step++) {
				box = box.grown((first + step) % aspects, situations);
			}
			return box;
		}).max(Comparator.comparingLong(Box::size)).orElse(seed);
	}

	private static List<Box> withoutNeedless(List<Box> boxes, BitSet situations) {
		List<Box> needed = new ArrayList<>(boxes);
		for (Box box : boxes) {
			BitSet left = (BitSet) situations.clone();
			needed.stream().filter((other) -> other != box).forEach((other) -> other.clear(left));
			if (left.isEmpty()) {
				needed.remove(box);
			}
		}
		return needed;
	}

}
