package org.threadline.recording;

/**
 * What others are told of.
 */
public enum Announcement {

	/** An agency recorded that it is involved with a child. */
	INVOLVEMENT_RECORDED

}
