package org.threadline.visibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.shared.Category;
import org.threadline.visibility.RecordingTerms.Action;
import org.threadline.visibility.RecordingTerms.Practitioners;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Levels of need are an agreement's own words; whatever is amiss is named with its line.
 */
class PolicyPackReaderTests {

	private static final String LEVELS = """
			needLevels:
			  - id: "1"
			    label: Universal
			  - id: 1/2
			    label: A little more
			""";

	@Test
	void theAgreementThatComesWithTheServiceIsRead() {
		assertThat(read(theDefault()).needLevels()).extracting(NeedLevel::id)
			.containsExactly("universal", "vulnerable", "complex", "acute");
	}

	@Test
	void levelsOfNeedAreTheAgreementsOwnWordsInItsOwnOrder() {
		assertThat(read(withLevels(LEVELS)).needLevels()).containsExactly(new NeedLevel("1", "Universal"),
				new NeedLevel("1/2", "A little more"));
	}

	@Test
	void anAgreementFromBeforeThereWereSuchWordsIsStillRead() {
		assertThat(read(withLevels("").replace("version: 2", "version: 1")).needLevels()).isEmpty();
	}

	@Test
	void suchAnAgreementLetsNobodyRecordForOthers() {
		String text = withLevels("").replace("version: 2", "version: 1");
		String without = text.substring(0, text.indexOf("recording:")) + text.substring(text.indexOf("rules:"));
		assertThat(PolicyPackReader.readKept("pack.yaml", without).recording().onBehalf()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "label: A little more | name: A little more | 5 | \"name\" is not known here",
					"id: 1/2              | id: \"1\"           | 4 | is used twice",
					"id: 1/2              | id: one and a half  | 4 | 1 to 64 letters, digits",
					"label: A little more | label:              | 5 | has to be a text",
					"id: 1/2              | level: 1/2          | 4 | \"level\" is not known here" })
	void aSlipIsNamedWithItsLine(String right, String wrong, int line, String problem) {
		assertRefused(withLevels(LEVELS.replace(right, wrong)), line, problem);
	}

	@Test
	void groundsAndWhatTheyOpenAreReadAndSoIsWhoMayBreakTheGlass() {
		PolicyPack pack = read(theDefault());
		assertThat(pack.lawfulGrounds()).extracting(LawfulGround::id)
			.containsExactly("CHILDREN_ACT_1989_47", "CHILDREN_ACT_1989_17", LawfulGround.OTHER);
		assertThat(pack.breakGlass())
			.isEqualTo(new BreakGlassTerms(Set.of("professional", "safeguarding"), 20, Duration.ofHours(1)));
	}

	@Test
	void whatIsLeftOutIsNotAgreed() {
		PolicyPack pack = PolicyPackReader.read("pack.yaml", SmallPack.with());
		assertThat(pack.breakGlass().levels()).isEmpty();
		assertThat(pack.lawfulGrounds()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lapsesAfter: PT1H | lapsesAfter: an hour | a duration such as PT8H is needed",
					"lapsesAfter: PT1H | lapsesAfter: PT0S | a duration such as PT8H is needed",
					"reasonAtLeast: 20 | reasonAtLeast: 0 | has to be a whole number",
					"id: CHILDREN_ACT_1989_17 | id: CHILDREN_ACT_1989_47 | is used twice",
					"opens: [RECORD | opens: [RECORDS | is not known as opens" })
	void aSlipInWhatIsLawfulOrAnEmergencyIsNamed(String right, String wrong, String problem) {
		assertThatExceptionOfType(PolicyPackException.class).isThrownBy(() -> read(theDefault().replace(right, wrong)))
			.withMessageContaining(problem);
	}

	@Test
	void anAgreementCanSayThatThereIsNothing() {
		PolicyPack pack = read(SmallPack.withNothing());
		assertThat(pack.recording().onBehalf()).isEmpty();
		assertThat(pack.accessTrail().levels()).containsExactly("subject");
		assertThat(pack.accessTrail().withheldFor()).isEmpty();
		assertThat(pack.lawfulGrounds()).singleElement()
			.satisfies((ground) -> assertThat(ground.opens(LawfulGround.OTHER, Category.NEED)).isFalse());
	}

