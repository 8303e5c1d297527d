package org.threadline.withdrawal;

import org.threadline.children.RecordingPayload;
import org.threadline.children.RecordingPayloads;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes commands to take something out.
 */
@Controller
class WithdrawalController {

	private final Withdrawal withdrawal;

	private final RecordingPayloads payloads;

	WithdrawalController(Withdrawal withdrawal, RecordingPayloads payloads) {
		this.withdrawal = withdrawal;
		this.payloads = payloads;
	}

	@MutationMapping
	RecordingPayload withdrawRecorded(@Argument WithdrawRecordedInput input, @ContextValue Viewer viewer) {
		return this.payloads.payload(viewer, input.childId(), this.withdrawal.withdraw(viewer, input));
	}

}
