package org.threadline.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

	private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

	@Test
	void nhsNumbersHaveTheirCheckDigitAndAreNeverGivenTwice() {
		List<String> numbers = nhsNumbers(20_000);
		assertThat(numbers).hasSize(19_900).doesNotHaveDuplicates().allSatisfy((number) -> {
			assertThat(number).matches("999[0-9]{7}");
			int sum = IntStream.range(0, 9).map((place) -> (number.charAt(place) - '0') * (10 - place)).sum();
			assertThat((11 - sum % 11) % 11).isEqualTo(number.charAt(9) - '0');
		});
	}

	@Test
	void aMillionChildrenLeaveSomeWithoutAnNhsNumberAndNoneWithAnother() {
		List<String> numbers = nhsNumbers(1_000_000);
		assertThat(numbers).hasSizeBetween(900_000, 910_000);
		assertThat(numbers.stream().distinct()).hasSameSizeAs(numbers);
	}

	@Test
	void noStorysNumberIsGiven() {
		// Maya Holloway's, from the stories
		assertThat(nhsNumbers(1_000_000)).contains("9990091544").doesNotContain("9990091536");
	}

	@Test
	void pupilNumbersHaveTheirCheckLetterAndAreNeverGivenTwice() {
		Numbers numbers = new Numbers(20_000, new Seed(1));
		assertThat(IntStream.range(0, 20_000).mapToObj((child) -> numbers.pupilNumber(child, 2019)))
			.doesNotHaveDuplicates()
			.allSatisfy((number) -> {
				assertThat(number).matches("[A-Z]999[5-9][0-9]{3}19[0-9]{3}");
				int sum = IntStream.range(1, 13).map((place) -> (number.charAt(place) - '0') * (place + 1)).sum();
				assertThat(CHECK_LETTERS.charAt(sum % 23)).isEqualTo(number.charAt(0));
			});
	}

	private static List<String> nhsNumbers(int children) {
		Numbers numbers = new Numbers(children, new Seed(1));
		return IntStream.range(0, children).mapToObj(numbers::nhsNumber).flatMap(Optional::stream).toList();
	}

}
