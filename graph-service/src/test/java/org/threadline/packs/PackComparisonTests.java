package org.threadline.packs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.shared.AgencyKind;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;
import org.threadline.visibility.SmallPack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.visibility.SmallPack.rule;

/**
 * Two packs are compared by what people would see, not by how the rules are written.
 */
class PackComparisonTests {

	private static final String NOTHING_CHANGES = "Everybody would see what they see now.";

	private static final String BY_THE_RULES_ALONE = "By the rules alone nobody would see anything else."
			+ " Other sections differ, and may change who sees what:";

	@Test
	void aPackChangesNothingInItsOwnPlace() {
		assertThat(compared(SmallPack.with(rule("shown")), SmallPack.with(rule("shown")))).hasSize(4)
			.endsWith(NOTHING_CHANGES);
	}

	@Test
	void rulesInOtherWordsChangeNothing() {
		String inTwo = SmallPack.with(rule("to-basic", "levels: [basic]"),
				rule("to-professionals", "levels: [professional]"));
		assertThat(compared(SmallPack.with(rule("shown")), inTwo)).endsWith(NOTHING_CHANGES);
	}

	@Test
	void aNewRuleIsToldAsWhoWouldSeeWhat() {
		assertThat(differences(SmallPack.with(), SmallPack.with(rule("shown", "consent: NEEDED")))).containsExactly(
				"NONE | FULL | basic, professional | NO_RELATION, OWN_AGENCY, INVOLVED, BROKE_GLASS | INVOLVEMENT | "
						+ "INDEXED | STANDARD | with");
	}

	@Test
	void aRuleGoneIsToldToo() {
		assertThat(differences(SmallPack.with(rule("shown")), SmallPack.with())).singleElement()
			.asString()
			.startsWith("FULL | NONE | ");
	}

	@Test
	void aStubInPlaceOfAFactIsTold() {
		String stub = SmallPack.with(rule("shown", "disclose: EXISTENCE"));
		assertThat(differences(SmallPack.with(rule("shown")), stub)).singleElement()
			.asString()
			.startsWith("FULL | EXISTENCE | ");
	}

	@Test
	void aRuleForSomeKindsOfAgencyNamesThem() {
		assertThat(differences(SmallPack.with(rule("shown")), SmallPack.with(rule("shown", "viewers: [CAMHS]"))))
			.singleElement()
			.asString()
			.contains("FULL | NONE | ", " | any but CAMHS | ");
		assertThat(differences(SmallPack.with(), SmallPack.with(rule("shown", "holders: [CAMHS, POLICE]"))))
			.anyMatch((line) -> line.contains("NO_RELATION") && line.contains(" | CAMHS, POLICE"));
	}

	@Test
	void whoHoldsAFactOneselfIsOneAgency() {
		assertThat(differences(SmallPack.with(),
				SmallPack.with(rule("own", "viewer: OWN_AGENCY", "holders: [CAMHS, POLICE]"))))
			.containsExactly(
					"NONE | FULL | basic, professional | OWN_AGENCY | CAMHS, POLICE | INVOLVEMENT | INDEXED | STANDARD");
	}

	@Test
	void subjectsOfRecordsHaveNoLevelAndNoAgency() {
		String records = rule("own-record", "categories: [RECORD]", "levels: [subject]", "viewer: SUBJECT");
		assertThat(differences(SmallPack.with(), SmallPack.with(records)))
			.containsExactly("NONE | FULL | SUBJECT | RECORD | INDEXED | STANDARD");
	}

	@Test
	void theMoreSensitiveOfTheFactAndItsAgencyIsNamed() {
		String wider = SmallPack.with(rule("shown", "sensitivities: [STANDARD, SENSITIVE]"));
		assertThat(differences(SmallPack.with(rule("shown")), wider)).singleElement()
			.asString()
			.endsWith("| SENSITIVE");
		String apart = SmallPack.with(rule("shown", "sensitivities: [STANDARD, RESTRICTED]"));
		assertThat(differences(SmallPack.with(rule("shown")), apart)).singleElement()
			.asString()
			.endsWith(
					"| STANDARD in RESTRICTED agency, RESTRICTED in STANDARD agency, RESTRICTED in RESTRICTED agency");
	}

