package org.threadline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells once more, after all tests, what was at the bottom of each failure. A service
 * that did not start is told of with its settings alone otherwise, and its cause was
 * printed minutes before.
 */
public class WhyTestsFailed implements TestExecutionListener {

	private final Queue<String> causes = new ConcurrentLinkedQueue<>();

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.FAILED) {
			result.getThrowable()
				.map(WhyTestsFailed::bottomOf)
				.ifPresent((cause) -> this.causes.add(test.getDisplayName() + " failed for " + told(cause)));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		this.causes.forEach(System.err::println);
	}

	private static Throwable bottomOf(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

	private static String told(Throwable cause) {
		StringWriter told = new StringWriter();
		cause.printStackTrace(new PrintWriter(told, true));
		return told.toString();
	}

}
