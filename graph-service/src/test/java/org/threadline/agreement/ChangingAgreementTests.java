package org.threadline.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.LoggerFactory;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.identity.SignedInViewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sharing agreement changes while the service runs: wholly, on record, and for nobody
 * in the middle of an answer. Each test puts back the agreement it found.
 */
@RunningService
class ChangingAgreementTests {

	private static final String FOUND = "Northmoor default sharing agreement";

	private static final String OTHER = "Agreement that shows ordinary involvement as a stub";

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private SignedInViewer viewers;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	private PolicyPack found;

	private final ListAppender<ILoggingEvent> told = new ListAppender<>();

	private final Logger logger = (Logger) LoggerFactory.getLogger(WatchedAgreement.class);

	private Path file;

	private WatchedAgreement watched;

	@BeforeEach
	void aFileOfTheAgreementInForce() {
		this.found = this.agreements.current();
		this.file = this.folder.resolve("pack.yaml");
		write(this.found.text());
		this.watched = new WatchedAgreement(new AgreementFile(new FileSystemResource(this.file)), this.agreements);
	}

	@BeforeEach
	void whatIsLogged() {
		// whatever services of other tests have made of the levels
		this.logger.setLevel(Level.INFO);
		this.told.start();
		this.logger.addAppender(this.told);
	}

	@AfterEach
	void nothingIsListenedTo() {
		this.logger.detachAppender(this.told);
		this.logger.setLevel(null);
	}

	@AfterEach
	void theAgreementThatWasFound() {
		this.agreements.putInForce(this.found);
	}

	@Test
	void aChangedFileComesIntoForceOnceItIsWritten() {
		write(other());
		this.watched.look();
		assertThat(agreementOf("manager")).isEqualTo(FOUND);
		this.watched.look();
		assertThat(agreementOf("manager")).isEqualTo(OTHER);
		assertThat(entries("AGREEMENT", this.agreements.current().hash()))
			.containsExactly(List.of(this.found.hash(), this.agreements.current().hash()));
	}

	@Test
	void theAreaMayCallThingsOtherwise() {
		write(other().replace("leadProfessional: Lead professional", "leadProfessional: Key worker"));
		this.watched.look();
		this.watched.look();
		assertThat(this.service.ask("teacher", "{ me { words { leadProfessional keyContact } } }")
			.<Map<String, String>>read("$.data.me.words"))
			.isEqualTo(Map.of("leadProfessional", "Key worker", "keyContact", "Key contact"));
	}

	@Test
	void aFileThatIsStillBeingWrittenIsLeftAlone() {
		write(other().substring(0, other().lastIndexOf("  - name:")));
		this.watched.look();
		write(other());
		this.watched.look();
		assertThat(this.agreements.current()).isSameAs(this.found);
	}

	@Test
	void aBrokenFileChangesNothingAndIsOnRecordOnce() {
		String broken = other().replace("disclose: EXISTENCE", "disclose: " + this.folder.getFileName());
		write(broken);
		for (int look = 0; look < 4; look++) {
			this.watched.look();
		}
		assertThat(this.agreements.current()).isSameAs(this.found);
		assertThat(entries("REFUSAL", PolicyPackReader.hash(broken)))
			.containsExactly(List.of(this.found.hash(), PolicyPackReader.hash(broken)));
		write(other());
		this.watched.look();
		this.watched.look();
		assertThat(agreementOf("manager")).isEqualTo(OTHER);
	}

	@Test
	void aFileThatIsGoneChangesNothingAndIsToldInOneLine() throws IOException {
		Files.delete(this.file);
		this.watched.look();
		this.watched.look();
		assertThat(this.agreements.current()).isSameAs(this.found);
		assertThat(this.told.list).extracting(ILoggingEvent::toString)
			.singleElement()
			.asString()
			.contains(this.file + "] cannot be read: there is no such file; the agreement in force stays");
		assertThat(this.told.list).allMatch((event) -> event.getThrowableProxy() == null);
	}

	@Test
	void aFileThatIsNotUtf8ChangesNothingAndIsOnRecordOnce() throws IOException {
		byte[] content = (other() + "# d\u00e9j\u00e0 vu\n").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(this.file, content);
		for (int look = 0; look < 4; look++) {
			this.watched.look();
		}
		assertThat(this.agreements.current()).isSameAs(this.found);
		assertThat(entries("REFUSAL", PolicyPackReader.hash(content))).hasSize(1);
		assertThat(this.told.list).extracting(ILoggingEvent::toString)
			.singleElement()
			.asString()
			.contains("pack.yaml:");
	}

	@Test
	void aPackThatComesIntoForceIsToldByItsNameAndHash() {
		write(other());
		this.watched.look();
		this.watched.look();
		assertThat(this.told.list).extracting(ILoggingEvent::toString)
			.singleElement()
			.asString()
			.isEqualTo("[INFO] The changed sharing agreement is in force: " + OTHER + ", hash "
					+ this.agreements.current().hash());
	}

	@Test
	void theAgreementInForceIsNotPutInForceAgain() {
		int before = periods();
		this.agreements.putInForce(this.found);
		assertThat(periods()).isEqualTo(before);
	}

