package org.threadline.consent;

import java.util.Objects;

import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes commands about consents and notices.
 */
@Controller
class ConsentRecordingController {

	private final ConsentRecording consents;

	private final RecordingPayloads payloads;

	private final ConsentPreviewing previews;

	ConsentRecordingController(ConsentRecording consents, RecordingPayloads payloads, ConsentPreviewing previews) {
		this.consents = consents;
		this.payloads = payloads;
		this.previews = previews;
	}

	@QueryMapping
	ConsentPreview previewConsent(@Argument PreviewConsentInput input, @ContextValue Viewer viewer) {
		if (input.record() != null) {
			return this.previews.preview(viewer, input.record());
		}
		return this.previews.preview(viewer, Objects.requireNonNull(input.withdraw(), "the schema asks for one"));
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
