package org.threadline.seed;

import java.util.Locale;

/**
 * A figure that generated data are held to.
 *
 * @param what what it is a share of
 * @param value which share
 * @param share the target, from 0 to 1
 * @param generated what was generated
 * @param source where the target comes from
 */
record Target(String what, String value, double share, double generated, String source) {

	String line() {
		return "| %s | %s | %s | %s | %s |".formatted(this.what, this.value, percent(this.share),
				percent(this.generated), this.source);
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.2f %%", share * 100);
	}

	@Override
	public String toString() {
		return this.what + ": " + this.value;
	}

}
