package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that a strength was looked at again and still holds. The id names the version that
 * was seen.
 */
record ReviewStrengthInput(String commandId, String childId, String strengthId, @Nullable String onBehalfOf,
		LocalDate reviewedOn) {
}
