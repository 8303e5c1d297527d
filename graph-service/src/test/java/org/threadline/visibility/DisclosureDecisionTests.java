package org.threadline.visibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.visibility.Asked.Choice;
import org.threadline.visibility.Asked.Consent;
import org.threadline.visibility.Rule.Relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.visibility.AQuestion.ALWAYS;
import static org.threadline.visibility.AQuestion.KNOWN;
import static org.threadline.visibility.AQuestion.LONG_AGO;
import static org.threadline.visibility.AQuestion.NOT_KNOWN_YET;
import static org.threadline.visibility.AQuestion.NOW;
import static org.threadline.visibility.AQuestion.NO_LONGER_HELD;
import static org.threadline.visibility.AQuestion.TODAY;
import static org.threadline.visibility.AQuestion.aQuestion;

/**
 * The decision in plain Java, condition by condition, each with its no.
 */
class DisclosureDecisionTests {

	private static final PolicyPack DEFAULT = readDefault();

	private static final Period PAST = new Period(LocalDate.of(2010, 1, 1), TODAY.minusDays(1));

	private static final Period AHEAD = new Period(TODAY.plusDays(1), null);

	private static final Period UNKNOWN_START = new Period(null, null);

	private static final Period ONLY_TODAY = new Period(TODAY, TODAY);

	@Test
	void aRuleWhoseEveryConditionHoldsShowsTheFact() {
		assertThat(decide(aQuestion(), anyone())).isEqualTo(new Decision.Full("anyone"));
	}

	@Test
	void withoutARuleNothingIsShown() {
		assertThat(decide(aQuestion())).isEqualTo(new Decision.None());
	}

	@Test
	void anotherCategoryLevelOrSensitivityIsNotShown() {
		assertNone(aQuestion().about(Category.NEED), anyone());
		assertNone(aQuestion().withoutTerms().terms("safeguarding", ALWAYS, KNOWN, true), anyone());
		assertNone(aQuestion().sensitivity(Sensitivity.SENSITIVE), anyone());
		assertNone(aQuestion().withoutHolderStanding()
			.holderStanding(AgencyKind.COMMUNITY_HEALTH, Sensitivity.SENSITIVE, KNOWN, true), anyone());
	}

	@Test
	void kindsOfAgenciesCountWhereTheRuleNamesThem() {
		Rule ofHealth = rule("of-health", Relation.ANY, false, Disclosure.FULL, Set.of(AgencyKind.COMMUNITY_HEALTH),
				Set.of());
		Rule ofPolice = rule("of-police", Relation.ANY, false, Disclosure.FULL, Set.of(AgencyKind.POLICE), Set.of());
		Rule forSchools = rule("for-schools", Relation.ANY, false, Disclosure.FULL, Set.of(),
				Set.of(AgencyKind.SCHOOL));
		Rule forPolice = rule("for-police", Relation.ANY, false, Disclosure.FULL, Set.of(), Set.of(AgencyKind.POLICE));
		assertFull(aQuestion(), ofHealth);
		assertNone(aQuestion(), ofPolice);
		assertFull(aQuestion(), forSchools);
		assertNone(aQuestion(), forPolice);
	}

	@Test
	void everyIndexStateOfThePersonHasToBeAllowed() {
		assertNone(aQuestion().entry(IndexState.HIDDEN_ON_REQUEST, KNOWN), anyone());
		assertNone(aQuestion().withoutEntry(), anyone());
		assertNone(aQuestion().withoutEntry().entry(IndexState.INDEXED, NOT_KNOWN_YET), anyone());
		assertFull(aQuestion().entry(IndexState.HIDDEN_ON_REQUEST, NO_LONGER_HELD), anyone());
	}

	@Test
	void anAdultIsOnNoIndexWhateverIsSaid() {
		assertNone(aQuestion().anAdult(), anyone());
		Rule adults = new Rule("adults", Set.of(Category.INVOLVEMENT), Set.of(Sensitivity.STANDARD), Set.of("basic"),
				Set.of(IndexState.ADULT), Set.of(), Set.of(), Relation.ANY, false, Disclosure.FULL);
		assertFull(aQuestion().withoutEntry().anAdult(), adults);
		assertNone(aQuestion(), adults);
	}

