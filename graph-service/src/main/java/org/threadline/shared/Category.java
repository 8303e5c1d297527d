package org.threadline.shared;

/**
 * Categories of information about a person. A sharing agreement rules on each of them.
 */
public enum Category {

	/** That the child is on the index at all. */
	RECORD,
	/** Name in use, birth, address, school and GP. */
	BASIC_DETAILS,
	/** Other names and earlier addresses. */
	EXTENDED_DETAILS,
	/** Family, who lives with whom, and parental responsibility. */
	FAMILY,
	/** Which agencies and practitioners are involved. */
	INVOLVEMENT,
	/** Lead professional and key contact. */
	LEAD,
	/** Something that should be there and is not. */
	EVENT_GAP,
	/** A notification from outside the local authority. */
	EVENT_EXTERNAL,
	/** A notification from inside the local authority. */
	EVENT_INTERNAL,
	/** A step in the work with the child. */
	EVENT_PRACTICE,
	/** Needs that follow from an assessment. */
	NEED,
	/** What goes well and can be built on. */
	STRENGTH,
	/** Passing worries, with no assessment behind them. */
	CONCERN,
	/** Consents to share. */
	CONSENT,
	/** Fair processing notices. */
	NOTICE

}
