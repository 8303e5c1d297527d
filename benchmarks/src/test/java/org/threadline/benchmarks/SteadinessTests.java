package org.threadline.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SteadinessTests {

	@Test
	void whoIsNoFasterThreeTimesIsSteady() {
		assertThat(after(100, 101, 99, 104)).isTrue();
	}

	@Test
	void oneSlowLookIsNoSign() {
		assertThat(after(100, 50, 120, 125, 121)).isFalse();
	}

	@Test
	void whoGetsFasterByAndByIsNotSteady() {
		assertThat(after(100, 110, 121, 134, 148)).isFalse();
	}

	@Test
	void nobodyIsSteadyUnseen() {
		assertThat(after()).isFalse();
	}

	private static boolean after(double... perSecond) {
		Steadiness steadiness = new Steadiness();
		for (double one : perSecond) {
			steadiness.saw(one);
		}
		return steadiness.isSteady();
	}

}
