package org.threadline.shared;

/**
 * How sensitive a fact or an agency is.
 */
public enum Sensitivity {

	/** Ordinary information about services. */
	STANDARD,
	/**
	 * A service such as mental or sexual health: being linked to it is itself private.
	 */
	SENSITIVE,
	/** Information that can put somebody in danger, such as a refuge. */
	RESTRICTED

}
