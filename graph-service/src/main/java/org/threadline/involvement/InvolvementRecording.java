package org.threadline.involvement;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.graph.Row;
import org.threadline.recording.Announcement;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Records that an agency is involved with a child, and that it no longer is.
 */
@Service
class InvolvementRecording {

	private static final Refusal INVOLVEMENT_NOT_FOUND = new Refusal("INVOLVEMENT_NOT_FOUND",
			"There is no involvement with this id for you. Look at who is involved again.", "involvementId");

	private final Recorder recorder;

	InvolvementRecording(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome record(Viewer viewer, RecordInvolvementInput input) {
		CommandRequest request = new CommandRequest("recordInvolvement", input.commandId(), input.childId(),
				Action.RECORD, input.onBehalfOf(), input);
		return this.recorder.record(viewer, request,
				(writing) -> writing.asAuthor((author) -> record(writing, input, author)));
	}

	private static Outcome record(Writing writing, RecordInvolvementInput input, AuthorAndStanding by) {
		Author author = by.author();
		StandingInvolvements involvements = StandingInvolvements.of(writing);
		return Outcome.unless(InvolvementRules.ofRecording(input, author, by.standing(), involvements, writing.today()),
				() -> {
					Sensitivity sensitivity = Optional.ofNullable(input.sensitivity()).orElse(Sensitivity.STANDARD);
					FactDraft involvement = writing.draft(FactKind.INVOLVEMENT, Category.INVOLVEMENT, sensitivity,
							author);
					describe(involvement, author.agencyId(), input.role().strip()).during(input.from(), input.to());
					writing.state(involvement);
					writing.announce(Announcement.INVOLVEMENT_RECORDED, involvement.id());
					return new Outcome.Recorded(involvement.id());
				});
	}

	Outcome end(Viewer viewer, EndInvolvementInput input) {
		CommandRequest request = new CommandRequest("endInvolvement", input.commandId(), input.childId(), Action.END,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((author) -> {
			StandingInvolvements involvements = StandingInvolvements.of(writing, input.involvementId(), input.to());
			return involvements.asked()
				.map((involvement) -> end(writing, input, author.author(), involvements, involvement))
				.orElseGet(() -> Outcome.refused(INVOLVEMENT_NOT_FOUND));
		}));
	}

	private static Outcome end(Writing writing, EndInvolvementInput input, Author author,
			StandingInvolvements involvements, Row involvement) {
		return Outcome.unless(InvolvementRules.ofEnding(input, involvement, author, involvements,
				writing.agreement().recording(), writing.today()), () -> {
					FactDraft ended = ended(writing, input, author, involvement);
					writing.followUp(involvement, ended);
					involvements.leadsOf(involvement.textOrNull("postId"))
						.forEach((lead) -> LeadRecording.end(writing, lead, input.to(), author));
					because(writing, input.judgedSafeBecause());
					return new Outcome.Recorded(ended.id());
				});
	}

	private static FactDraft ended(Writing writing, EndInvolvementInput input, Author author, Row involvement) {
		String agencyId = involvement.text("agencyId");
		FactDraft ended = writing.draft(FactKind.INVOLVEMENT,
				writing.holding(Category.INVOLVEMENT, agencyId, involvement.text("sensitivity")), author);
		return describe(ended, agencyId, involvement.text("role")).during(involvement.date("from"), input.to())
			.with("endReason", input.endReason().strip())
			.connected("serviceId", involvement.textOrNull("serviceId"))
			.connected("postId", involvement.textOrNull("postId"));
	}

	private static FactDraft describe(FactDraft involvement, String agencyId, String role) {
		return involvement.with("agencyId", agencyId).with("role", role).connected("agencyId", agencyId);
	}

	private static void because(Writing writing, @Nullable String reason) {
		if (reason != null) {
			writing.because(reason);
		}
	}

}
