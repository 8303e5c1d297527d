package org.threadline.shared;

/**
 * Sex as registered.
 */
public enum Sex {

	/** Female. */
	FEMALE,
	/** Male. */
	MALE,
	/** Neither of the two is registered. */
	INDETERMINATE,
	/** Not known, as for an unborn child. */
	NOT_KNOWN

}
