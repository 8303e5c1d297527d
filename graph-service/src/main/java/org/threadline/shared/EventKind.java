package org.threadline.shared;

/**
 * Kinds of event.
 */
public enum EventKind {

	/** Something that should be there and is not. */
	GAP,
	/** A notification from outside the local authority. */
	EXTERNAL,
	/** A notification from inside the local authority. */
	INTERNAL,
	/** A step in the work with the child. */
	PRACTICE

}
