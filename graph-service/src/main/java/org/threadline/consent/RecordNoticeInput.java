package org.threadline.consent;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A fair processing notice that was issued, to be recorded.
 */
record RecordNoticeInput(String commandId, String childId, @Nullable String onBehalfOf, String issuedTo, String route,
		LocalDate issuedOn) {
}
