package org.threadline.involvement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Sensitivity;

/**
 * Asks for an involvement to be recorded.
 */
record RecordInvolvementInput(String commandId, String childId, @Nullable String onBehalfOf, @Nullable String agencyId,
		String role, LocalDate from, @Nullable LocalDate to, @Nullable Sensitivity sensitivity) {
}
