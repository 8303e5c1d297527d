package org.threadline.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\t\n", "\u00a0", "\u200b", "\u00ad", "\u2060\ufeff", "\u200d\u200c", "\u0000",
			"\u0007", "\u202e", "\u2028", "\u2800", "\u3164", "\u115f\u1160", "\ufe0f", "\u034f", "\udb40\udd00",
			"\udb40\udc41", " \u200b \u00ad " })
	void charactersThatCannotBeSeenSayNothing(String text) {
		assertThat(VisibleText.saysNothing(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "7", "?", "王", "\ud83d\ude42", "e\u0301",
			"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645" })
	void whatCanBeSeenSaysSomething(String text) {
		assertThat(VisibleText.saysNothing(text)).isFalse();
	}

	@Test
	void whatIsSeenIsThereWithoutTheRest() {
		assertThat(VisibleText.of("\u200b a\u00adb\u00a0c\u200b ")).isEqualTo("ab c");
	}

}
