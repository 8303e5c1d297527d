package org.threadline.consent;

/**
 * What is recorded to have been decided about sharing.
 */
enum RecordedDecision {

	/** Consent was given. */
	GIVEN,
	/** Consent was refused. */
	REFUSED,
	/** A lawful ground stands in place of consent. */
	LAWFUL_GROUND

}
