package org.threadline.needs;

import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes commands about needs, strengths and concerns, and what becomes of them.
 */
@Controller
class NeedRecordingController {

	private final NeedRecording needs;

	private final FollowUp followUp;

	private final RecordingPayloads payloads;

	NeedRecordingController(NeedRecording needs, FollowUp followUp, RecordingPayloads payloads) {
		this.needs = needs;
		this.followUp = followUp;
		this.payloads = payloads;
	}

	@MutationMapping
	RecordingPayload recordNeed(@Argument RecordNeedInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.needs.record(viewer, input));
	}

	@MutationMapping
	RecordingPayload meetNeed(@Argument MeetNeedInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.followUp.meet(viewer, input));
	}

	@MutationMapping
	RecordingPayload recordStrength(@Argument RecordStrengthInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.needs.record(viewer, input));
	}

	@MutationMapping
	RecordingPayload recordConcern(@Argument RecordConcernInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.needs.record(viewer, input));
	}

	@MutationMapping
	RecordingPayload reviewNeed(@Argument ReviewNeedInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.followUp.review(viewer, input));
	}

	@MutationMapping
	RecordingPayload reviewStrength(@Argument ReviewStrengthInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.followUp.review(viewer, input));
	}

	@MutationMapping
	RecordingPayload settleConcern(@Argument SettleConcernInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.followUp.settle(viewer, input));
	}

}
