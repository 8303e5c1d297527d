package org.threadline.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * The median of some figures, and how far they lie apart.
 *
 * @param least the least
 * @param median the one in the middle
 * @param most the most
 */
record Spread(double least, double median, double most) {

	static Spread of(List<Double> figures) {
		if (figures.isEmpty()) {
			throw new IllegalArgumentException("No figure has no median");
		}
		List<Double> sorted = figures.stream().sorted().toList();
		int half = sorted.size() / 2;
		double median = (sorted.size() % 2 == 1) ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
		return new Spread(sorted.getFirst(), median, sorted.getLast());
	}

	Spread times(double factor) {
		return new Spread(this.least * factor, this.median * factor, this.most * factor);
	}

	String text(int digits) {
		String number = "%." + digits + "f";
		return String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", this.median, this.least,
				this.most);
	}

}
