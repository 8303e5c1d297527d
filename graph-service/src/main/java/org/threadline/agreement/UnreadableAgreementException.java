package org.threadline.agreement;

/**
 * A file of the sharing agreement that is not there, or cannot be read. The message says
 * which and why.
 */
class UnreadableAgreementException extends RuntimeException {

	UnreadableAgreementException(String file, String why) {
		super("The policy pack " + file + " cannot be read: " + why);
	}

}
