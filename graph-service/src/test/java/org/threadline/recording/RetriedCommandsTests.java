package org.threadline.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

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
 * A second service on the same graph, which loses its connection to the graph under every
 * command: half of them before the commit, half between the commit and its answer. A
 * client that sends its command until it has an answer has it done once.
 */
@Tag("deep")
@RunningService
class RetriedCommandsTests {

	private static final int COMMANDS = 1000;

	private static final int CLIENTS = 4;

	private static final int MOST_SENT = 50;

	private static final Loss[] LOSSES = Loss.values();

	private static final long CUT_EVERY_MILLISECONDS = 1000;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails graph;

	@Test
	void everyCommandHasItsEffectOnceHoweverItsConnectionsAreLost() throws Exception {
		// commands about one child wait for each other, so there are as many as clients
		List<String> children = new ArrayList<>();
		for (int client = 0; client < CLIENTS; client++) {
			children.add(this.children.open("teacher", this.children.aChildKnownTo("alder-bank-school")));
		}
		Set<String> recorded = new HashSet<>();
		try (CuttingProxy proxy = new CuttingProxy(this.graph.getUri().getPort(), 7);
				ConfigurableApplicationContext second = secondService(proxy);
				ScheduledExecutorService cutter = Executors.newSingleThreadScheduledExecutor();
				ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			GraphQlCaller caller = GraphQlCaller.of(second.getEnvironment());
			cutter.scheduleAtFixedRate(proxy::cut, CUT_EVERY_MILLISECONDS, CUT_EVERY_MILLISECONDS,
					TimeUnit.MILLISECONDS);
			List<Future<Answered>> answers = new ArrayList<>();
			for (int number = 0; number < COMMANDS; number++) {
				String commandId = UUID.randomUUID().toString();
				proxy.plan(commandId, LOSSES[number / CLIENTS % LOSSES.length]);
				String child = children.get(number % CLIENTS);
				answers.add(clients.submit(() -> sendUntilAnswered(caller, child, commandId)));
			}
			for (Future<Answered> answer : answers) {
				assertThat(answer.get().sent()).as("every command lost its connection and was sent again")
					.isGreaterThan(1);
				recorded.add(answer.get().recordedId());
			}
			cutter.shutdownNow();
			assertThat(proxy.losses())
				.isEqualTo(Map.of(Loss.BEFORE_THE_COMMIT, COMMANDS / 2, Loss.BEFORE_THE_ANSWER, COMMANDS / 2));
			assertThat(proxy.cuts()).as("connections were cut at any other moment too").isPositive();
		}
		assertThat(recorded).hasSize(COMMANDS);
		assertThat(
				count("MATCH (event:Event) WHERE event.subjectId IN $children RETURN count(event) AS found", children))
			.isEqualTo(COMMANDS);
		assertThat(count("""
				MATCH (entry:AuditEntry {kind: 'WRITE', action: 'recordEvent'})
				WHERE entry.childId IN $children
				RETURN count(entry) AS found""", children)).isEqualTo(COMMANDS);
		assertThat(count("""
				MATCH (event:OutboxEvent {kind: 'recordEvent'})
				WHERE event.childId IN $children
				RETURN count(event) AS found""", children)).isEqualTo(COMMANDS);
	}

	private static Answered sendUntilAnswered(GraphQlCaller caller, String child, String commandId) {
		Map<String, Object> input = Map.of("commandId", commandId, "childId", child, "kind", "PRACTICE", "type",
				"observation", "summary", "Once", "occurred", "2026-11-02");
		String last = "";
		for (int sent = 1; sent <= MOST_SENT; sent++) {
			Answer answer = caller.ask("teacher",
					"mutation($input: RecordEventInput!) { recordEvent(input: $input) { recordedId refusals { code } } }",
					Map.of("input", input));
			assertThat(answer.<List<String>>read("$..refusals[*].code")).isEmpty();
			List<String> recorded = answer.read("$..recordedId");
			if (!recorded.isEmpty() && recorded.getFirst() != null) {
				return new Answered(recorded.getFirst(), sent);
			}
			last = answer.body();
		}
		throw new AssertionError("No answer to a command sent " + MOST_SENT + " times: " + last);
	}

	private static ConfigurableApplicationContext secondService(CuttingProxy proxy) {
		return new SpringApplicationBuilder(ThreadlineApplication.class).run("--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:" + proxy.port(), "--threadline.feeds=none",
				// it is the client that tries again, at once
				"--spring.neo4j.max-transaction-retry-time=0s", "--logging.level.root=OFF");
	}

	private long count(String query, List<String> children) {
		try (Session session = this.driver.session()) {
			return session.run(query, Map.of("children", children)).single().get("found").asLong();
		}
	}

	/**
	 * What a client was told.
	 *
	 * @param recordedId the event
	 * @param sent how often the command was sent
	 */
	private record Answered(String recordedId, int sent) {

	}

}