	@Test
	void noGroundsAtAllIsNotTakenForAnyGround() {
		assertRefused(SmallPack.with().replace("rules:\n", "lawfulGrounds: []\nrules:\n"), 26,
				"lists the ground OTHER with opens: []");
	}

	@Test
	void levelsOfNeedMayNotBeMissing() {
		assertRefused(withLevels(""), 4, "\"needLevels\" is missing");
	}

	@Test
	void levelsOfNeedDoNotGoWithTheEarlierVersion() {
		assertRefused(withLevels(LEVELS).replace("version: 2", "version: 1"), 2, "needs version: 2");
	}

	@Test
	void anAgreementFromBeforeItSaidWhatForAndForWhomIsReadStrictly() {
		String text = theDefault().lines()
			.filter((line) -> !line.startsWith("      practitioners:") && !line.startsWith("      actions:"))
			.collect(Collectors.joining("\n"));
		assertThat(read(text).recording().onBehalf()).isNotEmpty().allSatisfy((term) -> {
			assertThat(term.practitioners()).isEqualTo(Practitioners.WITHOUT_SIGN_IN);
			assertThat(term.actions()).containsExactly(Action.RECORD);
		});
	}

	@Test
	void noAgreementLetsOneAgencyDecideWhatAnotherShares() {
		String text = theDefault().replace("actions: [RECORD, END] ", "actions: [RECORD, SHARE]");
		int line = (int) text.lines().takeWhile((one) -> !one.contains("[RECORD, SHARE]")).count() + 1;
		assertRefused(text, line, "SHARE within ANY_AGENCY would let one agency open what another holds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rules: []", "breakGlass: {}", "levels: [none]" })
	void aSectionThatStandsTwiceIsRefusedAtTheSecondNamingTheFirst(String second) {
		String text = theDefault() + second + "\n";
		String name = second.substring(0, second.indexOf(':'));
		assertRefused(text, (int) text.lines().count(),
				"\"" + name + "\" stands here twice, first in line " + line(text, name + ":"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "reasonAtLeast: 10 | reasonAtLeast: 11 | reasonAtLeast",
			"viewer: INVOLVED | viewer: ANY | viewer", "label: Another ground | label: Any ground | label" })
	void aKeyThatStandsTwiceIsRefusedAtTheSecond(String first, String second, String key) {
		String text = theDefault();
		int line = line(text, first);
		String indent = text.lines().toList().get(line - 1).replaceAll("\\S.*", "");
		String twice = text.replaceFirst(first + ".*\n", first + "\n" + indent + second + "\n");
		assertRefused(twice, line + 1, "\"" + key + "\" stands here twice, first in line " + line);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "levels: [none, governance, basic", "fields: [givenName", "withheldFor: [SAFEGUARDING_ENQUIRY",
					"levels: [subject", "- levels: [professional", "index: [INDEXED", "opens: [RECORD" })
	void aValueThatStandsTwiceInAListIsRefused(String list) {
		String value = list.substring(Math.max(list.lastIndexOf('['), list.lastIndexOf(' ')) + 1);
		String text = theDefault().replaceFirst(Pattern.quote(list), list + ", " + value);
		int line = line(text, list);
		assertRefused(text, line, "\"" + value + "\" stands here twice, first in line " + line);
	}

	@Test
	void twoPostsOfOneNameAreOne() {
		String posts = "posts:\n  - levels: [none, governance, basic, professional, safeguarding]\n    agencies: [SCHOOL]\n"
				+ "    roles: [Teacher, Head, Teacher]\n";
		assertRefused(posts + theDefault(), 4, "\"Teacher\" stands here twice, first in line 4");
	}

