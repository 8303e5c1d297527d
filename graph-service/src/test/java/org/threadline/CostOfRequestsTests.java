package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A whole request costs the database as much on a long record as on a short one, commands
 * included: all its statements together, the entries of the audit among them.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostOfRequestsTests {

	/** The page of a child as it is measured. */
	private static final Path CHILD_PAGE = Path.of("..", "benchmarks", "src", "main", "resources", "questions",
			"child-page.graphql");

	private static final long HITS_OF_A_PAGE = 2_800;

	private static final int OPENED = 20;

	private static final String DAY = LocalDate.of(2026, 9, 2).toString();

	private static final int RECORDED = 60;

	private static final Map<String, String> EVENT = Map.of("kind", "PRACTICE", "type", "home-visit", "summary",
			"Seen at home", "occurred", DAY);

	@Autowired
	private OwnChildren children;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private ProfiledStatements profiled;

	@Autowired
	private Driver driver;

	private String shortRecord = "";

	private String longRecord = "";

	/** What is opened and recorded here would make the others cost more. */
	private String disturbed = "";

	@BeforeAll
	void childrenWithShortAndLongRecords() {
		RecordsByLength records = new RecordsByLength(this.children, this.service);
		this.shortRecord = records.aChildWith(RecordsByLength.FEW);
		this.longRecord = records.aChildWith(RecordsByLength.MANY);
		this.disturbed = records.aChildWith(1);
		this.service.open("social.worker", this.shortRecord);
		this.service.open("social.worker", this.longRecord);
	}

	@Test
	void theWholePageOfAChildCostsWhatItShows() throws IOException {
		String page = Files.readString(CHILD_PAGE);
		assertCostsAsMuch(HITS_OF_A_PAGE, hits(() -> ask(page, this.shortRecord)),
				hits(() -> ask(page, this.longRecord)));
	}

	private void ask(String page, String child) {
		assertThat(this.service.ask("manager", page, Map.of("id", child)).<List<?>>read("$..chronology.nodes[*]"))
			.hasSize(50);
	}

	/**
	 * With the most they may cost, where what a post has recorded is still walked over
	 * when it is decided what the post may see.
	 */
	static Stream<Arguments> commands() {
		return Stream.of(arguments("recordEvent", 900, EVENT),
				arguments("recordInvolvement", 1_000, Map.of("role", "Team manager", "from", DAY)),
				arguments("recordConsent", 1_350,
						Map.of("decision", "GIVEN", "givenBy", "CHILD", "judgedAbleBecause",
								"Understands what it means", "how", "VERBAL", "from", DAY)),
				arguments("openRecord", 950,
						Map.of("purpose", "DIRECT_WORK", "reason", "I am working with this child")));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void aCommandCostsTheSameHoweverLongTheRecordIs(String command, long atMost, Map<String, String> input) {
		assertCostsAsMuch(atMost, hits(() -> give("social.worker", command, input, this.shortRecord)),
				hits(() -> give("social.worker", command, input, this.longRecord)));
	}

	@Test
	void openingsThatHaveLapsedCostNothing() {
		this.service.open("social.worker", this.disturbed);
		long before = deciding("social.worker");
		for (int opened = 0; opened < OPENED; opened++) {
			this.service.open("social.worker", this.disturbed);
		}
		try (Session session = this.driver.session()) {
			session
				.run("""
						MATCH (access:Access {childId: $childId})
						WITH access
						ORDER BY access.openedAt DESC
						SKIP 1
						SET access.openedAt = access.openedAt - duration('P9D'), access.lapsesAt = access.lapsesAt - duration('P9D')""",
						Map.of("childId", this.disturbed))
				.consume();
		}

		assertThat(deciding("social.worker")).isLessThanOrEqualTo(before + before / 10);
	}

	/**
	 * Neo4j keeps relationships by type where a node has more than fifty: until then each
	 * is walked over.
	 */
	@Test
	void decidingCostsNoMoreForAPostThatHasRecordedMuch() {
		this.service.open("health.visitor", this.disturbed);
		long before = deciding("health.visitor");
		for (int recorded = 0; recorded < RECORDED; recorded++) {
			give("health.visitor", "recordEvent", EVENT, this.disturbed);
		}

		assertThat(deciding("health.visitor")).isLessThanOrEqualTo(before + before / 10);
	}

	/** What it costs to find the child and decide. */
	private long deciding(String user) {
		return this.profiled
			.during(() -> this.service.ask(user, "query($id: ID!) { child(id: $id) { name } }",
					Map.of("id", this.disturbed)))
			.stream()
			.filter((statement) -> statement.name().equals("children/find-child"))
			.findFirst()
			.orElseThrow()
			.hits();
	}

	private void give(String user, String command, Map<String, String> input, String child) {
		Map<String, Object> all = new HashMap<>(input);
		all.put("childId", child);
		all.put("commandId", UUID.randomUUID().toString());
		String mutation = "mutation($input: %sInput!) { %s(input: $input) { refusals { code } } }"
			.formatted(command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1), command);
		assertThat(this.service.ask(user, mutation, Map.of("input", all)).<List<?>>read("$.data..refusals[*]"))
			.isEmpty();
	}

	private Map<String, Long> hits(Runnable request) {
		return this.profiled.during(request)
			.stream()
			.collect(Collectors.groupingBy(ProfiledStatement::name, Collectors.summingLong(ProfiledStatement::hits)));
	}

	private static long all(Map<String, Long> hits) {
		return hits.values().stream().mapToLong(Long::longValue).sum();
	}

	private static void assertCostsAsMuch(long atMost, Map<String, Long> ofShort, Map<String, Long> ofLong) {
		assertThat(all(ofShort)).as("%s", ofShort).isLessThan(atMost);
		assertThat(all(ofLong)).as("%s, and on a short record %s", ofLong, ofShort)
			.isLessThanOrEqualTo(all(ofShort) + all(ofShort) / 10);
	}

}
