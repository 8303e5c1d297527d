package org.threadline.involvement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an involvement to be ended. The id names the version that was seen.
 */
record EndInvolvementInput(String commandId, String childId, String involvementId, @Nullable String onBehalfOf,
		LocalDate to, String endReason, @Nullable String judgedSafeBecause) {
}