	@Test
	void anAgreementThatWasInForceIsReadByTheFirstOfTwoAsItWasThen() {
		String text = theDefault().replace("reasonAtLeast: 10 ", "reasonAtLeast: 11\n  reasonAtLeast: 12 ")
			.replace("levels: [none, ", "levels: [none, none, ");
		assertThat(PolicyPackReader.readKept("kept", text)).satisfies((pack) -> {
			assertThat(pack.reasonAtLeast()).isEqualTo(11);
			assertThat(pack.levels()).startsWith("none", "governance");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"reasonAtLeast: 10 | reasonAtLeast: [10] | \"reasonAtLeast\" has to be a whole number from 0 to 1000",
			"reasonAtLeast: 10 | reasonAtLeast: | \"reasonAtLeast\" has to be a whole number from 0 to 1000",
			"levels: [none, | levels: [[none], | each item of \"levels\" has to be a text",
			"- id: DIRECT_WORK | - DIRECT_WORK # | each item of \"purposes\" has to be a map",
			"disclose: FULL | disclose: FUL | \"FUL\" is not known as disclose; known are FULL, EXISTENCE",
			"disclose: FULL | disclose: NONE | a rule discloses FULL or EXISTENCE",
			"disclose: FULL | disclose: [FULL] | \"disclose\" has to be a text",
			"label: Another ground | label: ~ | ~ means nothing in YAML",
			"label: Another ground | label: null | null means nothing in YAML",
			"label: Another ground | [label]: Another ground | a key has to be a text",
			"levels: [none, | levels: [~, | ~ means nothing in YAML",
			"id: DIRECT_WORK | id: direct work | the id of a purpose has 1 to 64 letters, digits",
			"name: an-indexed-child-can-be-found | name: \"two\\nlines\" | a name has at most 200 characters, and no line break" })
	void theAdviceIsAboutWhatStandsThere(String right, String wrong, String problem) {
		String text = theDefault();
		int line = line(text, right);
		String slip = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
		if (wrong.endsWith("#")) {
			// an item that is no map has nothing below
			slip = slip.replaceFirst("(- DIRECT_WORK #\n)(.*\n){2}", "$1");
		}
		assertRefused(slip, line, problem);
	}

	@Test
	void aWordInQuotesIsATextWhateverItMeansInYaml() {
		assertThat(read(theDefault().replace("label: Another ground", "label: \"null\"")).lawfulGrounds())
			.extracting(LawfulGround::label)
			.contains("null");
	}

	@Test
	void anAgreementThatWasInForceKeepsItsNamesAndIds() {
		String text = theDefault().replace("name: Northmoor default sharing agreement", "name: \"two\\nlines\"")
			.replace("id: CO_ORDINATION", "id: working together")
			.replace("label: Another ground", "label: ~");
		PolicyPack kept = PolicyPackReader.readKept("kept", text);
		assertThat(kept.name()).isEqualTo("two\nlines");
		assertThat(kept.purpose("working together")).isPresent();
		assertThat(kept.lawfulGrounds()).extracting(LawfulGround::label).contains("~");
	}

	@Test
	void aFileIsReadAsItsTextOrNotAtAll() {
		String text = "name: caf\u00e9 \ud83d\ude00\n";
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		assertThat(PolicyPackReader.text("pack.yaml", content)).isEqualTo(text);
		assertThat(PolicyPackReader.hash(content)).isEqualTo(PolicyPackReader.hash(text));
		assertThatExceptionOfType(PolicyPackException.class)
			.isThrownBy(
					() -> PolicyPackReader.text("pack.yaml", ("one:\n\n" + text).getBytes(StandardCharsets.ISO_8859_1)))
			.withMessage("pack.yaml:3: this is not UTF-8: save the file in that encoding");
		assertThatExceptionOfType(PolicyPackException.class)
			.isThrownBy(() -> PolicyPackReader.text("pack.yaml", Arrays.copyOf(content, content.length - 2)))
			.withMessageStartingWith("pack.yaml:1: this is not UTF-8");
	}

	private static int line(String text, String place) {
		return (int) text.lines().takeWhile((one) -> !one.contains(place)).count() + 1;
	}

	private static void assertRefused(String text, int line, String problem) {
		assertThatExceptionOfType(PolicyPackException.class).isThrownBy(() -> read(text))
			.withMessageStartingWith("pack.yaml:" + line + ": ")
			.withMessageContaining(problem);
	}

	private static PolicyPack read(String text) {
		return PolicyPackReader.read("pack.yaml", text);
	}

	/** The default agreement with other levels of need, which stand at the top. */
	private static String withLevels(String levels) {
		String text = theDefault();
		String without = text.substring(0, text.indexOf("needLevels:"))
				+ text.substring(text.indexOf("purposes:", text.indexOf("needLevels:")));
		return levels + without;
	}

	private static String theDefault() {
		try {
			return new ClassPathResource("policies/default.yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
