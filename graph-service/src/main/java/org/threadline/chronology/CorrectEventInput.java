package org.threadline.chronology;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.EventKind;

/**
 * Asks for an event to be put right. The id names the version that was seen: a version
 * that has been replaced meanwhile is not corrected.
 */
record CorrectEventInput(String commandId, String childId, String eventId, @Nullable String onBehalfOf, EventKind kind,
		String type, String summary, String occurred) {

	EventContent content() {
		return new EventContent(this.kind, this.type, this.summary, this.occurred);
	}

}
