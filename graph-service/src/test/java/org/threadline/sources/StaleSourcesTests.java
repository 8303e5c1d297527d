package org.threadline.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.RunningService;
import org.threadline.graph.Row;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A source that has sent nothing for longer than it said it would is told, to those who
 * read and to those who run the service.
 */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class StaleSourcesTests {

	private static final String VOLUNTARY = "Northmoor Voluntary Sector Network";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private StaleSourcesWarning warning;

	@ParameterizedTest
	@ValueSource(strings = { "teacher", "social.worker", "parent", "analyst" })
	void everybodyIsToldAlikeWhichSourceIsStaleAndSinceWhen(String user) {
		Answer answer = this.service.ask(user, "{ sources { title extractedOn staleSince } }");
		assertThat(answer.<List<Map<String, Object>>>read("$..sources[?(@.title == '" + VOLUNTARY + "')]"))
			.containsExactly(Map.of("title", VOLUNTARY, "extractedOn", "2026-08-30", "staleSince", "2026-09-14"));
		assertThat(answer.<List<String>>read("$..sources[*].title")).contains("Northmoor Council, Education")
			.doesNotContain("Recorded in Threadline");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-17, false", "2026-11-30, false", "2026-12-01, true", "2027-03-01, true" })
	void aSourceIsStaleOnceItsDeliveryIsOlderThanItMayBe(LocalDate today, boolean stale) {
		ZonedDateTime taken = Instant.parse("2026-11-16T02:00:00Z").atZone(ZoneOffset.UTC);
		Source source = Source.of(new Row(Map.of("title", "Testing", "extractedAt", taken, "staleAfterDays", 14L)),
				today);
		assertThat(source.isStale()).isEqualTo(stale);
		assertThat(source.staleSince()).isEqualTo(stale ? LocalDate.of(2026, 12, 1) : null);
	}

	@Test
	void whoRunsTheServiceIsWarnedOnceItAnswers(CapturedOutput output) {
		this.warning.told(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
		assertThat(output.getAll()).doesNotContain(VOLUNTARY);
		this.warning.told(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
		assertThat(output.getAll())
			.contains(VOLUNTARY + " has sent nothing since 2026-08-30 and is stale since 2026-09-14");
	}

}
