package org.threadline.chronology;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.threadline.cypher.ViewQuery;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.facts.HoldingKey;
import org.threadline.facts.Positions;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Category;
import org.threadline.shared.PartialDate;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Records, corrects and withdraws events. Nothing is overwritten: every version stays on
 * record, with when it stood.
 */
@Service
class EventRecording {

	private static final ViewQuery FIND_EVENT = ViewQuery.named("chronology/find-event");

	private static final Refusal EVENT_NOT_FOUND = new Refusal("EVENT_NOT_FOUND",
			"There is no event with this id for you. Look at the chronology again.", "eventId");

	private final Recorder recorder;

	EventRecording(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome record(Viewer viewer, RecordEventInput input) {
		CommandRequest request = new CommandRequest("recordEvent", input.commandId(), input.childId(), Action.RECORD,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((by) -> record(writing, input, by)));
	}

	private static Outcome record(Writing writing, RecordEventInput input, AuthorAndStanding by) {
		EventContent content = input.content();
		return Outcome.unless(EventRules.ofContent(content, by.standing(), writing.today()), () -> {
			Sensitivity sensitivity = Objects.requireNonNullElse(input.sensitivity(), Sensitivity.STANDARD);
			FactDraft event = writing.draft(FactKind.EVENT, category(content), sensitivity, by.author());
			writing.state(describe(event, content, writing, by.author().agencyId()));
			return new Outcome.Recorded(event.id());
		});
	}

	Outcome correct(Viewer viewer, CorrectEventInput input) {
		CommandRequest request = new CommandRequest("correctEvent", input.commandId(), input.childId(), Action.CORRECT,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((by) -> changing(writing,
				input.eventId(), (version) -> correct(writing, input.content(), version, by))));
	}

	private static Outcome correct(Writing writing, EventContent content, Row version, AuthorAndStanding by) {
		Stream<Optional<Refusal>> rules = Stream.concat(EventRules.ofChange(version, by.author()),
				EventRules.ofContent(content, by.standing(), writing.today()));
		return Outcome.unless(rules, () -> {
			FactDraft event = corrected(writing, version, content, by.author());
			writing.stateInPlaceOf(version, event);
			return new Outcome.Recorded(event.id());
		});
	}

	Outcome withdraw(Viewer viewer, WithdrawEventInput input) {
		CommandRequest request = new CommandRequest("withdrawEvent", input.commandId(), input.childId(), Action.CORRECT,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing
			.asAuthor((by) -> changing(writing, input.eventId(), (version) -> withdraw(writing, input, version, by))));
	}

	private static Outcome withdraw(Writing writing, WithdrawEventInput input, Row version, AuthorAndStanding by) {
		Stream<Optional<Refusal>> rules = Stream.concat(EventRules.ofChange(version, by.author()),
				Stream.of(EventRules.reasonIsGiven(input.reason())));
		return Outcome.unless(rules, () -> {
			writing.because(input.reason());
			writing.stateInPlaceOf(version);
			return new Outcome.Recorded(input.eventId());
		});
	}

	/**
	 * An event of another child, or not for this viewer, is as unknown as one that is
	 * none.
	 */
	private static Outcome changing(Writing writing, String eventId, Function<Row, Outcome> work) {
		return writing.read(FIND_EVENT, Map.of("eventId", eventId))
			.getFirst()
			.rows("versions")
			.stream()
			.findFirst()
			.map(work)
			.orElseGet(() -> Outcome.refused(EVENT_NOT_FOUND));
	}

	private static FactDraft corrected(Writing writing, Row version, EventContent content, Author author) {
		HoldingKey holding = writing.holding(category(content), version.text("agencyId"), version.text("sensitivity"));
		return describe(writing.draft(FactKind.EVENT, holding, author), content, writing, version.text("agencyId"));
	}

	private static FactDraft describe(FactDraft event, EventContent content, Writing writing, String agencyId) {
		PartialDate occurred = PartialDate.parse(content.occurred()).orElseThrow();
		return event.with("kind", content.kind().name())
			.with("type", content.type())
			.with("summary", content.summary().strip())
			.with("occurred", occurred.value())
			.with("precision", occurred.precision().name())
			.with("occurredPosition", Positions.of(occurred.earliest(), event.id()))
			.with("recordedPosition", Positions.of(writing.now(), event.id()))
			.connected("agencyId", agencyId);
	}

	private static Category category(EventContent content) {
		return Category.valueOf("EVENT_" + content.kind().name());
	}

}