	@Test
	void whatAnAgencyHoldsItself() {
		Rule own = rule("own", Relation.OWN_AGENCY);
		assertNone(aQuestion(), own);
		assertFull(aQuestion().heldBy("school"), own);
	}

	@Test
	void involvementCountsOnTheDayAndAsItIsKnown() {
		Rule involved = rule("involved", Relation.INVOLVED);
		assertNone(aQuestion(), involved);
		assertNone(aQuestion().involved("police", ALWAYS, KNOWN), involved);
		assertFull(aQuestion().involved("school", ALWAYS, KNOWN), involved);
		assertFull(aQuestion().involved("school", ONLY_TODAY, KNOWN), involved);
		assertNone(aQuestion().involved("school", PAST, KNOWN), involved);
		assertNone(aQuestion().involved("school", AHEAD, KNOWN), involved);
		assertNone(aQuestion().involved("school", UNKNOWN_START, KNOWN), involved);
		assertNone(aQuestion().involved("school", ALWAYS, NOT_KNOWN_YET), involved);
		assertNone(aQuestion().involved("school", ALWAYS, NO_LONGER_HELD), involved);
	}

	@Test
	void aPersonIsTheirOwnSubject() {
		Rule subject = ofSubjects("subject", Relation.SUBJECT);
		assertFull(aQuestion().ofSubject("child"), subject);
		assertNone(aQuestion().ofSubject("somebody else"), subject);
		assertNone(aQuestion(), subject);
	}

	@Test
	void whoIsResponsibleReadsUntilTheYoungPersonDecidesAlone() {
		Rule responsible = ofSubjects("responsible", Relation.RESPONSIBLE);
		assertFull(aQuestion().ofSubject("mother").responsible("mother", ALWAYS, KNOWN), responsible);
		assertFull(aQuestion().ofSubject("mother").responsible("mother", UNKNOWN_START, KNOWN), responsible);
		assertNone(aQuestion().ofSubject("aunt").responsible("mother", ALWAYS, KNOWN), responsible);
		assertNone(aQuestion().ofSubject("mother").responsible("mother", PAST, KNOWN), responsible);
		assertNone(aQuestion().ofSubject("mother").responsible("mother", ALWAYS, NO_LONGER_HELD), responsible);
		LocalDate sixteenToday = TODAY.minusYears(16);
		assertNone(mother().born(sixteenToday, KNOWN), responsible);
		assertFull(mother().born(sixteenToday.plusDays(1), KNOWN), responsible);
		assertFull(mother().born(null, KNOWN), responsible);
		assertFull(mother().born(sixteenToday, NO_LONGER_HELD), responsible);
	}

	@Test
	void consentCountsForItsAgencyCategoryPartnerAndDays() {
		assertNone(aQuestion(), withConsent());
		assertFull(aQuestion().consent(given().build()), withConsent());
		assertFull(aQuestion().consent(given().by("health", Category.INVOLVEMENT, Set.of("school")).build()),
				withConsent());
		assertNone(aQuestion().consent(given().by("police", null, null).build()), withConsent());
		assertNone(aQuestion().consent(given().by("health", Category.NEED, null).build()), withConsent());
		assertNone(aQuestion().consent(given().by("health", null, Set.of("police")).build()), withConsent());
		assertFull(aQuestion().consent(given().during(TODAY, TODAY).build()), withConsent());
		assertNone(aQuestion().consent(given().during(TODAY.plusDays(1), null).build()), withConsent());
		assertNone(aQuestion().consent(given().during(TODAY.minusDays(9), TODAY.minusDays(1)).build()), withConsent());
		assertNone(aQuestion().consent(given().known(NOT_KNOWN_YET).build()), withConsent());
		assertNone(aQuestion().consent(given().known(NO_LONGER_HELD).build()), withConsent());
	}

	@Test
	void refusalAndWithdrawalEndWhatWasGivenBefore() {
		for (Choice no : List.of(Choice.REFUSED, Choice.WITHDRAWN)) {
			Consent later = given().choice(no).during(TODAY.minusDays(1), null).build();
			Consent earlier = given().choice(no).during(TODAY.minusDays(20), null).build();
			assertNone(aQuestion().consent(given().build()).consent(later), withConsent());
			assertFull(aQuestion().consent(given().build()).consent(earlier), withConsent());
			assertNone(aQuestion().consent(later), withConsent());
		}
	}

