package org.threadline.visibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.threadline.visibility.SmallPack.rule;

/**
 * A rule that can never fire, or that changes nothing, is refused with its line and what
 * to change, because whoever wrote it believes that it does something.
 */
class RuleChecksTests {

	@Test
	void anUnknownKindOfAgencyIsRefused() {
		assertRefused(SmallPack.with(rule("of-surgeries", "holders: [SURGERY]")), "holders: [SURGERY]",
				"\"SURGERY\" is not known as holders; known are SCHOOL, ");
		assertRefused(SmallPack.with(rule("to-surgeries", "viewers: [SURGERY]")), "viewers: [SURGERY]",
				"\"SURGERY\" is not known as viewers; known are SCHOOL, ");
		assertRefused(SmallPack.with().replace("within: OWN_AGENCY", "within: OWN_AGENCY\n      viewers: [SURGERY]"),
				"viewers: [SURGERY]", "\"SURGERY\" is not known as viewers; known are SCHOOL, ");
	}

	@Test
	void aLevelNobodyHoldsIsRefused() {
		assertRefused(SmallPack.with(rule("to-the-initiated", "levels: [initiated]")), "levels: [initiated]",
				"nobody holds the level initiated: name one of none, basic, professional, or add it to levels");
		assertRefused(
				SmallPack.with().replace("levels: [professional]\n      within", "levels: [initiated]\n      within"),
				"levels: [initiated]", "nobody holds the level initiated");
	}

	@Test
	void aRuleForBrokenGlassCanNeverFireWhereNobodyOfItsLevelsMayBreakIt() {
		String rule = rule("broken", "levels: [basic]", "viewer: BROKE_GLASS", "sensitivities: [SENSITIVE]");
		assertRefused(SmallPack.with(rule), "levels: [basic]",
				"can never fire: by breakGlass nobody of the levels [basic] may break the glass");
		String terms = "breakGlass:\n  levels: [%s]\n  reasonAtLeast: 20\n  lapsesAfter: PT1H\nrules:\n";
		assertRefused(SmallPack.with(rule).replace("rules:\n", terms.formatted("professional")), "levels: [basic]",
				"can never fire: by breakGlass");
		assertRead(SmallPack.with(rule).replace("rules:\n", terms.formatted("basic")));
		assertRefused(SmallPack.with().replace("rules:\n", terms.formatted("basic")), "breakGlass:",
				"breakGlass shows nothing: no rule has viewer: BROKE_GLASS");
	}

	@Test
	void aRuleForBrokenGlassCanNeverFireForAdults() {
		String terms = "breakGlass:\n  levels: [basic]\n  reasonAtLeast: 20\n  lapsesAfter: PT1H\nrules:\n";
		String children = rule("broken", "levels: [basic]", "viewer: BROKE_GLASS", "sensitivities: [SENSITIVE]");
		String adults = rule("adults", "categories: [BASIC_DETAILS]", "levels: [basic]", "viewer: BROKE_GLASS",
				"index: [ADULT]");
		assertRefused(SmallPack.with(children, adults).replace("rules:\n", terms), "index: [ADULT]",
				"the rule adults can never fire: the glass is broken for children alone");
		assertRead(SmallPack.with(children, adults.replace("[ADULT]", "[ADULT, INDEXED]")).replace("rules:\n", terms));
	}

	@Test
	void whatIsInARecordIsShownToNobodyWhoHasNoPurposeToOpenIt() {
		String withoutPurpose = "levels: [none]";
		String record = rule("record", "categories: [RECORD]", "levels: [none, basic]");
		assertRefused(SmallPack.with(record, rule("needs", "categories: [NEED, STRENGTH]", withoutPurpose)),
				withoutPurpose, "can never fire: records are opened for a purpose, and none is for [none]");
		assertRead(SmallPack.with(record, rule("names", "categories: [NEED, BASIC_DETAILS]", withoutPurpose)));
		assertRead(SmallPack.with(rule("needs", "categories: [NEED]", "levels: [none, basic]")));
		assertRead(SmallPack.with(rule("known", "categories: [RECORD]", "levels: [subject]", "viewer: SUBJECT"),
				rule("own", "categories: [NEED]", "levels: [subject]", "viewer: SUBJECT")));
	}

