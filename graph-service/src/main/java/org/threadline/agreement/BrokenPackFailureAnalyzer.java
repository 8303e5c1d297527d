package org.threadline.agreement;

import org.threadline.visibility.PolicyPackException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns a broken sharing agreement into one line that says where and what to do.
 */
class BrokenPackFailureAnalyzer extends AbstractFailureAnalyzer<PolicyPackException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PolicyPackException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Put that line right and start again: without a sharing agreement nothing can be shown. "
						+ "docs/policy-packs.md says how a pack is written.",
				cause);
	}

}
