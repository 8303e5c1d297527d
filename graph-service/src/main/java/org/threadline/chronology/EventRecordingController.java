package org.threadline.chronology;

import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes commands about events.
 */
@Controller
class EventRecordingController {

	private final EventRecording events;

	private final RecordingPayloads payloads;

	EventRecordingController(EventRecording events, RecordingPayloads payloads) {
		this.events = events;
		this.payloads = payloads;
	}

	@MutationMapping
	RecordingPayload recordEvent(@Argument RecordEventInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.events.record(viewer, input));
	}

	@MutationMapping
	RecordingPayload correctEvent(@Argument CorrectEventInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.events.correct(viewer, input));
	}

	@MutationMapping
	RecordingPayload withdrawEvent(@Argument WithdrawEventInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.events.withdraw(viewer, input));
	}

}
