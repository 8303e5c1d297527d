package org.threadline.facts;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PositionsTests {

	@Test
	void whatIsRecordedWithinASecondComesInTheOrderItWasRecordedIn() {
		List<String> positions = Stream
			.of("2026-11-23T09:29:59.999999Z", "2026-11-23T09:30:00.000001Z", "2026-11-23T09:30:00.1Z",
					"2026-11-23T09:30:00.100001Z", "2026-11-23T09:30:00.12Z", "2026-11-23T09:30:01Z")
			.map((moment) -> Positions.of(Instant.parse(moment), "id" + (char) ('z' - moment.length())))
			.toList();
		assertThat(positions).isSorted();
	}

	@Test
	void aWholeSecondIsWrittenAsItWasBefore() {
		assertThat(Positions.of(Instant.parse("2026-11-23T09:30:00Z"), "a")).isEqualTo("2026-11-23T09:30:00Z~a");
		assertThat(Positions.of(Instant.parse("2026-11-23T09:30:00.000000999Z"), "a"))
			.isEqualTo("2026-11-23T09:30:00Z~a");
	}

}
