package org.threadline.packs;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Few boxes say exactly the situations, no more and no fewer.
 */
class CoverTests {

	private static final List<Integer> SIZES = List.of(3, 4, 2, 5);

	private static final int SITUATIONS = 120;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whateverTheSituationsAre(long seed) {
		Random random = new Random(seed);
		BitSet situations = new BitSet();
		for (int number = 0; number < SITUATIONS; number++) {
			situations.set(number, random.nextInt(8) < seed);
		}
		assertThat(said(Cover.of(SIZES, situations))).isEqualTo(situations);
	}

	@Test
	void whatIsOneBoxIsSaidInOne() {
		BitSet situations = new BitSet();
		for (int first : List.of(0, 2)) {
			for (int last = 0; last < 5; last++) {
				situations.set(Box.number(SIZES, List.of(first, 3, 1, last)));
			}
		}
		assertThat(Cover.of(SIZES, situations)).singleElement()
			.satisfies((box) -> assertThat(box.places()).containsExactly(bits(0, 2), bits(3), bits(1),
					bits(0, 1, 2, 3, 4)));
	}

	@Test
	void aCrossIsSaidInTwoThatOverlap() {
		BitSet situations = new BitSet();
		for (int number = 0; number < SITUATIONS; number++) {
			List<BitSet> places = Box.of(SIZES, number).places();
			situations.set(number, places.get(0).get(1) || places.get(1).get(2));
		}
		assertThat(Cover.of(SIZES, situations)).hasSize(2);
	}

	private static BitSet said(List<Box> boxes) {
		BitSet none = new BitSet();
		none.set(0, SITUATIONS);
		boxes.forEach((box) -> box.clear(none));
		none.flip(0, SITUATIONS);
		return none;
	}

	private static BitSet bits(int... places) {
		BitSet bits = new BitSet();
		for (int place : places) {
			bits.set(place);
		}
		return bits;
	}

}
