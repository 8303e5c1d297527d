package org.threadline.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.Row;
import org.threadline.shared.EnglishDay;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes what was recorded out of the outbox and tells it to whom it concerns. What was
 * written in the transaction of a command is told at least once, a crash in between
 * included: telling it again changes nothing.
 */
@Component
@EnableScheduling
@EnableConfigurationProperties(ChangesSettings.class)
class Outbox {

	private static final Logger logger = LoggerFactory.getLogger(Outbox.class);

	private static final LoadStatement LOCK = LoadStatement.named("lock-outbox");

	private static final LoadStatement FIND_RECIPIENTS = LoadStatement.named("find-recipients");

	private static final LoadStatement TELL = LoadStatement.named("tell-changes");

	private static final LoadStatement CLOSE = LoadStatement.named("close-outbox-events");

	private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter
		.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final int BATCH = 100;

	private final GraphTransactions graph;

	private final Clock clock;

	private final ToldSignal told;

	Outbox(GraphTransactions graph, Clock clock, ToldSignal told) {
		this.graph = graph;
		this.clock = clock;
		this.told = told;
	}

	/** Tells all that waits. A failure leaves it waiting for the next time. */
	@Scheduled(fixedDelayString = "${threadline.changes.tell-every:PT1S}")
	void tellWaiting() {
		try {
			for (int found = BATCH; found == BATCH;) {
				found = this.graph.write(this::tellBatch);
				if (found > 0) {
					this.told.give();
				}
			}
		}
		catch (RuntimeException failure) {
			logger.warn("What waits in the outbox could not be told; it is tried again", failure);
		}
	}

	private int tellBatch(Statements statements) {
		String toldUpTo = statements.run(LOCK, Map.of()).getFirst().text("toldUpTo");
		List<Row> events = statements.run(FIND_RECIPIENTS, Map.of("limit", BATCH, "zone", EnglishDay.ZONE.getId()));
		if (events.isEmpty()) {
			return 0;
		}
		List<Map<String, Object>> changes = new ArrayList<>();
		String position = toldUpTo;
		for (Row event : events) {
			for (String recipientId : event.texts("recipientIds")) {
				position = next(position);
				changes.add(Map.of("key", event.text("id") + " " + recipientId, "recipientId", recipientId, "position",
						position, "kind", event.text("kind"), "childId", event.text("childId"), "factId",
						event.text("factId"), "at", event.moment("at").atZone(ZoneOffset.UTC)));
			}
		}
		statements.run(TELL, Map.of("changes", changes));
		statements.run(CLOSE,
				Map.of("toldUpTo", position, "ids", events.stream().map((event) -> event.text("id")).toList()));
		return events.size();
	}

	/** Moments that only ever grow: they order what is told, and count nothing. */
	private String next(String earlier) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		if (!earlier.isEmpty()) {
			Instant last = Instant.parse(earlier);
			now = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
		}
		return MICROSECONDS.format(now);
	}

}
