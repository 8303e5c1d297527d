package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.recording.WorkWithTheChild;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.visibility.LawfulGround;
import org.threadline.visibility.PolicyPack;

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
			List<String> knownAgencies, SaidBefore said, PolicyPack agreed, WorkWithTheChild work) {
		LocalDate today = work.today();
		return Stream.concat(
				Stream.of(work.refuseUnknown(author), informationIsTheAuthors(input, author),
						agenciesAreKnown(input, knownAgencies), Given.notAhead(input.from(), today, "from"),
						Given.notBeforeTheChild(input.from(), standing.standing(), "from"),
						Given.inOrder(input.from(), input.to(), "to"),
						Given.withinServiceAge(input.to(), standing.standing(), today, "to")),
				input.isByLaw() ? ofGround(input, agreed.lawfulGrounds()) : Stream.concat(ofDecision(input, standing),
						Stream.of(consentOpensIt(input, agreed), nobodyElseHasSaidNo(input, standing, said))));
	}

	private static Stream<Optional<Refusal>> ofGround(RecordConsentInput input, List<LawfulGround> agreed) {
		return Stream.of(
				Given.line((input.ground() != null) ? input.ground() : "", LONGEST_GROUND, "GROUND_NEEDED",
						"on which ground sharing is lawful", "ground"),
				Given.refuseUnless(
						input.givenBy() == null && input.givenByPersonId() == null && input.judgedAbleBecause() == null,
						"GIVER_NOT_ASKED", "Nobody gives a lawful ground. Leave givenBy and what goes with it out.",
						"givenBy"),
				Given.lineIfAny(input.filedAt(), LONGEST_PLACE, "filedAt"), groundIsAgreed(input, agreed));
	}

	/** A ground that opens nothing would be taken for one that does. */
	static Optional<Refusal> groundIsAgreed(RecordConsentInput input, List<LawfulGround> agreed) {
		String id = Objects.requireNonNullElse(input.lawfulGround(), LawfulGround.OTHER);
		if (agreed.isEmpty()) {
			return Given.refuseUnless(input.lawfulGround() == null, "GROUND_NOT_AGREED",
					"The sharing agreement names no grounds. Leave lawfulGround out.", "lawfulGround");
		}
		List<LawfulGround> opening = agreed.stream()
			.filter((ground) -> (input.category() != null) ? ground.opens().contains(input.category())
					: !ground.opens().isEmpty())
			.toList();
		boolean opens = opening.stream().anyMatch((ground) -> ground.id().equals(id));
		String then = opening.isEmpty() ? "No ground opens it; ask for consent."
				: "What opens it: " + opening.stream().map(LawfulGround::id).collect(Collectors.joining(", ")) + ".";
		return Given.refuseUnless(opens, "GROUND_NOT_AGREED",
				"By the sharing agreement this ground does not open that. " + then, "lawfulGround");
	}

	private static Stream<Optional<Refusal>> ofDecision(RecordConsentInput input, StandingToConsent standing) {
		return Stream.concat(Stream.of(
				Given.refuseUnless(input.ground() == null && input.lawfulGround() == null, "GROUND_NOT_ASKED",
						"A ground stands in place of consent. Leave it out, or record a lawful ground.", "ground"),
				Given.refuseUnless(input.sensitivity() == null, "SENSITIVITY_NOT_ASKED",
						"What somebody decided is held as your work with the child is. Leave sensitivity out, or record a lawful ground.",
						"sensitivity"),
				giverIsSaid(input.givenBy()), formIsSaid(input.how()), filed(input.how(), input.filedAt())),
				input.giving().stream().flatMap(standing::refusals));
	}

	/** A yes that opens nothing would be taken for one that does. */
	private static Optional<Refusal> consentOpensIt(RecordConsentInput input, PolicyPack agreed) {
		Set<Category> opened = agreed.openedByConsent();
		boolean opens = input.decision() != RecordedDecision.GIVEN
				|| ((input.category() != null) ? opened.contains(input.category()) : !opened.isEmpty());
		String then = opened.isEmpty() ? "" : " What it opens: "
				+ opened.stream().sorted().map(Category::name).collect(Collectors.joining(", ")) + ".";
		return Given.refuseUnless(opens, "CONSENT_OPENS_NOTHING",
				"By the sharing agreement consent opens nothing of this, so there is nothing to agree to." + then,
				"category");
	}

	/** A yes is worth nothing while somebody else with a say goes on refusing. */
	private static Optional<Refusal> nobodyElseHasSaidNo(RecordConsentInput input, StandingToConsent standing,
			SaidBefore said) {
		return input.giving()
			.filter((giving) -> input.decision() == RecordedDecision.GIVEN && !standing.decidesAlone(giving))
			.flatMap((giving) -> said.refusalOfAnother(giving,
					new SharingScope(input.category(),
							(input.sharedWith() != null) ? Set.copyOf(input.sharedWith()) : null)))
			.map((no) -> new Refusal("SOMEBODY_REFUSED", no.who() + " has said no to this, since " + no.from()
					+ ". They have to agree first, or a lawful ground has to be recorded.", "decision"));
	}

	static Stream<Optional<Refusal>> ofWithdrawing(WithdrawConsentInput input, Row consent, Author author,
			StandingToConsent standing, WorkWithTheChild work) {
		LocalDate today = work.today();
		return Stream.concat(Stream.of(work.refuseUnknown(author), isOfTheAuthorsAgency(consent, author),
				Given.notAhead(input.from(), today, "from"), Given.inOrder(consent.date("from"), input.from(), "from")),
				isGround(consent) ? ofEndingGround(input, consent) : ofWithdrawingConsent(input, consent, standing));
	}

	private static Stream<Optional<Refusal>> ofWithdrawingConsent(WithdrawConsentInput input, Row consent,
			StandingToConsent standing) {
		return Stream.concat(
				Stream.of(wasGiven(consent), isNotWithdrawn(consent), isNotOver(consent, input.from(), "consent"),
						giverIsSaid(input.givenBy()), formIsSaid(input.how()), filed(input.how(), input.filedAt())),
				input.giving().stream().flatMap(standing::refusals));
	}

	private static Stream<Optional<Refusal>> ofEndingGround(WithdrawConsentInput input, Row ground) {
		boolean aboutGiving = input.givenBy() != null || input.givenByPersonId() != null
				|| input.judgedAbleBecause() != null;
		return Stream.of(isNotOver(ground, input.from(), "ground"), Given.refuseUnless(!aboutGiving, "GIVER_NOT_ASKED",
				"Nobody gives a lawful ground, and nobody withdraws it. Leave givenBy and what goes with it out.",
				"givenBy"),
				Given.refuseUnless(input.how() == null && input.filedAt() == null, "FORM_NOT_ASKED",
						"That a lawful ground ends is told in no form. Leave how and filedAt out.", "how"));
	}

	static boolean isGround(Row decision) {
		return decision.text("decision").equals(RecordedDecision.LAWFUL_GROUND.name());
	}

	private static Optional<Refusal> giverIsSaid(@Nullable ConsentGiver givenBy) {
		return Given.refuseUnless(givenBy != null, "GIVER_NEEDED", "Say who decided.", "givenBy");
	}

	private static Optional<Refusal> formIsSaid(@Nullable ConsentForm how) {
		return Given.refuseUnless(how != null, "FORM_NEEDED", "Say whether it was told in writing or by word of mouth.",
				"how");
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
		return (how == ConsentForm.WRITTEN) ? Given.line(Objects.requireNonNullElse(filedAt, ""), LONGEST_PLACE,
				"FILED_AT_NEEDED", "where the paper is filed", "filedAt")
				: Given.lineIfAny(filedAt, LONGEST_PLACE, "filedAt");
	}

	private static Optional<Refusal> isOfTheAuthorsAgency(Row consent, Author author) {
		return Given.refuseUnless(consent.text("agencyId").equals(author.agencyId()), "NOT_YOUR_AGENCY",
				"Only " + consent.text("agency") + ", whose information it is, records this. Tell them.", "consentId");
	}

	private static Optional<Refusal> wasGiven(Row consent) {
		return Given.refuseUnless(isGiven(consent), "NOT_GIVEN",
				"Only consent that was given is withdrawn, and only a lawful ground is ended.", "consentId");
	}

	/** Of what was never given it cannot be said: a no is followed by its own. */
	private static Optional<Refusal> isNotWithdrawn(Row consent) {
		return Given.refuseUnless(!isGiven(consent) || !consent.flag("endedSince"), "WITHDRAWN_ALREADY",
				"This consent has been withdrawn already. Nothing is shared on it.", "consentId");
	}

	private static boolean isGiven(Row consent) {
		return consent.text("decision").equals(RecordedDecision.GIVEN.name());
	}

	private static Optional<Refusal> isNotOver(Row decision, LocalDate from, String what) {
		LocalDate to = decision.dateOrNull("to");
		return Given.refuseUnless(to == null || !to.isBefore(from), "ENDED_ALREADY",
				"This " + what + " holds until " + to + " anyway. Give an earlier day, or leave it.", "from");
	}

}