	@Test
	void aRecordIsOpenedUnderTheAgreementOfItsCommandAndOnlyOnce() {
		String childId = this.children.open("manager", this.children.aChildKnownTo("northmoor-social-care"));
		Map<String, Object> opening = Map.of("commandId", UUID.randomUUID().toString(), "childId", childId, "purpose",
				"DIRECT_WORK", "reason", "I am working with this child");
		assertThat(refusalsOf(opening)).isEmpty();
		write(this.found.text().replaceFirst("reasonAtLeast: 10 ", "reasonAtLeast: 90 "));
		this.watched.look();
		this.watched.look();
		assertThat(refusalsOf(opening)).as("what was done already is said again").isEmpty();
		Map<String, Object> another = new HashMap<>(opening);
		another.put("commandId", UUID.randomUUID().toString());
		assertThat(refusalsOf(another)).containsExactly("REASON_NEEDED");
	}

	private List<String> refusalsOf(Map<String, Object> opening) {
		return this.service.ask("manager",
				"mutation($input: OpenRecordInput!) { openRecord(input: $input) { child { id } refusals { code } } }",
				Map.of("input", opening))
			.read("$..refusals[*].code");
	}

	@Test
	void anAgreementIsKeptWithSinceWhen() {
		Instant before = Instant.now();
		write(other());
		this.watched.look();
		this.watched.look();
		assertThat(this.agreements.scopeFor(this.viewers.find("manager").orElseThrow(), before).moments())
			.extracting((moment) -> moment.pack().name())
			.containsExactly(OTHER, FOUND);
	}

	@Test
	void everyAnswerIsOfOneAgreementWholly() throws Exception {
		String childId = this.children.open("manager",
				this.children.aChildKnownTo("northmoor-social-care", "alder-bank-school"));
		write(other());
		this.watched.look();
		this.watched.look();
		PolicyPack other = this.agreements.current();
		BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
		AtomicBoolean done = new AtomicBoolean();
		Set<String> seen = new HashSet<>();
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> reading = new ArrayList<>();
			for (int reader = 0; reader < 4; reader++) {
				reading.add(readers.submit(() -> {
					while (!done.get()) {
						answers.add(ask(childId));
					}
				}));
			}
			try {
				for (int change = 0; change < 24; change++) {
					this.agreements.putInForce((change % 2 == 0) ? this.found : other);
					for (int answer = 0; answer < 5; answer++) {
						seen.add(assertThatItIsOfOneAgreement(answers.take()));
					}
				}
			}
			finally {
				done.set(true);
			}
			for (Future<?> reader : reading) {
				reader.get();
			}
		}
		answers.forEach(ChangingAgreementTests::assertThatItIsOfOneAgreement);
		assertThat(seen).containsExactlyInAnyOrder(FOUND, OTHER);
	}

	private Answer ask(String childId) {
		return this.service.ask("manager", """
				query($id: ID!) {
				  before: me { sharingAgreement }
				  child(id: $id) {
				    one: involvements(first: 10) { nodes { __typename } }
				    two: involvements(first: 11) { nodes { __typename } }
				    three: involvements(first: 12) { nodes { __typename } }
				  }
				  after: me { sharingAgreement }
				}""", Map.of("id", childId));
	}

	private static String assertThatItIsOfOneAgreement(Answer answer) {
		String agreement = answer.read("$.data.before.sharingAgreement");
		List<String> kinds = agreement.equals(FOUND) ? List.of("Involvement", "Involvement")
				: List.of("Involvement", "ServiceInvolved");
		assertThat(answer.<List<String>>read("$.data.child.one.nodes[*].__typename")).as(agreement)
			.containsExactlyInAnyOrderElementsOf(kinds);
		assertThat(answer.<List<String>>read("$.data.child.two.nodes[*].__typename")).as(agreement)
			.containsExactlyInAnyOrderElementsOf(kinds);
		assertThat(answer.<List<String>>read("$.data.child.three.nodes[*].__typename")).as(agreement)
			.containsExactlyInAnyOrderElementsOf(kinds);
		assertThat(answer.<String>read("$.data.after.sharingAgreement")).isEqualTo(agreement);
		return agreement;
	}

	private String agreementOf(String user) {
		return this.service.ask(user, "{ me { sharingAgreement } }").read("$.data.me.sharingAgreement");
	}

	/**
	 * The agreement in force without its rule that shows ordinary involvement in full.
	 */
	private String other() {
		String text = this.found.text().replace(FOUND, OTHER) + "# of " + this.folder + "\n";
		int rule = text.indexOf("  - name: everyone-sees-ordinary-involvement");
		return text.substring(0, rule) + text.substring(text.indexOf("  - name:", rule + 1));
	}

	private void write(String text) {
		try {
			Files.writeString(this.file, text, StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private List<List<Object>> entries(String kind, String hash) {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (entry:AuditEntry {kind: $kind, action: 'putAgreementInForce', viewerId: 'service'}) WHERE entry.details[1] = $hash RETURN entry.details AS details ORDER BY entry.at",
					Map.of("kind", kind, "hash", hash))
				.list((row) -> row.get("details").asList());
		}
	}

	private int periods() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (period:AgreementPeriod) RETURN count(period) AS periods")
				.single()
				.get("periods")
				.asInt();
		}
	}

}
