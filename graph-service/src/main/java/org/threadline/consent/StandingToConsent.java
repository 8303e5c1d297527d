package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.recording.Given;
import org.threadline.recording.Standing;
import org.threadline.shared.Refusal;
import org.threadline.visibility.ConsentTerms;

/**
 * Who may decide for a child: the young person from the age the agreement says, before
 * that whoever bears parental responsibility, and a child who was judged able to.
 *
 * @param terms what was agreed about ages
 * @param standing how the child's record stands
 * @param responsible ids of the people who bear parental responsibility, as far as may be
 * seen
 * @param today the day
 */
record StandingToConsent(ConsentTerms terms, Standing standing, List<String> responsible, LocalDate today) {

	private static final int LONGEST_REASON = 500;

	Stream<Optional<Refusal>> refusals(Giving giving) {
		return switch (giving.giver()) {
			case CHILD -> Stream.of(nobodyElseIsNamed(giving.personId()), child(giving.judgedAbleBecause()));
			case PARENT, CARER ->
				Stream.of(responsiblePerson(giving.personId()), judgement(giving.judgedAbleBecause()));
		};
	}

	/** Whether nobody else has a say any more. */
	boolean decidesAlone(Giving giving) {
		return giving.giver() == ConsentGiver.CHILD && isOfAge(this.terms.decidesAloneFrom());
	}

	private Optional<Refusal> child(@Nullable String judgedAbleBecause) {
		if (isOfAge(this.terms.decidesAloneFrom())) {
			return judgement(judgedAbleBecause);
		}
		if (!isOfAge(this.terms.canDecideFrom())) {
			return Optional.of(new Refusal("CHILD_TOO_YOUNG", "A child decides from the age of "
					+ this.terms.canDecideFrom() + ". Ask somebody with parental responsibility.", "givenBy"));
		}
		return Given.line((judgedAbleBecause != null) ? judgedAbleBecause : "", LONGEST_REASON, "JUDGEMENT_NEEDED",
				"why the child is judged able to decide", "judgedAbleBecause");
	}

	private static Optional<Refusal> nobodyElseIsNamed(@Nullable String personId) {
		return Given.refuseUnless(personId == null, "PERSON_NOT_ASKED",
				"It is the child who decided. Leave givenByPersonId out.", "givenByPersonId");
	}

	/** Kept when it is given, although nobody asks for it. */
	private static Optional<Refusal> judgement(@Nullable String judgedAbleBecause) {
		return Given.lineIfAny(judgedAbleBecause, LONGEST_REASON, "judgedAbleBecause");
	}

	private Optional<Refusal> responsiblePerson(@Nullable String personId) {
		if (isOfAge(this.terms.decidesAloneFrom())) {
			return Optional.of(new Refusal("YOUNG_PERSON_DECIDES",
					"From the age of " + this.terms.decidesAloneFrom() + " the young person decides. Ask them.",
					"givenBy"));
		}
		boolean responsible = personId != null && this.responsible.contains(personId);
		return Given.refuseUnless(responsible, "NO_STANDING_TO_CONSENT",
				"As far as you may see, this person has no parental responsibility for the child. Give the id that "
						+ "family shows for somebody who has.",
				"givenByPersonId");
	}

	private boolean isOfAge(int years) {
		return this.standing.hasTurned(years, this.today);
	}

}
