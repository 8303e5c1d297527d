package org.threadline.chronology;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an event that should not have been recorded to be taken out.
 */
record WithdrawEventInput(String commandId, String childId, String eventId, @Nullable String onBehalfOf,
		String reason) {
}
