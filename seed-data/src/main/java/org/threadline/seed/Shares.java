package org.threadline.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * A distribution: values and what share of the places each takes.
 *
 * @param <T> the values
 */
final class Shares<T> {

	private final List<T> values = new ArrayList<>();

	private final List<Double> upTo = new ArrayList<>();

	private double total;

	/**
	 * Adds a value. Shares are in any unit, and are taken relative to their sum.
	 */
	Shares<T> with(T value, double share) {
		this.total += share;
		this.values.add(value);
		this.upTo.add(this.total);
		return this;
	}

	List<T> values() {
		return List.copyOf(this.values);
	}

	/**
	 * The share of a value, from 0 to 1.
	 */
	double of(T value) {
		int number = this.values.indexOf(value);
		return (this.upTo.get(number) - ((number > 0) ? this.upTo.get(number - 1) : 0)) / this.total;
	}

	/**
	 * Where the places of a value end, and those of the next begin.
	 */
	int end(int number, int size) {
		return (number < 0) ? 0 : (int) Math.round(size * (this.upTo.get(number) / this.total));
	}

	/**
	 * What a place is dealt.
	 */
	Dealt<T> deal(Place place) {
		for (int number = 0; number < this.values.size(); number++) {
			int end = end(number, place.size());
			if (place.rank() < end) {
				int start = end(number - 1, place.size());
				return new Dealt<>(this.values.get(number), new Place(end - start, place.rank() - start));
			}
		}
		throw new IllegalStateException("The shares do not add up");
	}

	/**
	 * What a place was dealt.
	 *
	 * @param value the value
	 * @param within its place among those that were dealt the same
	 * @param <T> the values
	 */
	record Dealt<T>(T value, Place within) {
	}

}
