package org.threadline.agreement;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns a sharing agreement that is not there into one line that says where it was looked
 * for and what to do.
 */
class UnreadableAgreementFailureAnalyzer extends AbstractFailureAnalyzer<UnreadableAgreementException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnreadableAgreementException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Set THREADLINE_POLICY_FILE to a policy pack, such as file:policies/default.yaml, or leave it out for the "
						+ "one built in, and start again. docs/running.md says more.",
				cause);
	}

}
