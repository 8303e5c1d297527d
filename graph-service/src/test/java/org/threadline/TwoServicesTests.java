package org.threadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.AuditOnRecord.Entry;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two services over one database, each in a process of its own: what one has acknowledged
 * counts in the next read of the other, and whatever either has answered is on record.
 */
@Tag("deep")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServicesTests {

	private static final String READY = "is ready at ";

	/** The killed one does not, so that others have to seal what it leaves. */
	private static final String SEALING = "--threadline.audit.seal-every=PT0.2S";

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final String TODAY = LocalDate.now().toString();

	private static final String AGENCIES = """
			query($id: ID!) { child(id: $id) { involvements(first: 100) { nodes { ... on Involvement { agency { name } } } } } }""";

	private static final String SUMMARIES = """
			query($id: ID!) { child(id: $id) { chronology(first: 100) { nodes { ... on Event { summary } } } } }""";

	private static final String CONSENTS = """
			query($id: ID!) { child(id: $id) { consents { nodes { id decision agency { name } } } } }""";

	private static final String LOOKED = """
			query($id: ID!) { child(id: $id) { accessTrail(first: 100) { nodes { what at purpose practitioner { name } agency { name } } } } }""";

	private ServiceProcess graph;

	private ServiceProcess first;

	private ServiceProcess second;

	private GraphQlCaller atFirst;

	private GraphQlCaller atSecond;

	private AuditOnRecord audit;

	private String address = "";

	private Path folder;

	@BeforeAll
	void twoServicesOverOneGraph(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.graph = ServiceProcess.graphAlone(folder);
		this.address = addressOf(this.graph);
		this.audit = new AuditOnRecord(this.address);
		this.first = ServiceProcess.start(folder, "--spring.neo4j.uri=" + this.address, SEALING);
		this.atFirst = callerOf(this.first);
		this.second = ServiceProcess.start(folder, "--spring.neo4j.uri=" + this.address, SEALING,
				"--threadline.feeds=none");
		this.atSecond = callerOf(this.second);
	}

	@AfterAll
	void end() throws InterruptedException {
		this.audit.close();
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

	@Test
	void whatEitherAnswersIsOnRecordOnceWithWhoAndWhenInTheOrderOfTheAnswers() throws Exception {
		String maya = this.atFirst.open("social.worker", "Maya", "Holloway", MAYA);
		List<Questioner> questioners = Stream.of(this.atFirst, this.atSecond, this.atFirst, this.atSecond)
			.map((service) -> new Questioner(service, "social.worker", maya))
			.toList();
		Instant before = Instant.now();
		try (ExecutorService people = Executors.newFixedThreadPool(questioners.size())) {
			for (Future<?> asking : questioners.stream()
				.<Future<?>>map((questioner) -> people.submit(() -> questioner.askTimes(60)))
				.toList()) {
				asking.get();
			}
		}
		Instant after = Instant.now();

		for (Questioner questioner : questioners) {
			assertThat(questioner.unanswered()).isEmpty();
			assertThat(questioner.answered()).hasSize(40);
			assertIsOnRecordOnce(questioner);
			assertThat(questioner.entries(this.audit)).extracting(Entry::about)
				.containsExactlyElementsOf(questioner.answered());
			assertThat(questioner.entries(this.audit)).extracting(Entry::at)
				.allSatisfy((at) -> assertThat(at).isBetween(before, after));
		}
		assertThat(this.audit.readingsOfTheChronology(maya, "social.worker", before)).isEqualTo(readings(questioners));
		assertTheAuditIsAsItWasSealed();
	}

	@Test
	void whoLookedIsToldAlikeAtBoth() {
		String maya = this.atFirst.open("social.worker", "Maya", "Holloway", MAYA);
		this.atSecond.open("health.visitor", maya);

		Answer atFirst = this.atFirst.ask("parent", LOOKED, Map.of("id", maya));

		assertThat(atFirst.<List<String>>read("$..nodes[?(@.what == 'OPENED')].practitioner.name"))
			.startsWith("Mercy Adjei");
		assertThat(this.atSecond.ask("parent", LOOKED, Map.of("id", maya)).<List<Map<String, Object>>>read("$..nodes"))
			.isEqualTo(atFirst.read("$..nodes"));
	}

	@Test
	void whatWasAnsweredBeforeAServiceIsKilledIsOnRecordAndWhatWasNotCanBeSentToTheOther() throws Exception {
		String maya = this.atFirst.open("social.worker", "Maya", "Holloway", MAYA);
		Instant before = Instant.now();
		try (ServiceProcess killed = ServiceProcess.start(this.folder, "--spring.neo4j.uri=" + this.address,
				"--threadline.audit.seal-every=P1D", "--threadline.feeds=none")) {
			GraphQlCaller atKilled = callerOf(killed);
			Questioner beside = new Questioner(this.atFirst, "social.worker", maya);
			List<Questioner> questioners = Stream.generate(() -> new Questioner(atKilled, "social.worker", maya))
				.limit(8)
				.toList();
			try (ExecutorService people = Executors.newFixedThreadPool(questioners.size() + 1)) {
				Future<?> besideAsking = people.submit(() -> beside.askTimes(120));
				List<Future<?>> asking = questioners.stream()
					.<Future<?>>map((questioner) -> people.submit(questioner::askUntilNothingIsAnswered))
					.toList();
				while (answered(questioners) < 200 && !asking.stream().allMatch(Future::isDone)) {
					Thread.onSpinWait();
				}
				assertThat(killed.kill()).isEqualTo(128 + 9);
				for (Future<?> asked : asking) {
					asked.get();
				}
				besideAsking.get();
			}

			assertThat(beside.unanswered()).isEmpty();
			assertIsOnRecordOnce(beside);
			questioners.forEach(this::assertIsOnRecordOnce);
			int readings = beside.readings() + readings(questioners);
			assertThat(this.audit.readingsOfTheChronology(maya, "social.worker", before)).isBetween(readings,
					readings + questioners.size());
			for (Questioner questioner : questioners) {
				List<String> summaries = questioner.sendAgainAt(this.atFirst);
				List<String> recorded = this.audit.recordedWith(summaries);
				assertThat(recorded).hasSameSizeAs(summaries);
				assertThat(this.audit.ofRecorded(recorded)).hasSameSizeAs(summaries);
			}
			assertTheAuditIsAsItWasSealed();
		}
	}

	/**
	 * Whoever sealed what, both witness it; what a process was killed with is among it.
	 */
	private void assertTheAuditIsAsItWasSealed() throws Exception {
		this.audit.awaitSealed();
		List<String> told = verifyAudit(0);
		assertThat(told)
			.anyMatch((line) -> line.matches("[1-9]\\d* entries are sealed in [1-9]\\d* blocks, and 0 wait"))
			.contains("The audit is as it was sealed");

		String changed = this.audit.changeOne();
		assertThat(verifyAudit(1)).anyMatch((line) -> line.matches("Block \\d+ is not as it was sealed: .*"))
			.contains("The audit is not as it was sealed: 1 fault");
		this.audit.putBack(changed);
		assertThat(verifyAudit(0)).contains("The audit is as it was sealed");
	}

	private List<String> verifyAudit(int result) throws Exception {
		try (ServiceProcess job = ServiceProcess.job(this.folder, "verify-audit",
				this.folder.resolve("audit-checkpoints").toString(), "--spring.neo4j.uri=" + this.address)) {
			List<String> told = job.printedUntilItEnds();
			assertThat(job.ended()).as("%s", told).isEqualTo(result);
			return told;
		}
	}

	private static int answered(List<Questioner> questioners) {
		return questioners.stream().mapToInt((questioner) -> questioner.answered().size()).sum();
	}

	private static int readings(List<Questioner> questioners) {
		return questioners.stream().mapToInt(Questioner::readings).sum();
	}

	/** Everything it was answered, and of what it was not answered nothing twice. */
	private void assertIsOnRecordOnce(Questioner questioner) {
		List<Entry> entries = questioner.entries(this.audit);
		assertThat(entries).extracting(Entry::about)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(questioner.answered());
		assertThat(entries).extracting(Entry::what).containsOnly("READ child", "WRITE recordEvent");
		assertThat(entries).extracting(Entry::who).containsOnly("social.worker");
		assertThat(this.audit.about(questioner.unanswered())).extracting(Entry::about).doesNotHaveDuplicates();
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
