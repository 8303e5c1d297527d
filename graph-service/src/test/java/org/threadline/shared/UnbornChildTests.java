package org.threadline.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnbornChildTests {

	@Test
	void nothingIsSaidOfAChildBeforeThePregnancy() {
		LocalDate expected = LocalDate.of(2026, 11, 8);
		assertThat(UnbornChild.isNotThereYetOn(LocalDate.of(2026, 1, 2), expected)).isFalse();
		assertThat(UnbornChild.isNotThereYetOn(LocalDate.of(2026, 1, 1), expected)).isTrue();
	}

}
