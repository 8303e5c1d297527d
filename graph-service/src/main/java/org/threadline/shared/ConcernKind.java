package org.threadline.shared;

/**
 * What a concern is about.
 */
public enum ConcernKind {

	/** Being away or late without a known reason. */
	ATTENDANCE,
	/** Clothes, hygiene, tiredness, marks. */
	APPEARANCE,
	/** Something the child did, or how they were. */
	BEHAVIOUR,
	/** How the home was found. */
	HOME_CONDITIONS,
	/** How people around the child are with each other or with the child. */
	RELATIONSHIPS,
	/** Health, of body or mind. */
	HEALTH,
	/** Something else, told in the summary. */
	OTHER

}
