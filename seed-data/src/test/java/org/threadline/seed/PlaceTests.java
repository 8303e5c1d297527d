package org.threadline.seed;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class PlaceTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 64, 65, 1000, 4097 })
	void shufflingFillsEveryPlaceOnce(int size) {
		assertThat(IntStream.range(0, size).map((rank) -> new Place(size, rank).shuffled(17).rank()).toArray())
			.containsExactlyInAnyOrder(IntStream.range(0, size).toArray());
	}

	@Test
	void shufflingWithAnotherKeyIsAnotherOrder() {
		assertThat(ranks(1)).isEqualTo(ranks(1)).isNotEqualTo(ranks(2));
	}

	private static int[] ranks(long key) {
		return IntStream.range(0, 100).map((rank) -> new Place(100, rank).shuffled(key).rank()).toArray();
	}

	@Test
	void sharesAreDealtToTheNearestPlace() {
		Shares<String> shares = new Shares<String>().with("most", 90).with("few", 9.6).with("hardly any", 0.4);
		assertThat(IntStream.range(0, 1000)
			.mapToObj((rank) -> shares.deal(new Place(1000, rank).shuffled(5)).value())
			.filter("hardly any"::equals)).hasSize(4);
		assertThat(shares.of("few")).isCloseTo(0.096, within(1e-9));
	}

	@Test
	void aPlaceWithinAShareIsAPlaceAgain() {
		Shares<String> shares = new Shares<String>().with("first", 50).with("second", 50);
		assertThat(shares.deal(new Place(10, 7)).within()).isEqualTo(new Place(5, 2));
	}

	@Test
	void thereIsNoPlaceBeyondTheLast() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Place(3, 3));
	}

}
