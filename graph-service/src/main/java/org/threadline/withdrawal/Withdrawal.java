package org.threadline.withdrawal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.involvement.WithdrawnInvolvement;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Takes out what an agency recorded and should not have. It stays on record as it was
 * known until then.
 */
@Service
class Withdrawal {

	private static final ViewQuery FIND_FACT = ViewQuery.named("withdrawal/find-fact");

	private static final Refusal FACT_NOT_FOUND = new Refusal("FACT_NOT_FOUND",
			"There is nothing with this id for you. Look at the record again.", "factId");

	private final Recorder recorder;

	Withdrawal(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome withdraw(Viewer viewer, WithdrawRecordedInput input) {
		CommandRequest request = new CommandRequest("withdrawRecorded", input.commandId(), input.childId(),
				Action.CORRECT, input.onBehalfOf(), input);
		return this.recorder
			.record(viewer, request,
					(writing) -> writing.asAuthor((by) -> find(writing, input.factId())
						.map((fact) -> withdraw(writing, input, fact, by.author()))
						.orElseGet(() -> Outcome.refused(FACT_NOT_FOUND))));
	}

	private static Optional<Row> find(Writing writing, String factId) {
		return writing.read(FIND_FACT, Map.of("factId", factId)).getFirst().rows("facts").stream().findFirst();
	}

	private static Outcome withdraw(Writing writing, WithdrawRecordedInput input, Row fact, Author author) {
		Optional<WithdrawnInvolvement> involvement = fact.text("category").equals(Category.INVOLVEMENT.name())
				? Optional.of(WithdrawnInvolvement.of(writing, input.factId())) : Optional.empty();
		Stream<Optional<Refusal>> rules = Stream.concat(WithdrawalRules.of(input, fact, author),
				involvement.map((leaving) -> leaving.rules(writing, input.judgedSafeBecause()))
					.orElseGet(() -> Stream.of(WithdrawalRules.judgementIsALine(input))));
		return Outcome.unless(rules, () -> {
			writing.because(reason(input));
			writing.stateInPlaceOf(fact);
			involvement.ifPresent((leaving) -> leaving.endLeads(writing, author));
			return new Outcome.Recorded(input.factId());
		});
	}

	private static String reason(WithdrawRecordedInput input) {
		String judged = input.judgedSafeBecause();
		return (judged != null) ? input.reason().strip() + " " + judged : input.reason();
	}

}
