package org.threadline.family;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which homes are one address: two people are said to live together by it.
 */
class HomeTests {

	@Test
	void homesWithTheSamePropertyNumberAreOne() {
		assertThat(home("999000020001", "1 quarry rise, 1").isAt(home("999000020001", "quarry rise 1, 1"))).isTrue();
	}

	@Test
	void homesOfWhichOneHasNoPropertyNumberAreOneByTheirLines() {
		assertThat(home("999000020001", "1 quarry rise, 1").isAt(home(null, "1 quarry rise, 1"))).isTrue();
		assertThat(home("999000020001", "1 quarry rise, 1").isAt(home(null, "2 quarry rise, 1"))).isFalse();
	}

	@Test
	void homesWithOtherPropertyNumbersAreNotOneThoughTheirLinesAre() {
		assertThat(home("999000020001", "1 quarry rise, 1").isAt(home("999000020002", "1 quarry rise, 1"))).isFalse();
	}

	@Test
	void homesThatAreKnownByTheirPropertyNumberAloneAreNotOne() {
		assertThat(home("999000020001", ", ").isAt(home("999000020002", ", "))).isFalse();
		assertThat(home("999000020001", ", ").isAt(home(null, ", "))).isFalse();
	}

	private static Home home(@Nullable String uprn, String place) {
		return new Home(new FamilyPerson("P1", "Own Quillfeather", null), "address of " + uprn + place, uprn, place,
				null, "Source");
	}

}
