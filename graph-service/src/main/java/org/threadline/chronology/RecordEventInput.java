package org.threadline.chronology;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.EventKind;
import org.threadline.shared.Sensitivity;

/**
 * Asks for an event to be recorded.
 */
record RecordEventInput(String commandId, String childId, @Nullable String onBehalfOf, EventKind kind, String type,
		String summary, String occurred, @Nullable Sensitivity sensitivity) {

	EventContent content() {
		return new EventContent(this.kind, this.type, this.summary, this.occurred);
	}

}
