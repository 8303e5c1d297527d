package org.threadline.involvement;

import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes commands about who is involved and who leads.
 */
@Controller
class InvolvementRecordingController {

	private final InvolvementRecording involvements;

	private final LeadRecording leads;

	private final RecordingPayloads payloads;

	InvolvementRecordingController(InvolvementRecording involvements, LeadRecording leads, RecordingPayloads payloads) {
		this.involvements = involvements;
		this.leads = leads;
		this.payloads = payloads;
	}

	@MutationMapping
	RecordingPayload recordInvolvement(@Argument RecordInvolvementInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.involvements.record(viewer, input));
	}

	@MutationMapping
	RecordingPayload endInvolvement(@Argument EndInvolvementInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.involvements.end(viewer, input));
	}

	@MutationMapping
	RecordingPayload takeLead(@Argument TakeLeadInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.leads.take(viewer, input));
	}

	@MutationMapping
	RecordingPayload handOverLead(@Argument HandOverLeadInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.leads.handOver(viewer, input));
	}

}
