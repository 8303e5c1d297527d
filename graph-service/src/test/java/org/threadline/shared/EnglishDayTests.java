package org.threadline.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishDayTests {

	@ParameterizedTest
	@CsvSource({ "2027-06-30T22:59:59Z, 2027-06-30", "2027-06-30T23:00:00Z, 2027-07-01",
			"2027-06-30T23:59:59Z, 2027-07-01", "2026-12-31T23:59:59Z, 2026-12-31", "2027-01-01T00:00:00Z, 2027-01-01",
			"2027-03-27T23:30:00Z, 2027-03-27", "2027-03-28T23:30:00Z, 2027-03-29" })
	void aSummerDayBeginsAnHourBeforeThatOfUtc(Instant moment, LocalDate day) {
		assertThat(EnglishDay.of(moment)).isEqualTo(day);
		assertThat(EnglishDay.today(Clock.fixed(moment, ZoneOffset.UTC))).isEqualTo(day);
		assertThat(EnglishDay.today(Clock.fixed(moment, ZoneOffset.ofHours(-9)))).isEqualTo(day);
	}

}
