package org.threadline.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns a taken data folder into advice instead of a stack trace.
 */
class DataFolderInUseFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUseException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Stop the other process, or name another folder with THREADLINE_DATA (this one is " + cause.folder()
						+ ").",
				cause);
	}

}
