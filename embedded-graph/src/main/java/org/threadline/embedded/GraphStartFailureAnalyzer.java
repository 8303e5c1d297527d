package org.threadline.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns a graph that cannot start into advice instead of a stack trace.
 */
class GraphStartFailureAnalyzer extends AbstractFailureAnalyzer<GraphStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphStartException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
	}

}
