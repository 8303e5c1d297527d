package org.threadline.seed;

import java.util.List;

/**
 * Throws that are the same for the same start (SplitMix64), on every Java.
 */
final class Dice {

	private static final long STEP = 0x9E3779B97F4A7C15L;

	private long state;

	Dice(long start) {
		this.state = start;
	}

	static long mixed(long bits) {
		long mixed = bits + STEP;
		mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

	private long next() {
		long thrown = mixed(this.state);
		this.state += STEP;
		return thrown;
	}

	/**
	 * A whole number from nought, below a bound.
	 */
	int below(int bound) {
		return (int) (((next() >>> 32) * bound) >>> 32);
	}

	/**
	 * A whole number, both ends included.
	 */
	int between(int least, int most) {
		return least + below(most - least + 1);
	}

	boolean comesUp(double share) {
		return (next() >>> 11) * 0x1.0p-53 < share;
	}

	/**
	 * A number without its fraction, or one more as often as the fraction says.
	 */
	int rounded(double number) {
		int whole = (int) number;
		return comesUp(number - whole) ? whole + 1 : whole;
	}

	<T> T oneOf(List<T> all) {
		return all.get(below(all.size()));
	}

}
