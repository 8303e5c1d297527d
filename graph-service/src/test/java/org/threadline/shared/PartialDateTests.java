package org.threadline.shared;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2019, YEAR, 2019-01-01T00:00:00Z, 2019-12-31", "2020-02, MONTH, 2020-02-01T00:00:00Z, 2020-02-29",
			"2019-03-09, DAY, 2019-03-09T00:00:00Z, 2019-03-09",
			"2019-03-09T14:30Z, MINUTE, 2019-03-09T14:30:00Z, 2019-03-09" })
	void isAsPreciseAsItIsWritten(String text, DatePrecision precision, Instant earliest, LocalDate lastDay) {
		assertThat(PartialDate.parse(text)).hasValueSatisfying((date) -> {
			assertThat(date.value()).isEqualTo(text);
			assertThat(date.precision()).isEqualTo(precision);
			assertThat(date.earliest()).isEqualTo(earliest);
			assertThat(date.lastDay()).isEqualTo(lastDay);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "19", "2019-13", "2019-02-29", "09/03/2019", "2019-03-09T25:00Z", "2019-03-09T14:30",
			"2019-03-09T14:30X", "2019-W1" })
	void isWrittenInNoOtherWay(String text) {
		assertThat(PartialDate.parse(text)).isEmpty();
	}

}