	@Test
	void whoMayBreakTheGlassHasToBeAbleToAskForIt() {
		String rule = rule("broken", "levels: [basic, professional]", "viewer: BROKE_GLASS",
				"sensitivities: [SENSITIVE]");
		String text = SmallPack.with(rule)
			.replace("rules:\n", "breakGlass:\n  levels: [professional, basic]\n  reasonAtLeast: 20\n"
					+ "  lapsesAfter: PT1H\nrules:\n");
		assertRead(text);
		assertRefused(
				text.replace("    levels: [basic, professional]\nopening:", "    levels: [professional]\nopening:"),
				"levels: [professional, basic]",
				"nobody of the level basic can break the glass: the form asks for a purpose, and none is for them."
						+ " Add the level to one of purposes, or take it out of breakGlass");
		assertRefused(
				text.replace(
						"    - levels: [basic, professional]\n      fields", "    - levels: [basic]\n      fields"),
				"levels: [professional, basic]",
				"nobody of the level professional can break the glass: the form asks for enough to search with, and"
						+ " nothing is enough for them. Add the level to one of search.enough, or take it out of"
						+ " breakGlass");
	}

	@Test
	void aLevelThatNoAgencyMayGiveIsHeldByNobody() {
		String text = withPosts("""
				posts:
				  - levels: [basic, professional]
				    agencies: [SCHOOL]
				""");
		assertRefused(text, "levels: [none, basic, professional]",
				"nobody holds the level none: no entry of posts gives it");
		assertRead(text.replace("levels: [basic, professional]\n    agencies",
				"levels: [none, basic, professional]\n    agencies"));
	}

	@Test
	void aRuleForALevelThatItsAgenciesMayNotGiveCanNeverFire() {
		String posts = """
				posts:
				  - levels: [none, basic, professional]
				    agencies: [SCHOOL]
				  - levels: [basic]
				    agencies: [POLICE]
				""";
		String rule = rule("police", "levels: [professional]", "viewers: [POLICE, REFUGE]");
		assertRefused(withPosts(posts, rule).replace("- levels: [professional]", "- levels: [basic]"),
				"levels: [professional]", "the rule police can never fire: by posts");
		assertRead(withPosts(posts, rule.replace("[professional]", "[basic, professional]")));
		assertRead(withPosts(posts, rule.replace("REFUGE", "SCHOOL")));
	}

	private static String withPosts(String posts, String... rules) {
		return SmallPack.with(rules).replace("needLevels:", posts + "needLevels:");
	}

	@Test
	void theLevelOfSubjectsIsNotOneThatPostsHold() {
		assertRefused(SmallPack.with(rule("to-subjects", "levels: [subject]")), "levels: [subject]",
				"goes only with rules whose viewer is SUBJECT or RESPONSIBLE");
	}

	@Test
	void subjectsOfRecordsActForNoAgency() {
		assertRefused(
				SmallPack.with(rule("to-subjects", "levels: [subject]", "viewer: SUBJECT", "viewers: [CAMHS, POLICE]")),
				"viewers: [CAMHS, POLICE]", "the rule to-subjects can never fire");
	}

	@Test
	void anAgencyIsOfOneKind() {
		String rule = rule("own", "viewer: OWN_AGENCY", "holders: [CAMHS]", "viewers: [POLICE]");
		assertRefused(SmallPack.with(rule), "viewers: [POLICE]", "the rule own can never fire: viewer: OWN_AGENCY");
		assertRead(SmallPack.with(rule.replace("[POLICE]", "[POLICE, CAMHS]")));
		assertRead(SmallPack.with(rule.replace("OWN_AGENCY", "INVOLVED")));
	}