	@Test
	void ofOneDayWhatIsRecordedLaterCounts() {
		Knowledge earlier = new Knowledge(LONG_AGO, null);
		Knowledge later = new Knowledge(LONG_AGO.plusSeconds(1), null);
		Consent no = given().choice(Choice.WITHDRAWN).build();
		assertNone(aQuestion().consent(given().known(earlier).build()).consent(with(no, later)), withConsent());
		assertNone(aQuestion().consent(given().known(earlier).build()).consent(with(no, earlier)), withConsent());
		assertFull(aQuestion().consent(given().known(later).build()).consent(with(no, earlier)), withConsent());
		assertNone(aQuestion().consent(given().known(later).corrected().build()).consent(with(no, earlier)),
				withConsent());
	}

	@Test
	void aLawfulGroundCountsWhateverWasSaid() {
		Consent ground = given().choice(Choice.LAWFUL_GROUND).build();
		assertFull(aQuestion().consent(ground)
			.consent(given().choice(Choice.REFUSED).during(TODAY.minusDays(1), null).build()), withConsent());
		assertNone(aQuestion().consent(with(ground, NO_LONGER_HELD)), withConsent());
	}

	@Test
	void aStubIsShownUnlessItsAgencyChoseThatItIsNot() {
		Rule stub = rule("stub", Relation.ANY, false, Disclosure.EXISTENCE, Set.of(), Set.of());
		assertThat(decide(aQuestion(), stub)).isEqualTo(new Decision.Existence("stub"));
		AQuestion withheld = aQuestion().withoutHolderStanding()
			.holderStanding(AgencyKind.COMMUNITY_HEALTH, Sensitivity.STANDARD, false, KNOWN, true);
		assertNone(withheld, stub);
		assertFull(withheld, anyone());
	}

	@Test
	void theRuleThatDisclosesMostIsNamedAndOfEqualOnesTheFirstByName() {
		Rule stub = rule("a-stub", Relation.ANY, false, Disclosure.EXISTENCE, Set.of(), Set.of());
		assertThat(decide(aQuestion(), stub, rule("z", Relation.ANY), rule("b", Relation.ANY)))
			.isEqualTo(new Decision.Full("b"));
	}

	@Test
	void aPostCountsWhileItsTermsApply() {
		assertNone(aQuestion().withoutTerms(), anyone());
		assertNone(aQuestion().withoutTerms().terms("basic", PAST, KNOWN, true), anyone());
		assertNone(aQuestion().withoutTerms().terms("basic", AHEAD, KNOWN, true), anyone());
		assertNone(aQuestion().withoutTerms().terms("basic", UNKNOWN_START, KNOWN, true), anyone());
		assertFull(aQuestion().withoutTerms().terms("basic", ONLY_TODAY, KNOWN, true), anyone());
	}

	@Test
	void firstTermsCountFromTheirDayLaterOnesFromWhenTheyWereKnown() {
		assertFull(aQuestion().withoutTerms().terms("basic", ALWAYS, NOT_KNOWN_YET, true), anyone());
		assertNone(aQuestion().withoutTerms().terms("basic", ALWAYS, NOT_KNOWN_YET, false), anyone());
		assertNone(aQuestion().withoutTerms().terms("basic", ALWAYS, NO_LONGER_HELD, true), anyone());
		assertNone(aQuestion().terms("none", ALWAYS, new Knowledge(NOW, null), false), anyone());
		assertFull(aQuestion().terms("none", ALWAYS, NOT_KNOWN_YET, false), anyone());
	}

	@Test
	void howAnAgencyStoodCountsAsTermsDo() {
		assertNone(aQuestion().withoutHolderStanding(), anyone());
		assertNone(aQuestion().withoutViewerStanding(), anyone());
		assertFull(aQuestion().withoutHolderStanding()
			.holderStanding(AgencyKind.COMMUNITY_HEALTH, Sensitivity.STANDARD, NOT_KNOWN_YET, true), anyone());
		assertNone(aQuestion().withoutHolderStanding()
			.holderStanding(AgencyKind.COMMUNITY_HEALTH, Sensitivity.STANDARD, NOT_KNOWN_YET, false), anyone());
		assertNone(aQuestion().holderStanding(AgencyKind.COMMUNITY_HEALTH, Sensitivity.RESTRICTED,
				new Knowledge(NOW, null), false), anyone());
	}

