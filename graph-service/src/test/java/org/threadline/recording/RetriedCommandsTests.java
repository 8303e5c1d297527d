package org.threadline.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.ThreadlineApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second service on the same graph, whose connections are cut while it works: a client
 * that sends its command until it has an answer has it done once.
 */
@Tag("deep")
@RunningService
class RetriedCommandsTests {

	private static final int COMMANDS = 1000;

	private static final int CLIENTS = 8;

	private static final long CUT_EVERY_MILLISECONDS = 250;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails graph;

	@Test
	void everyCommandHasItsEffectOnceHoweverOftenConnectionsAreCut() throws Exception {
		String child = this.children.open("teacher", this.children.aChildKnownTo("alder-bank-school"));
		AtomicInteger sent = new AtomicInteger();
		try (CuttingProxy proxy = new CuttingProxy(this.graph.getUri().getPort(), 7);
				ConfigurableApplicationContext second = secondService(proxy);
				ScheduledExecutorService cutter = Executors.newSingleThreadScheduledExecutor();
				ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			GraphQlCaller caller = GraphQlCaller.of(second.getEnvironment());
			cutter.scheduleAtFixedRate(proxy::cut, CUT_EVERY_MILLISECONDS, CUT_EVERY_MILLISECONDS,
					TimeUnit.MILLISECONDS);
			List<Future<String>> recorded = new ArrayList<>();
			for (int number = 0; number < COMMANDS; number++) {
				recorded.add(clients.submit(() -> untilAnswered(caller, child, sent)));
			}
			for (Future<String> id : recorded) {
				assertThat(id.get()).isNotBlank();
			}
			cutter.shutdownNow();
			assertThat(proxy.cuts()).as("connections were cut").isGreaterThan(20);
		}
		assertThat(sent.get()).as("commands were sent again").isGreaterThan(COMMANDS);
		assertThat(count("MATCH (event:Event {subjectId: $child}) RETURN count(event) AS found", child))
			.isEqualTo(COMMANDS);
		assertThat(count("""
				MATCH (entry:AuditEntry {childId: $child, kind: 'WRITE', action: 'recordEvent'})
				RETURN count(entry) AS found""", child)).isEqualTo(COMMANDS);
	}

	private static String untilAnswered(GraphQlCaller caller, String child, AtomicInteger sent) {
		Map<String, Object> input = Map.of("commandId", UUID.randomUUID().toString(), "childId", child, "kind",
				"PRACTICE", "type", "observation", "summary", "Once", "occurred", "2026-11-02");
		while (true) {
			sent.incrementAndGet();
			Answer answer = caller.ask("teacher",
					"mutation($input: RecordEventInput!) { recordEvent(input: $input) { recordedId refusals { code } } }",
					Map.of("input", input));
			List<String> recorded = answer.read("$..recordedId");
			if (!recorded.isEmpty() && recorded.getFirst() != null) {
				return recorded.getFirst();
			}
			assertThat(answer.<List<String>>read("$..refusals[*].code")).isEmpty();
		}
	}

	private static ConfigurableApplicationContext secondService(CuttingProxy proxy) {
		return new SpringApplicationBuilder(ThreadlineApplication.class).run("--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:" + proxy.port(), "--threadline.feeds=none",
				"--logging.level.root=ERROR");
	}

	private long count(String query, String child) {
		try (Session session = this.driver.session()) {
			return session.run(query, Map.of("child", child)).single().get("found").asLong();
		}
	}

}
