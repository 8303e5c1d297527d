package org.threadline.withdrawal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;

/**
 * What has to be right before something is taken out, each rule a small reason of its
 * own.
 */
final class WithdrawalRules {

	private static final Set<Category> WITHDRAWN_HERE = EnumSet.of(Category.NEED, Category.STRENGTH, Category.CONCERN,
			Category.NOTICE, Category.INVOLVEMENT, Category.LEAD);

	private static final int LONGEST_REASON = 1000;

	private static final int LONGEST_JUDGEMENT = 500;

	private WithdrawalRules() {
	}

	static Stream<Optional<Refusal>> of(WithdrawRecordedInput input, Row fact, Author author) {
		return Stream.of(isTakenOutSo(fact), isOfTheAuthorsAgency(fact, author), standsStill(fact), Given
			.line(input.reason(), LONGEST_REASON, "REASON_NEEDED", "why it should not have been recorded", "reason"));
	}

	/** Nobody asks for it but where an involvement is taken out. */
	static Optional<Refusal> judgementIsALine(WithdrawRecordedInput input) {
		return Given.lineIfAny(input.judgedSafeBecause(), LONGEST_JUDGEMENT, "judgedSafeBecause");
	}

	private static Optional<Refusal> isTakenOutSo(Row fact) {
		Category category = Category.valueOf(fact.text("category"));
		return Given.refuseUnless(WITHDRAWN_HERE.contains(category), "WITHDRAWN_OTHERWISE", otherwise(category),
				"factId");
	}

	private static String otherwise(Category category) {
		return switch (category) {
			case EVENT_GAP, EVENT_EXTERNAL, EVENT_INTERNAL, EVENT_PRACTICE ->
				"An event is taken out with withdrawEvent, or put right with correctEvent.";
			case CONSENT -> "A decision about sharing is taken back with withdrawConsent.";
			default -> "This comes from the system of the agency that says so. Put it right there.";
		};
	}

	private static Optional<Refusal> isOfTheAuthorsAgency(Row fact, Author author) {
		return Given.refuseUnless(fact.text("agencyId").equals(author.agencyId()), "NOT_YOUR_AGENCY",
				"Only " + fact.text("agency") + ", which recorded this, takes it out. Ask them for a correction.",
				"factId");
	}

	private static Optional<Refusal> standsStill(Row fact) {
		return Given.refuseUnless(fact.momentOrNull("supersededAt") == null, "CHANGED_MEANWHILE",
				"This was changed or taken out meanwhile. Look at the record again.", "factId");
	}

}
