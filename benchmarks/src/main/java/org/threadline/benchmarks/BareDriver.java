package org.threadline.benchmarks;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.threadline.cypher.Command;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.ViewerPost;
import org.threadline.visibility.PolicyPackReader;
import org.threadline.visibility.SharingAgreements;
import org.threadline.visibility.SharingAgreements.InForce;
import org.threadline.visibility.VisibleScope;

/**
 * The limit: the driver alone sends the statements that the service sends, with the same
 * parameters, and takes the rows. Nobody records who looked and nothing becomes JSON.
 */
final class BareDriver implements Contestant {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final Viewer viewer;

	private final SharingAgreements agreements;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	BareDriver(URI graph) {
		this.driver = open(graph);
		this.viewer = viewer(this.driver);
		this.agreements = new SharingAgreements(List.of(new InForce(Instant.EPOCH,
				PolicyPackReader.readKept("policies/default.yaml", BenchmarkFile.text("policies/default.yaml")))));
	}

	@SuppressWarnings("deprecation") // nothing else keeps the driver from wording
										// messages that nobody reads
	static Driver open(URI graph) {
		return GraphDatabase.driver(graph, AuthTokens.none(), Config.builder().withLogging(Logging.none()).build());
	}

	private static Viewer viewer(Driver driver) {
		Record found = driver.executableQuery(Command.named("identity/find-practitioner").text())
			.withParameters(Map.of("signIn", GraphQlContestant.VIEWER, "day", LocalDate.now()))
			.execute()
			.records()
			.getFirst();
		var post = found.get("post");
		return new PractitionerViewer(found.get("id").asString(), found.get("name").asString(),
				new ViewerPost(post.get("id").asString(), post.get("title").asString(),
						post.get("accessLevel").asString(), post.get("agencyId").asString(),
						post.get("agency").asString()),
				new Clearance(null, null));
	}

	@Override
	public String name() {
		return "driver";
	}

	@Override
	public boolean answers(Operation operation) {
		return operation.isRead();
	}

	@Override
	public ProcessHandle process() {
		return ProcessHandle.current();
	}

	@Override
	public Caller caller() {
		return new DriverCaller();
	}

	@Override
	public void close() {
		this.threads.close();
		this.driver.close();
	}

	/**
	 * Asks as the service would.
	 */
	private final class DriverCaller implements Caller {

		@Override
		public void ask(Question question) {
			read(question);
		}

		@Override
		public Answered answered(Question question) {
			return DriverAnswer.of(question.operation(), read(question));
		}

		private List<Record> read(Question question) {
			VisibleScope scope = BareDriver.this.agreements.scopeFor(BareDriver.this.viewer, Instant.now(), null);
			return ServiceStatements.read(question, scope, this::rows, BareDriver.this.threads);
		}

		private List<Record> rows(String statement, Map<String, @Nullable Object> parameters) {
			try (Session session = BareDriver.this.driver.session(READING)) {
				return session.run(statement, Values.value(parameters)).list();
			}
		}

		@Override
		public void close() {
			// connections belong to the driver
		}

	}

}
