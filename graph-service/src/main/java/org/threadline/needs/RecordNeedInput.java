package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AssessmentDomain;
import org.threadline.shared.Sensitivity;

/**
 * A need that follows from an assessment, to be recorded.
 */
record RecordNeedInput(String commandId, String childId, @Nullable String onBehalfOf, AssessmentDomain domain,
		String dimension, String level, String summary, LocalDate identifiedOn, @Nullable Sensitivity sensitivity) {
}
