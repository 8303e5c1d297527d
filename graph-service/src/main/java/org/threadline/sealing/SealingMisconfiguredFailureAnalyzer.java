package org.threadline.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns settings by which the audit cannot be sealed into what to do.
 */
class SealingMisconfiguredFailureAnalyzer extends AbstractFailureAnalyzer<SealingMisconfiguredException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SealingMisconfiguredException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
	}

}
