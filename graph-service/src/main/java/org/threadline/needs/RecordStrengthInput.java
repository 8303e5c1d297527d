package org.threadline.needs;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AssessmentDomain;
import org.threadline.shared.Sensitivity;

/**
 * Something that goes well and can be built on, to be recorded.
 */
record RecordStrengthInput(String commandId, String childId, @Nullable String onBehalfOf, AssessmentDomain domain,
		String dimension, String summary, LocalDate identifiedOn, @Nullable Sensitivity sensitivity) {
}
