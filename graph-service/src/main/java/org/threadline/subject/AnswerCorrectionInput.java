package org.threadline.subject;

import org.jspecify.annotations.Nullable;

/**
 * Answers a request: that it was put right, or why it stays.
 */
record AnswerCorrectionInput(String commandId, String childId, String requestId, @Nullable String onBehalfOf,
		CorrectionAnswer answer, String reason) {
}
