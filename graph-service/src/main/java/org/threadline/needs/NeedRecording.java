package org.threadline.needs;

import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Records needs, strengths and concerns.
 */
@Service
class NeedRecording {

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
