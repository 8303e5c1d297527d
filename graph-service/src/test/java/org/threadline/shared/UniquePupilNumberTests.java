package org.threadline.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UniquePupilNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "N999400218001", "n999400218001", "N999 4002 18001", "N999400621005" })
	void isACheckLetterAndTwelveDigits(String text) {
		assertThat(UniquePupilNumber.parse(text))
			.hasValueSatisfying((number) -> assertThat(number.value()).hasSize(13));
	}

	@Test
	void aTemporaryOneEndsInALetterThatCounts() {
		long accepted = "ABCDEFGHJKLMNPQRTUVWXYZ".chars()
			.filter((letter) -> UniquePupilNumber.parse("T99940021800" + (char) letter).isPresent())
			.count();
		assertThat(accepted).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A999400218001", "I999400218001", "N99940021800", "N9994002180011", "9999400218001",
			"N99940021800I" })
	void isNothingElse(String text) {
		assertThat(UniquePupilNumber.parse(text)).isEmpty();
	}

	@Test
	void onlyOneCheckLetterFits() {
		long accepted = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars()
			.filter((letter) -> UniquePupilNumber.parse((char) letter + "999400218001").isPresent())
			.count();
		assertThat(accepted).isOne();
	}

	@Test
	void staysOutOfLogsAndIsAlwaysValid() {
		assertThat(new UniquePupilNumber("N999400218001")).hasToString("a unique pupil number");
		assertThatIllegalArgumentException().isThrownBy(() -> new UniquePupilNumber("A999400218001"));
	}

}
