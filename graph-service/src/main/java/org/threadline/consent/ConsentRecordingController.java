package org.threadline.consent;

import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes commands about consents and notices.
 */
@Controller
class ConsentRecordingController {

	private final ConsentRecording consents;

	private final RecordingPayloads payloads;

	ConsentRecordingController(ConsentRecording consents, RecordingPayloads payloads) {
		this.consents = consents;
		this.payloads = payloads;
	}

	@MutationMapping
	RecordingPayload recordConsent(@Argument RecordConsentInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.consents.record(viewer, input));
	}

	@MutationMapping
	RecordingPayload withdrawConsent(@Argument WithdrawConsentInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.consents.withdraw(viewer, input));
	}

	@MutationMapping
	RecordingPayload recordNotice(@Argument RecordNoticeInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.consents.record(viewer, input));
	}

}
