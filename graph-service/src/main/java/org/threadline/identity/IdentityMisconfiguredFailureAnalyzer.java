package org.threadline.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns settings that would let in the wrong people into one line that says what to do.
 */
class IdentityMisconfiguredFailureAnalyzer extends AbstractFailureAnalyzer<IdentityMisconfiguredException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, IdentityMisconfiguredException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