	@Test
	void aPostCountsOnlyWhileTrainingAndCheckAreRecent() {
		LocalDate threeYears = TODAY.minusYears(3);
		assertNone(aQuestion().withoutClearance(), anyone());
		assertFull(aQuestion().withoutClearance().cleared(threeYears, threeYears, KNOWN, true), anyone());
		assertNone(aQuestion().withoutClearance().cleared(threeYears.minusDays(1), TODAY, KNOWN, true), anyone());
		assertNone(aQuestion().withoutClearance().cleared(TODAY, threeYears.minusDays(1), KNOWN, true), anyone());
		assertNone(aQuestion().withoutClearance().cleared(null, TODAY, KNOWN, true), anyone());
		assertNone(aQuestion().cleared(null, null, new Knowledge(NOW, null), false), anyone());
		assertFull(aQuestion().cleared(null, null, NOT_KNOWN_YET, false), anyone());
	}

	@Test
	void atTwoMomentsTheLesserCounts() {
		Moment now = new Moment(NOW, pack(anyone()));
		Moment then = new Moment(Instant.parse("2025-01-01T00:00:00Z"),
				pack(rule("then", Relation.ANY, false, Disclosure.EXISTENCE, Set.of(), Set.of())));
		assertThat(DisclosureDecision.decide(aQuestion().asked(), List.of(now, then)))
			.isEqualTo(new Decision.Existence("then"));
		assertThat(DisclosureDecision.decide(aQuestion().asked(), List.of(then, now)))
			.isEqualTo(new Decision.Existence("then"));
		assertThat(DisclosureDecision.decide(aQuestion().asked(), List.of(now, new Moment(then.at(), pack()))))
			.isEqualTo(new Decision.None());
		assertThat(DisclosureDecision.decide(aQuestion().asked(), List.of())).isEqualTo(new Decision.None());
	}

	@Test
	void aLevelCountsOnlyInAgenciesThatMayHoldIt() {
		assertThat(decideWithPosts(new PostTerm(Set.of("basic"), Set.of(AgencyKind.SCHOOL), Set.of())))
			.isEqualTo(new Decision.Full("anyone"));
		assertThat(decideWithPosts(new PostTerm(Set.of("safeguarding"), Set.of(AgencyKind.SCHOOL), Set.of())))
			.isEqualTo(new Decision.None());
	}

	@Test
	void aLevelCountsOnlyInPostsThatAreCalledAsAgreed() {
		assertThat(decideWithPosts(new PostTerm(Set.of("basic"), Set.of(AgencyKind.SCHOOL), Set.of("Teacher"))))
			.isEqualTo(new Decision.Full("anyone"));
		assertThat(decideWithPosts(new PostTerm(Set.of("basic"), Set.of(AgencyKind.SCHOOL), Set.of("Head teacher"))))
			.isEqualTo(new Decision.None());
	}

	@Test
	void theGlassCountsFromWhenItWasBrokenUntilItLapses() {
		Rule broken = rule("broken", Relation.BROKE_GLASS);
		assertNone(aQuestion(), broken);
		assertFull(aQuestion().glass(NOW, NOW.plusSeconds(1)), broken);
		assertNone(aQuestion().glass(NOW.plusSeconds(1), NOW.plusSeconds(2)), broken);
		assertNone(aQuestion().glass(NOW.minusSeconds(1), NOW), broken);
		assertFull(aQuestion().glass(NOW.minusSeconds(9), NOW).glass(NOW.minusSeconds(1), NOW.plusSeconds(1)), broken);
	}

