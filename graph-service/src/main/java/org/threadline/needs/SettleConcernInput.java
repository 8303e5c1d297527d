package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that a concern is settled. The id names the version that was seen.
 */
record SettleConcernInput(String commandId, String childId, String concernId, @Nullable String onBehalfOf,
		LocalDate settledOn) {
}
