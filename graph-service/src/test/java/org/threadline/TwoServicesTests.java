package org.threadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two services over one database, each in a process of its own: what one has acknowledged
 * counts in the next read of the other.
 */
@Tag("deep")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServicesTests {

	private static final String READY = "is ready at ";

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final String TODAY = LocalDate.now().toString();

	private static final String AGENCIES = """
			query($id: ID!) { child(id: $id) { involvements(first: 100) { nodes { ... on Involvement { agency { name } } } } } }""";

	private static final String SUMMARIES = """
			query($id: ID!) { child(id: $id) { chronology(first: 100) { nodes { ... on Event { summary } } } } }""";

	private static final String CONSENTS = """
			query($id: ID!) { child(id: $id) { consents { nodes { id decision agency { name } } } } }""";

	private ServiceProcess graph;

	private ServiceProcess first;

	private ServiceProcess second;

	private GraphQlCaller atFirst;

	private GraphQlCaller atSecond;

	@BeforeAll
	void twoServicesOverOneGraph(@TempDir Path folder) throws IOException {
		this.graph = ServiceProcess.graphAlone(folder);
		String address = addressOf(this.graph);
		this.first = ServiceProcess.start(folder, "--spring.neo4j.uri=" + address);
		this.atFirst = callerOf(this.first);
		this.second = ServiceProcess.start(folder, "--spring.neo4j.uri=" + address, "--threadline.feeds=none");
		this.atSecond = callerOf(this.second);
	}

	@AfterAll
	void end() throws InterruptedException {
		for (ServiceProcess process : List.of(this.second, this.first, this.graph)) {
			process.stop();
		}
	}

	@Test
	void consentWithdrawnAtOneCountsInTheNextReadOfTheOther() {
		String maya = this.atFirst.open("camhs", "Maya", "Holloway", MAYA);
		this.atSecond.open("social.worker", maya);
		assertThat(this.atSecond.ask("social.worker", AGENCIES, Map.of("id", maya)).body()).contains("Northmoor CAMHS");

		String consent = this.atFirst.ask("camhs", CONSENTS, Map.of("id", maya))
			.<List<String>>read(
					"$.data.child.consents.nodes[?(@.agency.name == 'Northmoor CAMHS' && @.decision == 'GIVEN')].id")
			.getFirst();
		Commands
			.recorded(new Commands(this.atFirst).send(
					"camhs", "withdrawConsent", Map.of("childId", maya, "consentId", consent, "givenBy", "CHILD",
							"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY),
					Map.of()));

		assertThat(this.atSecond.ask("social.worker", AGENCIES, Map.of("id", maya)).body())
			.doesNotContain("CAMHS", "errors")
			.contains("Children's Social Care");
	}

	@Test
	void whatIsRecordedAtOneIsReadAtTheOther() {
		String maya = this.atFirst.open("social.worker", "Maya", "Holloway", MAYA);
		Commands commands = new Commands(this.atSecond);
		for (String summary : List.of("Seen at school", "Seen at home")) {
			Commands.recorded(commands.send("social.worker", "recordEvent", Map.of("childId", maya, "kind", "PRACTICE",
					"type", "home-visit", "summary", summary, "occurred", TODAY), Map.of()));

			Answer read = this.atFirst.ask("social.worker", SUMMARIES, Map.of("id", maya));

			assertThat(read.<List<String>>read("$..summary")).contains(summary);
		}
	}

	private static String addressOf(ServiceProcess process) throws IOException {
		String line = process.lineThat((printed) -> printed.contains(READY));
		return line.substring(line.indexOf(READY) + READY.length()).strip().split(" ")[0];
	}

	private static GraphQlCaller callerOf(ServiceProcess service) throws IOException {
		String address = addressOf(service);
		return GraphQlCaller.of(new MockEnvironment().withProperty("local.server.port",
				address.substring(address.lastIndexOf(':') + 1)));
	}

}
