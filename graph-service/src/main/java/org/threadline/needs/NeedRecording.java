package org.threadline.needs;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.ViewQuery;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.graph.Row;
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
 * Records needs, strengths and concerns, and that a need is met.
 */
@Service
class NeedRecording {

	private static final ViewQuery FIND_NEED = ViewQuery.named("needs/find-need");

	private static final Refusal NEED_NOT_FOUND = new Refusal("NEED_NOT_FOUND",
			"There is no need with this id for you. Look at the needs again.", "needId");

	private final Recorder recorder;

	NeedRecording(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome record(Viewer viewer, RecordNeedInput input) {
		CommandRequest request = new CommandRequest("recordNeed", input.commandId(), input.childId(), Action.RECORD,
				input.onBehalfOf(), input);
		return record(viewer, request,
				(writing) -> (by) -> Outcome.unless(
						NeedRules.of(input, by.standing(), writing.agreement().needLevels(), writing.today()),
						() -> state(writing,
								draft(writing, FactKind.NEED, Category.NEED, input.sensitivity(), by.author())
									.with("domain", input.domain().name())
									.with("dimension", input.dimension())
									.with("level", input.level())
									.with("summary", input.summary().strip())
									.with("identifiedOn", input.identifiedOn()))));
	}

	Outcome record(Viewer viewer, RecordStrengthInput input) {
		CommandRequest request = new CommandRequest("recordStrength", input.commandId(), input.childId(), Action.RECORD,
				input.onBehalfOf(), input);
		return record(viewer, request,
				(writing) -> (by) -> Outcome.unless(NeedRules.of(input, by.standing(), writing.today()),
						() -> state(writing,
								draft(writing, FactKind.STRENGTH, Category.STRENGTH, input.sensitivity(), by.author())
									.with("domain", input.domain().name())
									.with("dimension", input.dimension())
									.with("summary", input.summary().strip())
									.with("identifiedOn", input.identifiedOn()))));
	}

	Outcome record(Viewer viewer, RecordConcernInput input) {
		CommandRequest request = new CommandRequest("recordConcern", input.commandId(), input.childId(), Action.RECORD,
				input.onBehalfOf(), input);
		return record(viewer, request,
				(writing) -> (by) -> Outcome.unless(NeedRules.of(input, by.standing(), writing.today()),
						() -> state(writing,
								draft(writing, FactKind.CONCERN, Category.CONCERN, input.sensitivity(), by.author())
									.with("kind", input.kind().name())
									.with("summary", input.summary().strip())
									.with("noticedOn", input.noticedOn()))));
	}

	Outcome meet(Viewer viewer, MeetNeedInput input) {
		CommandRequest request = new CommandRequest("meetNeed", input.commandId(), input.childId(), Action.END,
				input.onBehalfOf(), input);
		return record(viewer, request,
				(writing) -> (by) -> writing.read(FIND_NEED, Map.of("needId", input.needId()))
					.getFirst()
					.rows("versions")
					.stream()
					.findFirst()
					.map((need) -> meet(writing, input, need, by.author()))
					.orElseGet(() -> Outcome.refused(NEED_NOT_FOUND)));
	}

	private static Outcome meet(Writing writing, MeetNeedInput input, Row need, Author author) {
		return Outcome.unless(NeedRules.ofMeeting(input, need, author, writing.today()), () -> {
			FactDraft met = writing
				.draft(FactKind.NEED, writing.holding(Category.NEED, need.text("agencyId"), need.text("sensitivity")),
						author)
				.with("domain", need.text("domain"))
				.with("dimension", need.text("dimension"))
				.with("level", need.text("level"))
				.with("summary", need.text("summary"))
				.with("identifiedOn", need.date("identifiedOn"))
				.with("reviewedOn", need.dateOrNull("reviewedOn"))
				.with("metOn", input.metOn())
				.connected("agencyId", need.text("agencyId"));
			writing.stateInPlaceOf(need.text("originKey"), met);
			return new Outcome.Recorded(met.id());
		});
	}

	private Outcome record(Viewer viewer, CommandRequest request,
			Function<Writing, Function<AuthorAndStanding, Outcome>> work) {
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor(work.apply(writing)));
	}

	private static FactDraft draft(Writing writing, FactKind kind, Category category, @Nullable Sensitivity sensitivity,
			Author author) {
		return writing.draft(kind, category, Objects.requireNonNullElse(sensitivity, Sensitivity.STANDARD), author)
			.connected("agencyId", author.agencyId());
	}

	private static Outcome state(Writing writing, FactDraft fact) {
		writing.state(fact);
		return new Outcome.Recorded(fact.id());
	}

}
