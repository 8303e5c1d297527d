package org.threadline.identity;

/**
 * Thrown when the settings about signing in would let in others than are meant.
 */
final class IdentityMisconfiguredException extends RuntimeException {

	private final String action;

	IdentityMisconfiguredException(String message, String action) {
		super(message);
		this.action = action;
	}

	/** What to do about it. */
	String action() {
		return this.action;
	}

}