	@Test
	void adultsHaveNoRecordOnTheIndex() {
		String rule = rule("adults", "categories: [RECORD]", "index: [ADULT]");
		assertRefused(SmallPack.with(rule), "index: [ADULT]", "the rule adults can never fire: adults are on no index");
		assertRead(SmallPack.with(rule.replace("[ADULT]", "[ADULT, SEALED]")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "index: [HIDDEN_ON_REQUEST]", "index: [HIDDEN_ON_REQUEST, SEALED]", "levels: [none]",
			"levels: [subject]\n    viewer: SUBJECT" })
	void nothingIsShownOfAChildWhoseRecordNoRuleShows(String condition) {
		assertRefused(SmallPack.with(rule("in-vain", condition)), "name: in-vain",
				"the rule in-vain can never fire: no rule discloses the RECORD");
	}

	@Test
	void nothingIsShownToWhomTheRecordIsNotShown() {
		String records = SmallPack.RECORDS + "    viewers: [SCHOOL]\n";
		assertRefused(SmallPack.withoutRecords(records, rule("police", "viewers: [POLICE]")), "name: police",
				"can never fire");
		assertRefused(SmallPack.withoutRecords(records, rule("police-own", "viewer: OWN_AGENCY", "holders: [POLICE]")),
				"name: police-own", "can never fire");
		assertRead(SmallPack.withoutRecords(records, rule("anybody")));
		assertRead(SmallPack.withoutRecords(records, rule("own", "viewer: OWN_AGENCY")));
	}

	@Test
	void aParentDoesNotFindTheRecordThatTheYoungPersonFinds() {
		String own = rule("own-record", "categories: [RECORD]", "levels: [subject]", "viewer: SUBJECT");
		assertRead(SmallPack.with(own, rule("own", "levels: [subject]", "viewer: SUBJECT")));
		assertRefused(SmallPack.with(own, rule("childs", "levels: [subject]", "viewer: RESPONSIBLE")), "name: childs",
				"can never fire");
	}

	@Test
	void adultsAreShownWithoutARecord() {
		assertRead(SmallPack.with(rule("of-adults", "index: [ADULT]", "levels: [none]")));
	}

	@Test
	void twoAnswersUnderTheSameConditionsAreRefusedWithBothLines() {
		String text = SmallPack.with(rule("shown"), rule("stub", "disclose: EXISTENCE"));
		assertThatExceptionOfType(PolicyPackException.class).isThrownBy(() -> read(text))
			.withMessageStartingWith("pack.yaml:" + line(text, "disclose: FULL", line(text, "name: shown")) + ": ")
			.withMessageContaining("shown (line " + line(text, "name: shown") + ")")
			.withMessageContaining("stub (line " + line(text, "name: stub") + ")")
			.withMessageContaining("the same conditions and different answers, FULL and EXISTENCE");
	}

	@Test
	void theSameConditionsMayBeWrittenInAnotherWay() {
		assertThatExceptionOfType(PolicyPackException.class)
			.isThrownBy(
					() -> read(
							SmallPack.with(rule("one", "viewer: OWN_AGENCY", "holders: [CAMHS]"),
									rule("other", "viewer: OWN_AGENCY", "viewers: [CAMHS]",
											"levels: [professional, basic]", "disclose: EXISTENCE"))))
			.withMessageContaining("different answers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sensitivities: [STANDARD]", "levels: [basic]", "viewer: INVOLVED", "holders: [CAMHS]",
			"viewers: [CAMHS]", "consent: NEEDED", "disclose: EXISTENCE\n    levels: [basic]" })
	void aRuleThatAnotherCoversIsRefused(String condition) {
		String wide = rule("wide", "sensitivities: [STANDARD, SENSITIVE]");
		String text = SmallPack.with(rule("narrow", condition.split("\n    ")), wide);
		assertRefused(text, "name: narrow", "the rule narrow changes nothing: the rule wide (line "
				+ line(text, "name: wide") + ") holds wherever it does and discloses FULL");
	}

	@Test
	void ofTwoThatSayTheSameTheLaterIsRefused() {
		assertRefused(SmallPack.with(rule("first"), rule("second")), "name: second", "the rule second changes nothing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sensitivities: [STANDARD, SENSITIVE, RESTRICTED]", "index: [INDEXED, HIDDEN_ON_REQUEST]",
			"categories: [INVOLVEMENT, LEAD]", "index: [INDEXED, ADULT]" })
	void aRuleThatReachesFurtherIsNotCovered(String condition) {
		assertRead(SmallPack.with(rule("narrow", "viewer: INVOLVED", condition), rule("wide")));
	}

	@Test
	void aRuleThatDisclosesMoreIsNotCovered() {
		String wide = rule("wide", "disclose: EXISTENCE");
		assertRead(SmallPack.with(rule("narrow", "viewer: INVOLVED"), wide));
		assertRead(SmallPack.with(rule("narrow", "holders: [CAMHS]"), wide));
	}

	@Test
	void rulesThatOverlapInPartBothStandAndTheGreatestDisclosureWins() {
		assertRead(SmallPack.with(rule("shown"),
				rule("stub", "sensitivities: [STANDARD, SENSITIVE]", "disclose: EXISTENCE")));
	}

	@Test
	void anAgreementThatWasInForceIsReadWhateverIsAskedOfNewOnes() {
		String text = SmallPack.with(rule("first"), rule("second"));
		assertThat(PolicyPackReader.readKept("kept", text).rules()).extracting(Rule::name)
			.containsExactly("records", "first", "second");
	}

	private static void assertRead(String text) {
		assertThatCode(() -> read(text)).doesNotThrowAnyException();
	}

	private static void assertRefused(String text, String place, String problem) {
		assertThatExceptionOfType(PolicyPackException.class).isThrownBy(() -> read(text))
			.withMessageStartingWith("pack.yaml:" + line(text, place) + ": ")
			.withMessageContaining(problem);
	}

	private static int line(String text, String place) {
		return line(text, place, 1);
	}

	private static int line(String text, String place, int from) {
		int line = from;
		for (String found : text.lines().skip(from - 1L).toList()) {
			if (found.endsWith(place)) {
				return line;
			}
			line++;
		}
		throw new IllegalArgumentException("No line ends with " + place);
	}

	private static PolicyPack read(String text) {
		return PolicyPackReader.read("pack.yaml", text);
	}

}