	@Test
	void postsThatLoseTheirLevelAreTold() {
		String posts = """
				posts:
				  - levels: [none, basic, professional]
				    agencies: [SCHOOL]
				  - levels: [none, professional]
				    agencies: [POLICE]
				""";
		String limited = SmallPack.with().replace("needLevels:", posts + "needLevels:");
		assertThat(differences(SmallPack.with(), limited)).containsExactlyInAnyOrder(
				"FULL | NONE | basic | NO_RELATION, OWN_AGENCY, INVOLVED, BROKE_GLASS | any but SCHOOL | RECORD | INDEXED | STANDARD",
				"FULL | NONE | basic, professional | NO_RELATION, OWN_AGENCY, INVOLVED, BROKE_GLASS | any but SCHOOL, POLICE | RECORD | INDEXED | STANDARD");
	}

	@Test
	void whatOtherSectionsSayIsSetBesideWhatTheySaid() {
		String other = SmallPack.with()
			.replace("showAtMost: 10", "showAtMost: 5")
			.replace("reasonAtLeast: 10", "reasonAtLeast: 20");
		assertThat(compared(SmallPack.with(), other)).containsSubsequence(BY_THE_RULES_ALONE, "opening",
				"  - with a reason of at least 10 characters", "  + with a reason of at least 20 characters", "search",
				"  - shows at most 10 matches", "  + shows at most 5 matches");
	}

	@ParameterizedTest
	@ValueSource(strings = { "consent:\n  canDecideFrom: 12\n  decidesAloneFrom: 16\n",
			"lawfulGrounds:\n  - id: OTHER\n    label: Another\n    opens: [NEED]\n",
			"accessTrail:\n  levels: [subject]\n  withheldFor: [DIRECT_WORK]\n",
			"posts:\n  - levels: [none, basic, professional]\n    agencies: [%s]\n    roles: [Teacher]\n" })
	void ofWhatTheRulesDoNotSayNobodyIsToldThatItChangesNothing(String section) {
		String agencies = Arrays.stream(AgencyKind.values()).map(Enum::name).collect(Collectors.joining(", "));
		String other = SmallPack.with() + section.formatted(agencies);
		assertThat(compared(SmallPack.with(), other)).contains(BY_THE_RULES_ALONE).doesNotContain(NOTHING_CHANGES);
	}

	@Test
	void whatThingsAreCalledChangesNothingThatIsSeen() {
		String other = SmallPack.with().replace("label: Universal", "label: Everybody")
				+ "words:\n  leadProfessional: Key worker\n  keyContact: Key contact\n";
		assertThat(compared(SmallPack.with(), other)).contains(NOTHING_CHANGES, "needLevels", "words")
			.doesNotContain(BY_THE_RULES_ALONE);
	}

	@Test
	void whereTheRulesDifferTheTableSaysSo() {
		String other = SmallPack.with(rule("shown")).replace("showAtMost: 10", "showAtMost: 5");
		assertThat(compared(SmallPack.with(), other)).doesNotContain(NOTHING_CHANGES, BY_THE_RULES_ALONE)
			.containsSubsequence("search", "  + shows at most 5 matches");
	}

	@Test
	void anotherFormOfTheFileIsTold() {
		String earlier = SmallPack.with()
			.replace("version: 2", "version: 1")
			.replace("needLevels:\n  - id: universal\n    label: Universal\n", "");
		assertThat(compared(earlier, SmallPack.with())).containsSubsequence(NOTHING_CHANGES, "version", "  - 1",
				"  + 2", "needLevels", "  - nothing agreed: there are none", "  + universal: Universal");
	}

	@Test
	void theSameInAnotherOrderIsTold() {
		String purpose = "  - id: OTHER_WORK\n    label: Something else\n    levels: [basic]\n";
		String first = SmallPack.with().replace("purposes:\n", "purposes:\n" + purpose);
		String last = SmallPack.with().replace("opening:\n", purpose + "opening:\n");
		assertThat(compared(first, last)).containsSubsequence("purposes", "  in another order");
	}

	@Test
	void levelsInAnotherOrderAreAChange() {
		String other = SmallPack.with().replace("[none, basic, professional]", "[none, professional, basic]");
		assertThat(compared(SmallPack.with(), other)).containsSubsequence("levels",
				"  - none, basic, professional (least first)", "  + none, professional, basic (least first)");
	}

	/** The rows of the table, cells apart; cells that go on below are put together. */
	private static List<String> differences(String before, String after) {
		return new PackComparison(pack(before), pack(after)).differences()
			.stream()
			.map((cells) -> String.join(" | ", cells.stream().filter((cell) -> !cell.equals("any")).toList()))
			.toList();
	}

	private static List<String> compared(String before, String after) {
		return new PackComparison(pack(before), pack(after)).lines();
	}

	private static PolicyPack pack(String text) {
		return PolicyPackReader.read("pack.yaml", text);
	}

}
