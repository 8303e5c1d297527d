package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that a need is met. The id names the version that was seen.
 */
record MeetNeedInput(String commandId, String childId, String needId, @Nullable String onBehalfOf, LocalDate metOn) {
}
