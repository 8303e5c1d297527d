package org.threadline.visibility;

/**
 * How much of a fact is shown, most first.
 */
public enum Disclosure {

	/** All of it. */
	FULL,
	/** Only that a service is involved, and the number to call. */
	EXISTENCE,
	/** As if it did not exist. */
	NONE

}
