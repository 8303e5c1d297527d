package org.threadline.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NhsNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "9434765919", "9990091536", "943 476 5919", " 9434765919 " })
	void isTenDigitsOfWhichTheLastIsTheCheckDigit(String text) {
		assertThat(NhsNumber.parse(text))
			.hasValueSatisfying((number) -> assertThat(number.value()).isEqualTo(text.replace(" ", "")).hasSize(10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "943476591", "94347659190", "943476591X", "943-476-5919", "٩٤٣٤٧٦٥٩١٩" })
	void isNothingElse(String text) {
		assertThat(NhsNumber.parse(text)).isEmpty();
	}

	@Test
	void everyWrongCheckDigitIsRefused() {
		for (int digit = 0; digit <= 9; digit++) {
			assertThat(NhsNumber.parse("943476591" + digit).isPresent()).isEqualTo(digit == 9);
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
		assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("9434765918"));
	}

	@Test
	void staysOutOfLogs() {
		assertThat(new NhsNumber("9434765919")).hasToString("an NHS number");
	}

}
