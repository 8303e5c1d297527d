package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.shared.Refusal;

/**
 * What has to be right before a decision about sharing is recorded or withdrawn, each
 * rule a small reason of its own.
 */
final class ConsentRules {

	private static final int LONGEST_GROUND = 500;

	private static final int LONGEST_PLACE = 200;

	private ConsentRules() {
	}

	static Stream<Optional<Refusal>> ofRecording(RecordConsentInput input, Author author, StandingToConsent standing,
			List<String> knownAgencies, LocalDate today) {
		return Stream.concat(
				Stream.of(informationIsTheAuthors(input, author), agenciesAreKnown(input, knownAgencies),
						Given.notAhead(input.from(), today, "from"),
						Given.notBeforeTheChild(input.from(), standing.standing(), "from"),
						Given.inOrder(input.from(), input.to(), "to"),
						Given.withinServiceAge(input.to(), standing.standing(), today, "to")),
				input.isByLaw() ? ofGround(input) : ofDecision(input, standing));
	}

	private static Stream<Optional<Refusal>> ofGround(RecordConsentInput input) {
		return Stream.of(
				Given.line((input.ground() != null) ? input.ground() : "", LONGEST_GROUND, "GROUND_NEEDED",
						"on which ground sharing is lawful", "ground"),
				Given.refuseUnless(input.givenBy() == null, "GIVER_NOT_ASKED",
						"Nobody gives a lawful ground. Leave givenBy out.", "givenBy"));
	}

	private static Stream<Optional<Refusal>> ofDecision(RecordConsentInput input, StandingToConsent standing) {
		return Stream.of(
				Given.refuseUnless(input.ground() == null, "GROUND_NOT_ASKED",
						"A ground stands in place of consent. Leave it out, or record a lawful ground.", "ground"),
				Given.refuseUnless(input.givenBy() != null, "GIVER_NEEDED", "Say who decided.", "givenBy"),
				Given.refuseUnless(input.how() != null, "FORM_NEEDED",
						"Say whether it was told in writing or by word of mouth.", "how"),
				filed(input.how(), input.filedAt()), input.giving().flatMap(standing::refusal));
	}

	static Stream<Optional<Refusal>> ofWithdrawing(WithdrawConsentInput input, Row consent, Author author,
			StandingToConsent standing, LocalDate today) {
		return Stream.of(isOfTheAuthorsAgency(consent, author), wasGiven(consent), isNotWithdrawn(consent),
				Given.notAhead(input.from(), today, "from"), Given.inOrder(consent.date("from"), input.from(), "from"),
				filed(input.how(), input.filedAt()), standing.refusal(input.giving()));
	}

	private static Optional<Refusal> informationIsTheAuthors(RecordConsentInput input, Author author) {
		boolean own = input.agencyId() == null || input.agencyId().equals(author.agencyId());
		return Given.refuseUnless(own, "NOT_YOUR_AGENCY",
				"Only the agency whose information it is records consent to share it. Leave agencyId out.", "agencyId");
	}

	private static Optional<Refusal> agenciesAreKnown(RecordConsentInput input, List<String> known) {
		boolean usable = input.sharedWith() == null
				|| (!input.sharedWith().isEmpty() && known.containsAll(input.sharedWith()));
		return Given.refuseUnless(usable, "AGENCY_NOT_FOUND",
				"Give ids of agencies, or leave sharedWith out to share with all.", "sharedWith");
	}

	private static Optional<Refusal> filed(@Nullable ConsentForm how, @Nullable String filedAt) {
		boolean told = how != ConsentForm.WRITTEN
				|| (filedAt != null && !filedAt.isBlank() && filedAt.length() <= LONGEST_PLACE);
		return Given.refuseUnless(told, "FILED_AT_NEEDED",
				"Say where the paper is filed, in at most " + LONGEST_PLACE + " characters.", "filedAt");
	}

	private static Optional<Refusal> isOfTheAuthorsAgency(Row consent, Author author) {
		return Given.refuseUnless(consent.text("agencyId").equals(author.agencyId()), "NOT_YOUR_AGENCY",
				"Only " + consent.text("agency") + ", whose information it is, records this. Tell them.", "consentId");
	}

	private static Optional<Refusal> wasGiven(Row consent) {
		return Given.refuseUnless(consent.text("decision").equals("GIVEN"), "NOT_GIVEN",
				"Only consent that was given is withdrawn.", "consentId");
	}

	private static Optional<Refusal> isNotWithdrawn(Row consent) {
		return Given.refuseUnless(!consent.flag("endedSince"), "WITHDRAWN_ALREADY",
				"This consent has been withdrawn already. Nothing is shared on it.", "consentId");
	}

}
