package org.threadline.benchmarks;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTests {

	@Test
	void theMedianIsTheOneInTheMiddle() {
		assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(1, 2, 9));
	}

	@Test
	void betweenTwoItLiesHalfWay() {
		assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
	}

	@Test
	void itIsToldWithHowFarFiguresLieApart() {
		assertThat(new Spread(0.5, 1, 2).text(2)).isEqualTo("1.00 (0.50–2.00)");
	}

}
