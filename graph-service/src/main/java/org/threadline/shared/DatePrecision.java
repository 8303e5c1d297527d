package org.threadline.shared;

/**
 * How precisely a date is known.
 */
public enum DatePrecision {

	/** Only the year. */
	YEAR,
	/** The month. */
	MONTH,
	/** The day. */
	DAY,
	/** The minute. */
	MINUTE

}
