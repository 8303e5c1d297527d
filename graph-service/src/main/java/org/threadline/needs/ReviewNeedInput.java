package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that a need was looked at again. The id names the version that was seen.
 */
record ReviewNeedInput(String commandId, String childId, String needId, @Nullable String onBehalfOf,
		LocalDate reviewedOn, @Nullable String level) {
}