	@Test
	void aGroundOpensWhatIsAgreedForIt() {
		LawfulGround enquiry = new LawfulGround("ENQUIRY", "An enquiry", Set.of(Category.INVOLVEMENT));
		assertThat(decideOnGround("ENQUIRY", enquiry)).isEqualTo(new Decision.Full("with-consent"));
		assertThat(decideOnGround("OF_OLD", enquiry)).isEqualTo(new Decision.None());
		assertThat(decideOnGround(null, enquiry)).isEqualTo(new Decision.None());
		assertThat(decideOnGround("ENQUIRY", new LawfulGround("ENQUIRY", "An enquiry", Set.of(Category.NEED))))
			.isEqualTo(new Decision.None());
		assertThat(decideOnGround("OF_OLD")).isEqualTo(new Decision.Full("with-consent"));
	}

	@Test
	void aGroundInWordsAloneIsTheOneCalledOther() {
		LawfulGround other = new LawfulGround(LawfulGround.OTHER, "Another", Set.of(Category.INVOLVEMENT));
		assertThat(decideOnGround(null, other)).isEqualTo(new Decision.Full("with-consent"));
		assertThat(decideOnGround(LawfulGround.OTHER, other)).isEqualTo(new Decision.Full("with-consent"));
	}

	private static Decision decideOnGround(@Nullable String ground, LawfulGround... agreed) {
		return DisclosureDecision.decide(aQuestion().consent(given().onGround(ground).build()).asked(),
				List.of(new Moment(NOW, pack(DEFAULT.posts(), Arrays.asList(agreed), withConsent()))));
	}

	@Test
	void aReasonNamesTheLevelAndEveryRuleThatShowsAsMuch() {
		Rule stub = rule("a-stub", Relation.ANY, false, Disclosure.EXISTENCE, Set.of(), Set.of());
		Reason full = reason(aQuestion(), stub, rule("z", Relation.ANY), rule("b", Relation.ANY));
		assertThat(full.level()).isEqualTo("basic");
		assertThat(full.disclosure()).isEqualTo(Disclosure.FULL);
		assertThat(full.rules()).extracting(Rule::name).containsExactly("b", "z");
		Reason existence = reason(aQuestion(), stub);
		assertThat(existence.disclosure()).isEqualTo(Disclosure.EXISTENCE);
		assertThat(existence.rules()).containsExactly(stub);
	}

	@Test
	void aReasonNamesAConsentOnlyWhereNothingElseIsEnough() {
		Consent consent = given().build();
		AQuestion agreed = aQuestion().consent(consent);
		assertThat(reason(agreed, withConsent()).consent()).isEqualTo(consent);
		assertThat(reason(agreed, withConsent(), anyone()).consent()).isNull();
		assertThat(reason(agreed, withConsent(), anyone()).rules()).containsExactly(anyone());
	}

	@Test
	void hadPeopleNotConsentedThereWouldBeNoReason() {
		AQuestion agreed = aQuestion().consent(given().build());
		Moment now = new Moment(NOW, pack(withConsent()));
		assertThat(DisclosureDecision.explain(agreed.asked().withConsents((consent) -> true), now))
			.isEqualTo(explain(agreed, withConsent()))
			.isPresent();
		assertThat(DisclosureDecision.explain(agreed.asked().withConsents((consent) -> false), now)).isEmpty();
	}

	@Test
	void thereIsNoReasonWhereNothingIsShown() {
		assertThat(explain(aQuestion())).isEmpty();
		assertThat(explain(aQuestion().withoutTerms(), anyone())).isEmpty();
		assertThat(explain(aQuestion(), withConsent())).isEmpty();
	}

	private static Decision decideWithPosts(PostTerm... posts) {
		return DisclosureDecision.decide(aQuestion().asked(),
				List.of(new Moment(NOW, pack(Arrays.asList(posts), anyone()))));
	}

	private static Reason reason(AQuestion question, Rule... rules) {
		return explain(question, rules).orElseThrow();
	}

	private static Optional<Reason> explain(AQuestion question, Rule... rules) {
		return DisclosureDecision.explain(question.asked(), new Moment(NOW, pack(rules)));
	}

	private static AQuestion mother() {
		return aQuestion().ofSubject("mother").responsible("mother", ALWAYS, KNOWN);
	}

	private static Rule anyone() {
		return rule("anyone", Relation.ANY);
	}

	private static Rule withConsent() {
		return rule("with-consent", Relation.ANY, true, Disclosure.FULL, Set.of(), Set.of());
	}

