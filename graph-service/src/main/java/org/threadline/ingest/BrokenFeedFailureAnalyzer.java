package org.threadline.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns a broken delivery into one line that says where and what to do.
 */
class BrokenFeedFailureAnalyzer extends AbstractFailureAnalyzer<BrokenFeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BrokenFeedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Put that right and start again: what was not loaded is loaded then. docs/feeds.md says how a feed is written.",
				cause);
	}

}
