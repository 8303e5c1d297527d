package org.threadline.packs;

import java.util.List;

import org.junit.jupiter.api.Test;
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
		assertThat(compared(SmallPack.with(), other)).containsSubsequence(NOTHING_CHANGES, "opening",
				"  - with a reason of at least 10 characters", "  + with a reason of at least 20 characters", "search",
				"  - shows at most 10 matches", "  + shows at most 5 matches");
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
