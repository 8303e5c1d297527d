package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.ConcernKind;
import org.threadline.shared.Sensitivity;

/**
 * A passing worry, to be recorded.
 */
record RecordConcernInput(String commandId, String childId, @Nullable String onBehalfOf, ConcernKind kind,
		String summary, LocalDate noticedOn, @Nullable Sensitivity sensitivity) {
}
