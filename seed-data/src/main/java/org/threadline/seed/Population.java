package org.threadline.seed;

import java.time.LocalDate;

/**
 * How many children and families there are, and who is who among them: every child and
 * family is worked out from its number, and none is kept.
 */
final class Population {

	/** Brothers and sisters are about three years apart: that share of 18 years. */
	private static final double APART = 0.17;

	private final int children;

	private final LocalDate asOf;

	private final Seed seed;

	private final int[] familiesUpTo = new int[Distributions.FAMILY_SIZES.values().size()];

	private final int stride;

	private final int[] stageStarts = new int[Stage.values().length + 1];

	Population(int children, LocalDate asOf, Seed seed) {
		this.children = children;
		this.asOf = asOf;
		this.seed = seed;
		layOutFamilies();
		this.stride = coprimeNear(Math.max(1, (int) (children * APART)));
		this.stageStarts[Stage.values().length] = children;
		for (Stage stage : Stage.values()) {
			this.stageStarts[stage.ordinal()] = firstBornBy(stage.lastBirthday(asOf));
		}
	}

	int children() {
		return this.children;
	}

	int families() {
		return this.familiesUpTo[this.familiesUpTo.length - 1];
	}

	/** How many children are at a stage. */
	int children(Stage stage) {
		return this.stageStarts[stage.ordinal() + 1] - this.stageStarts[stage.ordinal()];
	}

	// families of one child come first, then those of two, and so on
	private void layOutFamilies() {
		double mean = Distributions.FAMILY_SIZES.values()
			.stream()
			.mapToDouble((size) -> size * Distributions.FAMILY_SIZES.of(size))
			.sum();
		int[] counts = new int[this.familiesUpTo.length];
		int placed = 0;
		for (int size = counts.length; size > 1; size--) {
			counts[size - 1] = (int) Math.round(this.children / mean * Distributions.FAMILY_SIZES.of(size));
			placed += counts[size - 1] * size;
		}
		counts[0] = this.children - placed;
		int upTo = 0;
		for (int number = 0; number < counts.length; number++) {
			upTo += counts[number];
			this.familiesUpTo[number] = upTo;
		}
	}

	/**
	 * The family told at a turn.
	 */
	FamilyPlace family(int turn) {
		int family = new Place(families(), turn).shuffled(this.seed.key("turns")).rank();
		int firstChild = 0;
		int start = 0;
		for (int number = 0; number < this.familiesUpTo.length; number++) {
			int end = this.familiesUpTo[number];
			if (family < end) {
				Place within = new Place(end - start, family - start).shuffled(this.seed.key("families " + number));
				return new FamilyPlace(family, firstChild + (family - start) * (number + 1), number + 1, within);
			}
			firstChild += (end - start) * (number + 1);
			start = end;
		}
		throw new IllegalArgumentException("There is no turn " + turn);
	}

	/**
	 * A child's place by age, the youngest first.
	 */
	Place byAge(int child) {
		int offset = Math.floorMod(this.seed.key("ages"), this.children);
		int rank = (int) (((long) child * this.stride + offset) % this.children);
		int block = Math.max(1, this.children / 20);
		int start = rank / block * block;
		Place within = new Place(Math.min(block, this.children - start), rank - start)
			.shuffled(this.seed.key("ages " + start));
		return new Place(this.children, start + within.rank());
	}

	/**
	 * The birthday at a place by age. The youngest is a week old.
	 */
	LocalDate birthday(Place byAge) {
		Shares.Dealt<Integer> age = Distributions.AGES.deal(byAge);
		return this.asOf.minusYears(age.value()).minusDays(7 + (long) age.within().rank() * 358 / age.within().size());
	}

	/**
	 * A place among the children at the same stage.
	 */
	Place atStage(Place byAge, Stage stage) {
		return new Place(children(stage), byAge.rank() - this.stageStarts[stage.ordinal()]);
	}

	/**
	 * A place among the children from reception to year 11.
	 */
	Place atSchoolAge(Place byAge) {
		return new Place(children(Stage.PRIMARY) + children(Stage.SECONDARY),
				byAge.rank() - this.stageStarts[Stage.PRIMARY.ordinal()]);
	}

	// places run from the youngest to the oldest
	private int firstBornBy(LocalDate lastBirthday) {
		int low = 0;
		int high = this.children;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (birthday(new Place(this.children, middle)).isAfter(lastBirthday)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private int coprimeNear(int wanted) {
		int found = wanted;
		while (commonDivisor(found, this.children) != 1) {
			found++;
		}
		return found;
	}

	private static int commonDivisor(int one, int other) {
		return (other == 0) ? one : commonDivisor(other, one % other);
	}

	/**
	 * A family and its children.
	 *
	 * @param number its number
	 * @param firstChild the number of its first child; the others follow
	 * @param size how many children it has
	 * @param within its place among families of that size
	 */
	record FamilyPlace(int number, int firstChild, int size, Place within) {
	}

}
