package org.threadline.visibility;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.viewer.ViewerPost;
import org.threadline.visibility.RecordingTerms.Action;
import org.threadline.visibility.RecordingTerms.LastAgency;
import org.threadline.visibility.RecordingTerms.Practitioners;
import org.threadline.visibility.RecordingTerms.Within;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an agreement says is what whoever asks it is told, section by section.
 */
class PolicyPackTests {

	private static final String EVERY_SECTION = SmallPack.with(SmallPack.rule("involved"),
			SmallPack.rule("broken", "levels: [professional]", "sensitivities: [SENSITIVE]", "viewer: BROKE_GLASS"))
			+ """
					posts:
					  - levels: [none, basic, professional]
					    agencies: [SCHOOL, CAMHS]
					    roles: [Teacher, Nurse]
					words:
					  leadProfessional: Key worker
					  keyContact: Main contact
					clearance:
					  - levels: [professional]
					    trainedWithin: P2Y
					    checkedWithin: P3Y
					consent:
					  canDecideFrom: 12
					  decidesAloneFrom: 16
					lawfulGrounds:
					  - id: SECTION_47
					    label: An enquiry
					    opens: [NEED, STRENGTH]
					breakGlass:
					  levels: [professional]
					  reasonAtLeast: 20
					  lapsesAfter: PT1H
					accessTrail:
					  levels: [subject]
					  withheldFor: [DIRECT_WORK]
					informationGovernance:
					  levels: [none]
					""";

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private final PolicyPack pack = read(EVERY_SECTION);

	@Test
	void consentOpensWhatSomeRuleWaitsWithForIt() {
		assertThat(read(SmallPack.with(SmallPack.rule("waits", "categories: [NEED, STRENGTH]", "consent: NEEDED"),
				SmallPack.rule("does not", "categories: [LEAD]", "consent: NOT_NEEDED")))
			.openedByConsent()).containsExactlyInAnyOrder(Category.NEED, Category.STRENGTH);
		assertThat(read(SmallPack.with(SmallPack.rule("does not"))).openedByConsent()).isEmpty();
	}

	@Test
	void whoAnswersForSharingHoldsAPostOfALevelThatDoes() {
		assertThat(this.pack.isGovernedBy(inAPostOf("none"))).isTrue();
		assertThat(this.pack.isGovernedBy(inAPostOf("professional"))).isFalse();
		assertThat(this.pack.isGovernedBy(new SubjectViewer("a parent", "A Parent"))).isFalse();
	}

	private static Viewer inAPostOf(String level) {
		return new PractitionerViewer("somebody", "Somebody",
				new ViewerPost("post", "Worker", level, "agency", "An agency"), new Clearance(null, null));
	}

	@Test
	void aSearchHasEnoughWithAllOfItsDetailsAndWithMore() {
		SearchMinimum minimum = new SearchMinimum(List.of("familyName", "dateOfBirth"), Set.of("professional"));

		assertThat(minimum.isMetBy(Set.of("familyName", "dateOfBirth"))).isTrue();
		assertThat(minimum.isMetBy(Set.of("familyName", "dateOfBirth", "postcode"))).isTrue();
		assertThat(minimum.isMetBy(Set.of("familyName", "postcode"))).isFalse();
		assertThat(minimum.isMetBy(Set.of())).isFalse();
	}

