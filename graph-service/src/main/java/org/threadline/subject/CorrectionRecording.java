package org.threadline.subject;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.threadline.cypher.Command;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.CommonRefusals;
import org.threadline.recording.Given;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.shared.IdSource;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;
import org.threadline.viewer.Viewer.SubjectViewer;

import org.springframework.stereotype.Service;

/**
 * Records what people ask to have put right, and what the agency answers.
 */
@Service
class CorrectionRecording {

	private static final ViewQuery FIND_FACT = ViewQuery.named("subject/find-fact-to-correct");

	private static final ViewQuery FIND_REQUEST = ViewQuery.named("subject/find-request-to-answer");

	private static final Command CREATE = Command.named("subject/create-correction-request");

	private static final Command ANSWER = Command.named("subject/answer-correction-request");

	private static final Refusal NOT_A_SUBJECT = new Refusal("NOT_PERMITTED",
			"This is for people whom records are about. If your agency recorded it, correct it yourself; otherwise "
					+ "call the agency.",
			null);

	private static final Refusal FACT_NOT_FOUND = new Refusal("FACT_NOT_FOUND",
			"There is nothing with this id in the record as you see it now. Look at it again.", "factId");

	private static final Refusal REQUEST_NOT_FOUND = new Refusal("REQUEST_NOT_FOUND",
			"There is no such request to your agency about this child. Look at the queue again.", "requestId");

	private static final int LONGEST = 1000;

	private final Recorder recorder;

	private final IdSource ids;

	CorrectionRecording(Recorder recorder, IdSource ids) {
		this.recorder = recorder;
		this.ids = ids;
	}

	Outcome request(Viewer viewer, RequestCorrectionInput input) {
		CommandRequest request = new CommandRequest("requestCorrection", input.commandId(), input.childId(),
				Action.RECORD, null, input);
		return this.recorder.record(viewer, request, (writing) -> (viewer instanceof SubjectViewer subject)
				? request(writing, subject, input) : Outcome.refused(NOT_A_SUBJECT));
	}

	private Outcome request(Writing writing, SubjectViewer subject, RequestCorrectionInput input) {
		if (!writing.standing().isKnown()) {
			return Outcome.refused(CommonRefusals.CHILD_NOT_FOUND);
		}
		Optional<Row> fact = writing.read(FIND_FACT, Map.of("factId", input.factId()))
			.getFirst()
			.rows("facts")
			.stream()
			.filter((found) -> found.momentOrNull("supersededAt") == null)
			.findFirst();
		return Outcome.unless(
				Stream.of(isOldEnough(writing, subject, input),
						fact.isEmpty() ? Optional.of(FACT_NOT_FOUND) : Optional.empty(), Given.line(input.says(),
								LONGEST, "SAYS_NEEDED", "what is wrong and what would be right", "says")),
				() -> create(writing, subject, input, fact.orElseThrow()));
	}

	/** Who may decide for themselves may ask for themselves. */
	private static Optional<Refusal> isOldEnough(Writing writing, SubjectViewer subject, RequestCorrectionInput input) {
		int years = writing.agreement().consent().canDecideFrom();
		return Given.refuseUnless(
				!subject.id().equals(input.childId()) || writing.standing().hasTurned(years, writing.today()),
				"CHILD_TOO_YOUNG", "A child asks for a correction from the age of " + years
						+ ". Ask somebody with parental responsibility to do it.",
				"childId");
	}

	private Outcome create(Writing writing, SubjectViewer subject, RequestCorrectionInput input, Row fact) {
		String id = this.ids.next();
		Map<String, Object> request = new HashMap<>();
		request.put("id", id);
		request.put("childId", input.childId());
		request.put("factId", input.factId());
		request.put("agencyId", fact.text("agencyId"));
		request.put("requestedById", subject.id());
		request.put("askedBy", subject.id().equals(input.childId()) ? "SUBJECT" : "RESPONSIBLE");
		request.put("says", input.says().strip());
		request.put("at", writing.now().atZone(ZoneOffset.UTC));
		request.put("position", writing.now() + "~" + id);
		request.put("state", "OPEN");
		writing.run(CREATE, Map.of("request", request));
		return new Outcome.Recorded(id);
	}

	Outcome answer(Viewer viewer, AnswerCorrectionInput input) {
		CommandRequest request = new CommandRequest("answerCorrection", input.commandId(), input.childId(),
				Action.CORRECT, input.onBehalfOf(), input);
		return this.recorder.record(
				viewer, request, (
						writing) -> writing
							.asAuthor(
									(by) -> writing
										.read(FIND_REQUEST,
												Map.of("requestId", input.requestId(), "agencyId",
														by.author().agencyId()))
										.getFirst()
										.rows("requests")
										.stream()
										.findFirst()
										.map((asked) -> answer(writing, input, asked, by.author()))
										.orElseGet(() -> Outcome.refused(REQUEST_NOT_FOUND))));
	}

	private static Outcome answer(Writing writing, AnswerCorrectionInput input, Row asked, Author author) {
		return Outcome.unless(Stream.of(
				Given.refuseUnless(asked.text("state").equals("OPEN"), "ANSWERED_ALREADY",
						"This request has been answered already.", "requestId"),
				Given.refuseUnless(input.answer() != CorrectionAnswer.CORRECTED || !asked.flag("factStands"),
						"NOT_CORRECTED_YET",
						"What this is about has not been put right. Correct or withdraw it first, then answer.",
						"answer"),
				Given.line(input.reason(), LONGEST, "REASON_NEEDED", "what was put right, or why it stays", "reason")),
				() -> {
					writing.run(ANSWER, Map.of("requestId", input.requestId(), "state", input.answer().name(), "answer",
							input.reason().strip(), "answeredByPostId", author.postId()));
					return new Outcome.Recorded(input.requestId());
				});
	}

}
