package org.threadline.recording;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.threadline.shared.Refusal;

/**
 * What became of a command.
 */
public sealed interface Outcome {

	/**
	 * Refuses for one reason.
	 * @param refusal the reason
	 * @return the outcome
	 */
	static Outcome refused(Refusal refusal) {
		return new Refused(List.of(refusal));
	}

	/**
	 * Asks rules, all of them, and goes on only when none has a reason against it.
	 * @param rules what each rule says
	 * @param goOn what to do when nothing speaks against it
	 * @return every reason, or what came of going on
	 */
	static Outcome unless(Stream<Optional<Refusal>> rules, Supplier<Outcome> goOn) {
		List<Refusal> refusals = rules.flatMap(Optional::stream).toList();
		return refusals.isEmpty() ? goOn.get() : new Refused(refusals);
	}

	/**
	 * It was done, now or the first time the command arrived.
	 *
	 * @param recordedId id of what was recorded
	 */
	record Recorded(String recordedId) implements Outcome {

	}

	/**
	 * It was not done, and nothing was changed.
	 *
	 * @param refusals why; at least one
	 */
	record Refused(List<Refusal> refusals) implements Outcome {

	}

}
