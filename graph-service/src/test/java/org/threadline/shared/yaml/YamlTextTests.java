package org.threadline.shared.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is not YAML is told at the line that has to be put right.
 */
class YamlTextTests {

	private static final String LINES = "one: 1\ntwo: 2\n%s\nfour: 4\nfive: 5\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "three: \"begun       | 3 | a text in quotes is begun here, and in line 6",
					"three: 'begun        | 3 | a text in quotes is begun here, and in line 6",
					"three: [begun        | 3 | a list in brackets [] is begun here, and in line 4",
					"three: {begun: 1     | 3 | a map in braces {} is begun here, and in line 4",
					"three                | 3 | a key is begun here, and in line 4",
					"three: [one]]        | 3 | this is not YAML: ",
					"three: 3: 3 | 3 | this is not YAML: mapping values are not allowed here",
					"three: *unheard      | 3 | this is not YAML: found undefined alias unheard" })
	void whatIsNotClosedIsToldWhereItBegins(String line, int where, String problem) {
		assertRefused(LINES.formatted(line), where, problem);
	}

	@Test
	void whatIsNoTextIsToldWithItsLine() {
		assertRefused(LINES.formatted("three: a\u0000b"), 3, "the control character U+0000");
		assertRefused(LINES.formatted("three: a\u001bb"), 3, "the control character U+001B");
		assertRefused("#\r\n".repeat(5000) + "one: \u0007", 5001, "the control character U+0007");
	}

	@Test
	void moreAliasesThanAreTakenAreToldAtTheFirstThatIsTooMuch() {
		assertRefused("one: &list [1]\nmany:\n" + "  - *list\n".repeat(51), 53,
				"there are too many aliases (*): write out what they stand for");
	}

	@Test
	void whatIsNestedTooDeeplyIsToldWhereItIs() {
		assertRefused("one: 1\ntwo: " + "[".repeat(60) + "]".repeat(60), 2, "this is nested too deeply");
		assertRefused("one: 1\ntwo:\n  " + "- ".repeat(60) + "1\n", 3, "this is nested too deeply");
		assertRefused("one: 1\ntwo: " + "[".repeat(100_000), 2, "");
	}

	@Test
	void aFileWithoutAnythingIsEmpty() {
		assertRefused("# nothing\n", 1, "the file is empty");
	}

	@Test
	void whateverIsWellFormedIsRead() {
		assertThat(YamlField.read("one: &one [a, b]\ntwo: *one\nthree: 😀 é\n").get("two").texts()).containsExactly("a",
				"b");
	}

	@Test
	void aFileThatNamesItselfIsReadToItsEnd() {
		assertThat(YamlField.read("one: &one\n  two: *one\n  three: 3\n").get("one").get("three").text())
			.isEqualTo("3");
	}

	private static void assertRefused(String text, int line, String problem) {
		assertThatExceptionOfType(YamlProblem.class).isThrownBy(() -> YamlField.read(text))
			.satisfies((refused) -> assertThat(refused.line()).as(refused.advice()).isEqualTo(line))
			.withMessageContaining(problem);
	}

}