	@Test
	void anAgreementIsKeptAsItWasWrittenByTheHashOfItsText() {
		assertThat(this.pack.name()).isEqualTo("A small agreement");
		assertThat(this.pack.text()).isEqualTo(EVERY_SECTION);
		assertThat(this.pack.hash()).isEqualTo(PolicyPackReader.hash(EVERY_SECTION));
		assertThat(PolicyPackReader.hash(""))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	@Test
	void eachSectionSaysWhatStandsThere() {
		assertThat(this.pack.levels()).containsExactly("none", "basic", "professional");
		assertThat(this.pack.posts()).containsExactly(new PostTerm(Set.of("none", "basic", "professional"),
				EnumSet.of(AgencyKind.SCHOOL, AgencyKind.CAMHS), Set.of("Teacher", "Nurse")));
		assertThat(this.pack.words()).isEqualTo(new AreaWords("Key worker", "Main contact"));
		assertThat(this.pack.purposes()).containsExactly(
				new Purpose("DIRECT_WORK", "I am working with this child", Set.of("basic", "professional")));
		assertThat(this.pack.reasonAtLeast()).isEqualTo(10);
		assertThat(this.pack.lapsesAfter()).isEqualTo(Duration.ofHours(8));
		assertThat(this.pack.showAtMost()).isEqualTo(10);
		assertThat(this.pack.searchMinimums())
			.containsExactly(new SearchMinimum(List.of("familyName", "dateOfBirth"), Set.of("basic", "professional")));
		assertThat(this.pack.clearance())
			.containsExactly(new ClearanceTerm(Set.of("professional"), Period.ofYears(2), Period.ofYears(3)));
		assertThat(this.pack.consent()).isEqualTo(new ConsentTerms(12, 16));
		assertThat(this.pack.accessTrail()).isEqualTo(new AccessTrailTerms(Set.of("subject"), List.of("DIRECT_WORK")));
		assertThat(this.pack.informationGovernance()).containsExactly("none");
		assertThat(this.pack.rules()).extracting(Rule::name).containsExactly("records", "involved", "broken");
	}

	@Test
	void whatAnAgreementLeavesOutIsNotAgreed() {
		PolicyPack small = read(SmallPack.with());
		assertThat(small.posts()).isEmpty();
		assertThat(small.clearance()).isEmpty();
		assertThat(small.informationGovernance()).isEmpty();
		assertThat(small.lawfulGrounds()).isEmpty();
		assertThat(small.breakGlass().levels()).isEmpty();
		assertThat(small.consent()).isEqualTo(new ConsentTerms(16, 16));
		assertThat(small.accessTrail().levels()).isEmpty();
		assertThat(small.words()).isEqualTo(new AreaWords("Lead professional", "Key contact"));
	}

	@Test
	void aYoungPersonMayDecideAloneFromTheDayTheyDecideAtAll() {
		assertThat(read(EVERY_SECTION.replace("canDecideFrom: 12", "canDecideFrom: 16")).consent())
			.isEqualTo(new ConsentTerms(16, 16));
		assertRefused(EVERY_SECTION.replace("canDecideFrom: 12", "canDecideFrom: 17"), "may not be above");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "P2Y | a year | a length of time such as P3Y", "P2Y | P0D | such as P3Y",
					"P3Y | P-1Y | such as P3Y", "PT8H | a day | a duration such as PT8H", "PT8H | PT0S | such as PT8H",
					"PT1H | PT-1H | such as PT8H" })
	void howLongSomethingLastsIsALengthOfTime(String right, String wrong, String problem) {
		assertRefused(EVERY_SECTION.replace(right, wrong), problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lapsesAfter: PT8H | P31D | P31DT1S | P31D, which is 31 days",
					"lapsesAfter: PT8H | PT744H | PT2562047788015215H | P31D, which is 31 days",
					"lapsesAfter: PT8H | PT1S | P100000000000D | P31D, which is 31 days",
					"lapsesAfter: PT1H | PT24H | PT24H1S | PT24H, which is 24 hours",
					"lapsesAfter: PT1H | P1D | P100000000000D | PT24H, which is 24 hours",
					"trainedWithin: P2Y | P100Y | P100Y1D | P100Y, which is 100 years",
					"trainedWithin: P2Y | P1200M | P2147483647Y | P100Y, which is 100 years",
					"checkedWithin: P3Y | P36525D | P36526D | P100Y, which is 100 years",
					"checkedWithin: P3Y | P99Y12M | P2147483647D | P100Y, which is 100 years" })
	void noLengthOfTimeIsSoLongThatNobodyCouldEndIt(String agreed, String longest, String tooLong, String problem) {
		String key = agreed.substring(0, agreed.indexOf(' '));
		assertThat(read(EVERY_SECTION.replace(agreed, key + " " + longest)).name()).isEqualTo("A small agreement");
		String text = EVERY_SECTION.replace(agreed, key + " " + tooLong);
		int line = (int) text.lines().takeWhile((one) -> !one.contains(tooLong)).count() + 1;
		assertRefused(text, "pack.yaml:" + line + ": " + tooLong + " is too long: at most " + problem);
	}

	@Test
	void whatWasAgreedForLongerCountsForAsLongAsThereMayBe() {
		PolicyPack kept = PolicyPackReader.readKept("kept",
				EVERY_SECTION.replace("PT8H", "P100000000000D")
					.replace("PT1H", "PT48H")
					.replace("P2Y", "P2147483647Y")
					.replace("P3Y", "P99Y"));
		assertThat(kept.lapsesAfter()).isEqualTo(Duration.ofDays(31));
		assertThat(kept.breakGlass().lapsesAfter()).isEqualTo(Duration.ofDays(1));
		assertThat(kept.clearance())
			.containsExactly(new ClearanceTerm(Set.of("professional"), Period.ofYears(100), Period.ofYears(99)));
	}

	@Test
	void aNewAgreementSaysWhatIsAgreedAboutRecording() {
		String text = SmallPack.with();
		assertRefused(text.substring(0, text.indexOf("recording:")) + text.substring(text.indexOf("rules:")),
				"\"recording\" is missing");
	}

