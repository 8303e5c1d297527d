package org.threadline.involvement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.WorkWithTheChild;
import org.threadline.recording.Writing;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Records who becomes lead professional or key contact, and who hands over to whom.
 */
@Service
class LeadRecording {

	private static final Refusal PRACTITIONER_NOT_FOUND = new Refusal("PRACTITIONER_NOT_FOUND",
			"There is no practitioner with this id who holds a post today. Give the id a record shows for them.",
			"practitionerId");

	private final Recorder recorder;

	LeadRecording(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome take(Viewer viewer, TakeLeadInput input) {
		CommandRequest request = new CommandRequest("takeLead", input.commandId(), input.childId(), Action.RECORD,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((by) -> {
			StandingInvolvements involvements = StandingInvolvements.of(writing);
			return Outcome.unless(LeadRules.ofTaking(input, by, involvements, writing.today()), () -> {
				involvements.deserted(input.takenKind())
					.ifPresent((lead) -> end(writing, lead, input.from(), by.author()));
				return appoint(writing, input.takenKind(), by.author(), by.author(), input.from(),
						Sensitivity.STANDARD);
			});
		}));
	}

	Outcome handOver(Viewer viewer, HandOverLeadInput input) {
		CommandRequest request = new CommandRequest("handOverLead", input.commandId(), input.childId(), Action.END,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request,
				(writing) -> writing.asAuthor((by) -> writing.practitioner(input.practitionerId())
					.map((receiver) -> handOver(writing, viewer, input, by.author(), receiver))
					.orElseGet(() -> Outcome.refused(PRACTITIONER_NOT_FOUND))));
	}

	private Outcome handOver(Writing writing, Viewer viewer, HandOverLeadInput input, Author author, Author receiver) {
		StandingInvolvements involvements = StandingInvolvements.of(writing);
		Optional<Row> lead = involvements.lead(input.handedOverKind());
		String practitionerId = Objects.requireNonNullElse(input.onBehalfOf(), viewer.id());
		return Outcome.unless(
				LeadRules.ofHandingOver(input, author, receiver, practitionerId, lead, involvements, writing.today()),
				() -> {
					end(writing, lead.orElseThrow(), input.from(), author);
					return appoint(writing, input.handedOverKind(), receiver, author, input.from(),
							withinAgency(lead.orElseThrow(), receiver));
				});
	}

	/**
	 * Ends an appointment on a day, as part of another command. One that has not begun by
	 * then is taken back.
	 */
	static void end(Writing writing, Row lead, LocalDate to, Author author) {
		LocalDate from = lead.date("from");
		if (from.isAfter(writing.today()) && from.isAfter(to)) {
			writing.stateInPlaceOf(lead);
			return;
		}
		writing.followUp(lead,
				writing
					.draft(FactKind.LEAD_APPOINTMENT,
							writing.holding(Category.LEAD, lead.text("agencyId"), lead.text("sensitivity")), author)
					.with("kind", lead.text("kind"))
					.during(from, to.isBefore(from) ? from : to)
					.connected("postId", lead.text("postId")));
	}

	/** A lead that stays within an agency stays as sensitive as it was there. */
	private static Sensitivity withinAgency(Row lead, Author receiver) {
		return lead.text("agencyId").equals(receiver.agencyId()) ? Sensitivity.valueOf(lead.text("sensitivity"))
				: Sensitivity.STANDARD;
	}

	private static Outcome appoint(Writing writing, LeadKind kind, Author leading, Author author, LocalDate from,
			Sensitivity least) {
		Sensitivity sensitivity = WorkWithTheChild.of(writing).sensitivity(leading, least);
		FactDraft appointment = writing
			.draft(FactKind.LEAD_APPOINTMENT, writing.holding(Category.LEAD, leading.agencyId(), sensitivity.name()),
					author)
			.with("kind", kind.name())
			.during(from, null)
			.connected("postId", leading.postId());
		writing.state(appointment);
		return new Outcome.Recorded(appointment.id());
	}

}
