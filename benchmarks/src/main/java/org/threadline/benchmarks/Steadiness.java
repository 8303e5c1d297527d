package org.threadline.benchmarks;

/**
 * Whether somebody who is asked again and again still gets faster. One slow look is no
 * sign: the machine may have been busy, or compiled something just then.
 */
final class Steadiness {

	/** So many looks one after the other that are no faster. */
	private static final int LOOKS = 3;

	/** Faster is by more than a twentieth. */
	private static final double FASTER = 1.05;

	private double best;

	private int looksSinceFaster;

	boolean isSteady() {
		return this.looksSinceFaster >= LOOKS;
	}

	void saw(double perSecond) {
		this.looksSinceFaster = (perSecond > this.best * FASTER) ? 0 : this.looksSinceFaster + 1;
		this.best = Math.max(this.best, perSecond);
	}

}