	@Test
	void noTwoPurposesAndNoTwoRulesHaveOneName() {
		String purpose = "  - id: DIRECT_WORK\n    label: I am working with this child\n    levels: [basic, professional]\n";
		assertThat(EVERY_SECTION).contains(purpose);
		assertRefused(EVERY_SECTION.replace(purpose, purpose + purpose), "the id DIRECT_WORK is used twice");
		assertRefused(
				SmallPack.with(SmallPack.rule("one"), SmallPack.rule("one", "categories: [LEAD]", "viewer: INVOLVED")),
				"the name one is used twice");
	}

	@Test
	void aLevelHasItsPurposesAndItsWaysOfSearching() {
		assertThat(this.pack.purposesOf("basic")).extracting(Purpose::id).containsExactly("DIRECT_WORK");
		assertThat(this.pack.purposesOf("none")).isEmpty();
		assertThat(this.pack.searchMinimumsOf("basic")).hasSize(1);
		assertThat(this.pack.searchMinimumsOf("none")).isEmpty();
	}

	@Test
	void purposesAndLevelsOfNeedAreKnownByTheirIds() {
		assertThat(this.pack.purpose("DIRECT_WORK")).map(Purpose::id).contains("DIRECT_WORK");
		assertThat(this.pack.purpose("CURIOSITY")).isEmpty();
		assertThat(this.pack.needLevel("universal")).contains(new NeedLevel("universal", "Universal"));
		assertThat(this.pack.needLevel("acute")).isEmpty();
	}

	@Test
	void aPostCountsWhileTrainingAndCheckAreRecent() {
		LocalDate recent = DAY.minusYears(2);
		assertThat(outOfDate("professional", recent, recent)).isEmpty();
		assertThat(outOfDate("professional", recent.minusDays(1), recent)).startsWith("TRAINING_OUT_OF_DATE")
			.contains("is of 2024-11-22, which is too long ago");
		assertThat(outOfDate("professional", null, recent)).startsWith("TRAINING_OUT_OF_DATE")
			.contains("is not on record");
		assertThat(outOfDate("professional", recent, DAY.minusYears(3).minusDays(1))).startsWith("CHECK_OUT_OF_DATE");
		assertThat(outOfDate("basic", null, null)).isEmpty();
	}

	@Test
	void somebodyRecordsForOthersAsFarAsIsAgreed() {
		RecordingTerms terms = this.pack.recording();
		assertThat(terms.lastAgency()).isEqualTo(LastAgency.JUDGED_SAFE);
		assertThat(terms.onBehalf()).singleElement().satisfies((term) -> {
			assertThat(term.levels()).containsExactly("professional");
			assertThat(term.viewers()).containsExactly(AgencyKind.values());
			assertThat(term.within()).isEqualTo(Within.OWN_AGENCY);
			assertThat(term.practitioners()).isEqualTo(Practitioners.ANY);
			assertThat(term.actions()).containsExactly(Action.RECORD);
		});
		assertThat(terms.letRecordOnBehalf("professional", AgencyKind.SCHOOL, Action.RECORD, true, true)).isTrue();
		assertThat(terms.letRecordOnBehalf("basic", AgencyKind.SCHOOL, Action.RECORD, true, true)).isFalse();
		assertThat(terms.letRecordOnBehalf("professional", AgencyKind.SCHOOL, Action.END, true, true)).isFalse();
		assertThat(terms.letRecordOnBehalf("professional", AgencyKind.SCHOOL, Action.RECORD, false, true)).isFalse();
	}

	@Test
	void somebodyRecordsForThoseElsewhereWhoCannotSignIn() {
		RecordingTerms terms = read(SmallPack.with()
			.replace("within: OWN_AGENCY", "within: ANY_AGENCY\n      viewers: [EARLY_HELP]")
			.replace("practitioners: ANY", "practitioners: WITHOUT_SIGN_IN")).recording();
		assertThat(terms.onBehalf()).singleElement()
			.extracting(RecordingTerms.OnBehalf::viewers)
			.isEqualTo(EnumSet.of(AgencyKind.EARLY_HELP));
		assertThat(terms.letRecordOnBehalf("professional", AgencyKind.EARLY_HELP, Action.RECORD, false, false))
			.isTrue();
		assertThat(terms.letRecordOnBehalf("professional", AgencyKind.EARLY_HELP, Action.RECORD, false, true))
			.isFalse();
		assertThat(terms.letRecordOnBehalf("professional", AgencyKind.SCHOOL, Action.RECORD, true, false)).isFalse();
	}

	private String outOfDate(String level, @Nullable LocalDate trained, @Nullable LocalDate checked) {
		return this.pack.outOfDate(level, new Clearance(trained, checked), DAY)
			.map((Refusal refusal) -> refusal.code() + " " + refusal.message())
			.orElse("");
	}

	private static void assertRefused(String text, String problem) {
		assertThatExceptionOfType(PolicyPackException.class).isThrownBy(() -> read(text))
			.withMessageContaining(problem);
	}

	private static PolicyPack read(String text) {
		return PolicyPackReader.read("pack.yaml", text);
	}

}
