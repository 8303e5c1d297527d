package org.threadline.benchmarks;

import java.util.List;

/**
 * Makes sure, before anything is timed, that the service and the driver answer alike.
 */
final class SameAnswers {

	private static final int COMPARED = 40;

	private SameAnswers() {
	}

	/**
	 * Compares.
	 * @throws IllegalStateException when an answer differs, or nothing was shown at all
	 */
	static void check(Contestant one, Contestant other, Sample sample, List<Operation> operations) {
		try (Contestant.Caller first = one.caller(); Contestant.Caller second = other.caller()) {
			for (Operation operation : operations) {
				if (one.answers(operation) && other.answers(operation)) {
					int shown = 0;
					for (Question question : sample.questions(operation).stream().limit(COMPARED).toList()) {
						Answered answer = first.answered(question);
						if (!answer.equals(second.answered(question))) {
							throw new IllegalStateException(one.name() + " and " + other.name() + " differ in "
									+ question + ": " + answer + " and " + second.answered(question));
						}
						shown += answer.full().size();
					}
					if (shown == 0) {
						throw new IllegalStateException(operation.word() + " shows nothing: there is nothing to time");
					}
				}
			}
		}
	}

}
