package org.threadline.consent;

/**
 * Who may give, refuse or withdraw consent.
 */
enum ConsentGiver {

	/** The child. */
	CHILD,
	/** A parent. */
	PARENT,
	/** A carer. */
	CARER

}
