package org.threadline.sealing;

/**
 * The audit cannot be sealed as the settings say. The message says why, and the advice
 * what to do.
 */
public class SealingMisconfiguredException extends RuntimeException {

	private final String advice;

	SealingMisconfiguredException(String message, String advice) {
		super(message);
		this.advice = advice;
	}

	/**
	 * What to do.
	 * @return one sentence
	 */
	public String advice() {
		return this.advice;
	}

}
