package org.threadline.withdrawal;

import org.jspecify.annotations.Nullable;

/**
 * Asks for something that should not have been recorded to be taken out.
 */
record WithdrawRecordedInput(String commandId, String childId, String factId, @Nullable String onBehalfOf,
		String reason, @Nullable String judgedSafeBecause) {
}