	private static Rule rule(String name, Relation relation) {
		return rule(name, relation, false, Disclosure.FULL, Set.of(), Set.of());
	}

	private static Rule rule(String name, Relation relation, boolean consent, Disclosure disclose,
			Set<AgencyKind> holders, Set<AgencyKind> viewers) {
		return new Rule(name, Set.of(Category.INVOLVEMENT), Set.of(Sensitivity.STANDARD), Set.of("basic"),
				Set.of(IndexState.INDEXED), holders, viewers, relation, consent, disclose);
	}

	private static Rule ofSubjects(String name, Relation relation) {
		return new Rule(name, Set.of(Category.INVOLVEMENT), Set.of(Sensitivity.STANDARD),
				Set.of(PolicyPack.SUBJECT_LEVEL), Set.of(IndexState.INDEXED), Set.of(), Set.of(), relation, false,
				Disclosure.FULL);
	}

	private static Decision decide(AQuestion question, Rule... rules) {
		return DisclosureDecision.decide(question.asked(), List.of(new Moment(NOW, pack(rules))));
	}

	private static void assertFull(AQuestion question, Rule rule) {
		assertThat(decide(question, rule)).isEqualTo(new Decision.Full(rule.name()));
	}

	private static void assertNone(AQuestion question, Rule rule) {
		assertThat(decide(question, rule)).isEqualTo(new Decision.None());
	}

	private static PolicyPack pack(Rule... rules) {
		return pack(DEFAULT.posts(), rules);
	}

	private static PolicyPack pack(List<PostTerm> posts, Rule... rules) {
		return pack(posts, List.of(), rules);
	}

	private static PolicyPack pack(List<PostTerm> posts, List<LawfulGround> grounds, Rule... rules) {
		return new PolicyPack(DEFAULT.name(), DEFAULT.version(), DEFAULT.hash(), DEFAULT.text(), DEFAULT.levels(),
				posts, DEFAULT.needLevels(), DEFAULT.words(), DEFAULT.purposes(), DEFAULT.reasonAtLeast(),
				DEFAULT.lapsesAfter(), DEFAULT.showAtMost(), DEFAULT.searchMinimums(), DEFAULT.clearance(),
				DEFAULT.recording(), DEFAULT.consent(), grounds, DEFAULT.breakGlass(), DEFAULT.accessTrail(),
				DEFAULT.informationGovernance(), Arrays.asList(rules));
	}

	private static PolicyPack readDefault() {
		Path file = Path.of("../policies/default.yaml");
		try {
			return PolicyPackReader.read(file.toString(), Files.readString(file));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static AConsent given() {
		return new AConsent();
	}

	private static Consent with(Consent consent, Knowledge knowledge) {
		return new Consent(consent.id(), consent.agencyId(), consent.category(), consent.sharedWith(), consent.choice(),
				consent.ground(), consent.from(), consent.to(), knowledge, consent.first());
	}

	private static final class AConsent {

		private String agency = "health";

		private @Nullable Category category;

		private @Nullable Set<String> partners;

		private Choice choice = Choice.GIVEN;

		private @Nullable String ground;

		private LocalDate from = TODAY.minusDays(10);

		private @Nullable LocalDate to;

		private Knowledge knowledge = KNOWN;

		private boolean first = true;

		AConsent by(String whose, @Nullable Category which, @Nullable Set<String> with) {
			this.agency = whose;
			this.category = which;
			this.partners = with;
			return this;
		}

		AConsent choice(Choice made) {
			this.choice = made;
			return this;
		}

		AConsent onGround(@Nullable String id) {
			this.choice = Choice.LAWFUL_GROUND;
			this.ground = id;
			return this;
		}

		AConsent during(LocalDate start, @Nullable LocalDate end) {
			this.from = start;
			this.to = end;
			return this;
		}

		AConsent known(Knowledge when) {
			this.knowledge = when;
			return this;
		}

		AConsent corrected() {
			this.first = false;
			return this;
		}

		Consent build() {
			return new Consent("consent", this.agency, this.category, this.partners, this.choice, this.ground,
					this.from, this.to, this.knowledge, this.first);
		}

	}

}
