package org.threadline.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NhsNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "9991047255", "9990091536", "999 104 7255", " 9991047255 " })
	void isTenDigitsOfWhichTheLastIsTheCheckDigit(String text) {
		assertThat(NhsNumber.parse(text))
			.hasValueSatisfying((number) -> assertThat(number.value()).isEqualTo(text.replace(" ", "")).hasSize(10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "999104725", "99910472550", "999104725X", "999-104-7255", "٩٩٩١٠٤٧٢٥٥" })
	void isNothingElse(String text) {
		assertThat(NhsNumber.parse(text)).isEmpty();
	}

	@Test
	void everyWrongCheckDigitIsRefused() {
		for (int digit = 0; digit <= 9; digit++) {
			assertThat(NhsNumber.parse("999104725" + digit).isPresent()).isEqualTo(digit == 5);
		}
	}

	@Test
	void aNumberWhoseCheckDigitWouldBeTenIsNeverIssued() {
		for (int digit = 0; digit <= 9; digit++) {
			assertThat(NhsNumber.parse("100000001" + digit)).isEmpty();
		}
	}

	@Test
	void cannotBeMadeFromAnythingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("9991047254"));
	}

	@Test
	void staysOutOfLogs() {
		assertThat(new NhsNumber("9991047255")).hasToString("an NHS number");
	}

}
