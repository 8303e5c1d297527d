package org.threadline.chronology;

import java.util.Map;
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
import org.threadline.shared.Category;
import org.threadline.shared.PartialDate;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer;

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
		CommandRequest request = new CommandRequest("recordEvent", input.commandId(), input.childId(),
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((author) -> Outcome
			.unless(EventRules.ofContent(input.content(), author.standing(), writing.today()), () -> {
				Sensitivity sensitivity = (input.sensitivity() != null) ? input.sensitivity() : Sensitivity.STANDARD;
				FactDraft event = describe(
						writing.draft(FactKind.EVENT, category(input.content()), sensitivity, author.author()),
						input.content(), writing, author.author().agencyId());
				writing.state(event);
				return new Outcome.Recorded(event.id());
			})));
	}

	Outcome correct(Viewer viewer, CorrectEventInput input) {
		CommandRequest request = new CommandRequest("correctEvent", input.commandId(), input.childId(),
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request,
				(writing) -> writing.asAuthor((author) -> changing(writing, input.eventId(), (version) -> {
					Stream<Optional<Refusal>> rules = Stream.concat(EventRules.ofChange(version, author.author()),
							EventRules.ofContent(input.content(), author.standing(), writing.today()));
					return Outcome.unless(rules, () -> {
						FactDraft event = corrected(writing, version, input.content(), author.author());
						writing.stateInPlaceOf(version.text("originKey"), event);
						return new Outcome.Recorded(event.id());
					});
				})));
	}

	Outcome withdraw(Viewer viewer, WithdrawEventInput input) {
		CommandRequest request = new CommandRequest("withdrawEvent", input.commandId(), input.childId(),
				input.onBehalfOf(), input);
		return this.recorder.record(
				viewer, request, (
						writing) -> writing
							.asAuthor(
									(author) -> changing(
											writing, input.eventId(), (
													version) -> Outcome.unless(
															Stream.concat(EventRules.ofChange(version, author.author()),
																	Stream
																		.of(EventRules.reasonIsGiven(input.reason()))),
															() -> {
																writing.because(input.reason());
																writing.stateInPlaceOf(version.text("originKey"));
																return new Outcome.Recorded(input.eventId());
															}))));
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
