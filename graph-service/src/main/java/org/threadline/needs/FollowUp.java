package org.threadline.needs;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.threadline.cypher.ViewQuery;
import org.threadline.facts.FactDraft;
import org.threadline.graph.Row;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Given;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * What becomes of needs, strengths and concerns: reviewed, met, settled. The agency that
 * recorded one says so, and the version before stays on record.
 */
@Service
class FollowUp {

	private static final ViewQuery FIND_NOTED = ViewQuery.named("needs/find-noted");

	private final Recorder recorder;

	FollowUp(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome review(Viewer viewer, ReviewNeedInput input) {
		CommandRequest request = new CommandRequest("reviewNeed", input.commandId(), input.childId(), Action.CORRECT,
				input.onBehalfOf(), input);
		String level = input.level();
		return follow(viewer, request, Noted.NEED, input.needId(),
				(writing, need) -> Stream.concat(
						FollowUpRules.ofReview(Noted.NEED, input.reviewedOn(), need, writing.today()),
						Stream.of((level != null) ? NeedRules.isALevel(level, writing.agreement().needLevels())
								: Optional.<Refusal>empty())),
				(next) -> ((level != null) ? next.with("level", level) : next).with("reviewedOn", input.reviewedOn()));
	}

	Outcome review(Viewer viewer, ReviewStrengthInput input) {
		CommandRequest request = new CommandRequest("reviewStrength", input.commandId(), input.childId(),
				Action.CORRECT, input.onBehalfOf(), input);
		return follow(
				viewer, request, Noted.STRENGTH, input.strengthId(), (writing, strength) -> FollowUpRules
					.ofReview(Noted.STRENGTH, input.reviewedOn(), strength, writing.today()),
				(next) -> next.with("reviewedOn", input.reviewedOn()));
	}

	Outcome meet(Viewer viewer, MeetNeedInput input) {
		CommandRequest request = new CommandRequest("meetNeed", input.commandId(), input.childId(), Action.END,
				input.onBehalfOf(), input);
		return follow(viewer, request, Noted.NEED, input.needId(),
				(writing, need) -> FollowUpRules.ofEnd(Noted.NEED, "metOn", input.metOn(), need, writing.today()),
				(next) -> next.with("metOn", input.metOn()));
	}

	Outcome settle(Viewer viewer, SettleConcernInput input) {
		CommandRequest request = new CommandRequest("settleConcern", input.commandId(), input.childId(), Action.END,
				input.onBehalfOf(), input);
		return follow(
				viewer, request, Noted.CONCERN, input.concernId(), (writing, concern) -> FollowUpRules
					.ofEnd(Noted.CONCERN, "settledOn", input.settledOn(), concern, writing.today()),
				(next) -> next.with("settledOn", input.settledOn()));
	}

	private Outcome follow(Viewer viewer, CommandRequest request, Noted noted, String id, Rules rules,
			UnaryOperator<FactDraft> change) {
		return this.recorder.record(viewer, request,
				(writing) -> writing.asAuthor((by) -> writing.read(FIND_NOTED, Map.of("notedId", id))
					.getFirst()
					.rows("versions")
					.stream()
					.filter(noted::is)
					.findFirst()
					.map((version) -> follow(writing, by, noted, version, rules, change))
					.orElseGet(() -> Outcome.refused(noted.notFound()))));
	}

	private static Outcome follow(Writing writing, AuthorAndStanding by, Noted noted, Row version, Rules rules,
			UnaryOperator<FactDraft> change) {
		Optional<Refusal> othersSay = Given.refuseUnless(version.text("agencyId").equals(by.author().agencyId()),
				"NOT_YOUR_AGENCY", "Only " + version.text("agency") + ", which recorded this " + noted.word()
						+ ", says what becomes of it. Tell them.",
				noted.idField());
		return Outcome.unless(Stream.concat(Stream.of(othersSay), rules.of(writing, version)), () -> {
			FactDraft next = change.apply(noted.next(writing, version, by.author()));
			writing.followUp(version, next);
			return new Outcome.Recorded(next.id());
		});
	}

	/**
	 * Why something may not become of a version.
	 */
	private interface Rules {

		Stream<Optional<Refusal>> of(Writing writing, Row version);

	}

}
