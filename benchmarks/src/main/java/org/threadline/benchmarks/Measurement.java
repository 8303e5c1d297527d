package org.threadline.benchmarks;

import org.HdrHistogram.Histogram;

/**
 * One contestant asked one thing under one load for some seconds.
 *
 * @param operation what was asked
 * @param load how
 * @param contestant who answered
 * @param round in which round
 * @param seconds how long it took
 * @param times how long answers took, in nanoseconds
 * @param used processor time used meanwhile
 */
record Measurement(Operation operation, Load load, String contestant, int round, double seconds, Histogram times,
		Processors used) {

	double perSecond() {
		return this.times.getTotalCount() / this.seconds;
	}

	double milliseconds(double percentile) {
		return this.times.getValueAtPercentile(percentile) / 1e6;
	}

	/** Processor time of one answer in milliseconds. */
	double perAnswer(double seconds) {
		return seconds * 1000 / Math.max(1, this.times.getTotalCount());
	}

	/** Share of the machine that nobody who takes part used. */
	double elsewhere() {
		return this.used.elsewhere(this.contestant.equals("driver")) / this.seconds
				/ Runtime.getRuntime().availableProcessors();
	}

}
