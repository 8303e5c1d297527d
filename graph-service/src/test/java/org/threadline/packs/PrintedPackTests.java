package org.threadline.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;
import org.threadline.visibility.SmallPack;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.visibility.SmallPack.rule;

/**
 * A pack on paper says everything the file says, the rules by name.
 */
class PrintedPackTests {

	@Test
	void everyRuleHasItsRow() throws IOException {
		PolicyPack pack = PolicyPackReader.read("default.yaml",
				new ClassPathResource("policies/default.yaml").getContentAsString(StandardCharsets.UTF_8));
		List<String> lines = new PrintedPack(pack).lines();
		pack.rules()
			.forEach((rule) -> assertThat(lines).anyMatch(
					(line) -> line.startsWith("  " + rule.name() + " ") && line.contains(rule.disclose().name())));
		assertThat(lines).startsWith(pack.name(), "hash " + pack.hash());
	}

	@Test
	void everySectionIsPrinted() {
		assertThat(print(SmallPack.with())).containsSubsequence("version", "  2", "levels",
				"  none, basic, professional (least first)", "posts", "  nothing agreed: any level in any agency",
				"needLevels", "  universal: Universal", "words", "  a lead professional is a Lead professional",
				"  a key contact is a Key contact", "purposes",
				"  DIRECT_WORK: I am working with this child, for basic, professional", "opening",
				"  with a reason of at least 10 characters", "  lapses after PT8H", "search",
				"  shows at most 10 matches", "  basic, professional: enough is familyName + dateOfBirth", "clearance",
				"  nothing agreed: nothing is asked", "recording",
				"  on behalf of others of OWN_AGENCY (ANY) may RECORD: professional in any agency",
				"  before the last agency leaves: JUDGED_SAFE", "consent", "  a child can decide from 16",
				"lawfulGrounds", "  nothing agreed: any ground opens what it is recorded for", "breakGlass",
				"  nothing agreed: nobody may", "accessTrail", "  nothing agreed: nobody may", "informationGovernance",
				"  nothing agreed: nobody may", "rules");
	}

	@Test
	void whatAnAgreementSaysThereIsNothingOfIsPrintedSo() {
		assertThat(print(SmallPack.withNothing())).containsSubsequence("recording", "  on behalf of others: nobody may",
				"lawfulGrounds", "  OTHER: Another ground, opens nothing", "accessTrail", "  read by subject",
				"  all of it");
	}

	@Test
	void whatNoRuleAsksForHasNoColumn() {
		assertThat(print(SmallPack.with())).containsSequence("rules",
				"  rule     discloses  of categories  to levels            index    sensitivities",
				"  -------  ---------  -------------  -------------------  -------  -------------",
				"  records  FULL       RECORD         basic, professional  INDEXED  STANDARD");
		assertThat(print(SmallPack.with(rule("own", "viewer: OWN_AGENCY", "consent: NEEDED", "holders: [CAMHS]"))))
			.anyMatch((line) -> line.endsWith("viewer      held by  consent"))
			.anyMatch((line) -> line.startsWith("  records ") && line.endsWith("any         any      any"))
			.anyMatch((line) -> line.startsWith("  own ") && line.endsWith("OWN_AGENCY  CAMHS    NEEDED"));
	}

	@Test
	void longCellsGoOnBelow() {
		assertThat(print(SmallPack
			.with(rule("much", "categories: [BASIC_DETAILS, EXTENDED_DETAILS, FAMILY, INVOLVEMENT, LEAD]"))))
			.containsSequence(
					"  much     FULL       BASIC_DETAILS, EXTENDED_DETAILS, FAMILY,  basic, professional  INDEXED  STANDARD",
					"                      INVOLVEMENT, LEAD");
	}

	private static List<String> print(String text) {
		return new PrintedPack(PolicyPackReader.read("pack.yaml", text)).lines();
	}

}
