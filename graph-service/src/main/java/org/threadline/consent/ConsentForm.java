package org.threadline.consent;

/**
 * How a decision was told.
 */
enum ConsentForm {

	/** In writing. */
	WRITTEN,
	/** By word of mouth. */
	VERBAL

}
