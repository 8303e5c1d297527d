package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.threadline.OwnChildren.OwnChild;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the graph is asked: once for each field however many children there are, as
 * often for a hidden child as for none, and never for two viewers together.
 */
@RunningService
class TripsToTheGraphTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final List<String> FIELDS = List.of("basicDetails { sex }", "extendedDetails { names { kind } }",
			"family { members { person { id } } }", "leadProfessional { since }", "keyContact { since }",
			"leadHistory { id }", "involvements { nodes { id } }", "chronology(first: 50) { nodes { id } }",
			"needs { nodes { id } }", "strengths { nodes { id } }", "concerns { nodes { id } }",
			"consents { nodes { id } }", "notices { nodes { id } }", "webOfServices(rings: 2) { nodes { id } }");

	private static final String PAGE = asking(String.join(" ", FIELDS));

	/** The page of a child as it is measured. */
	private static final Path CHILD_PAGE = Path.of("..", "benchmarks", "src", "main", "resources", "questions",
			"child-page.graphql");

	private static final long FIELDS_OF_THE_PAGE = 5;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private StatementTrips trips;

	@Autowired
	private StatementsTogether together;

	@Test
	void eachFieldOfAChildIsOneTrip() {
		String maya = this.service.open("manager", "Maya", "Holloway", MAYA);
		// planned one after the other: on a busy machine all at once take longer than a
		// request may
		FIELDS.forEach((field) -> this.service.ask("manager", asking(field), Map.of("id", maya)));
		Map<String, Long> trips = tripsOf(() -> this.service.ask("manager", PAGE, Map.of("id", maya)));
		assertThat(trips).containsOnly(Map.entry("children/find-child", 1L),
				Map.entry("children/read-basic-details", 1L), Map.entry("children/read-extended-details", 1L),
				Map.entry("involvement/list-involvements", 1L), Map.entry("involvement/find-lead-professional", 1L),
				Map.entry("involvement/find-key-contact", 1L), Map.entry("involvement/list-lead-history", 1L),
				Map.entry("chronology/list-events-by-occurred-newest-first", 1L), Map.entry("family/read-family", 1L),
				Map.entry("needs/list-needs", 1L), Map.entry("needs/list-strengths", 1L),
				Map.entry("needs/list-concerns", 1L), Map.entry("consent/list-consents", 1L),
				Map.entry("consent/list-notices", 1L), Map.entry("web/read-web", 1L));
	}

	@Test
	void theWholePageOfAChildIsOneTripAField() throws IOException {
		String maya = this.service.open("manager", "Maya", "Holloway", MAYA);
		String page = Files.readString(CHILD_PAGE);
		this.service.ask("manager", page, Map.of("id", maya));
		long before = auditCommits();
		assertThat(tripsOf(() -> this.service.ask("manager", page, Map.of("id", maya)))).containsOnly(
				Map.entry("children/find-child", 1L), Map.entry("children/read-basic-details", 1L),
				Map.entry("involvement/list-involvements", 1L),
				Map.entry("chronology/list-events-by-occurred-newest-first", 1L), Map.entry("web/read-web", 1L),
				Map.entry("consent/list-consents", 1L));
		assertThat(auditCommits() - before).isBetween(1L, FIELDS_OF_THE_PAGE);
	}

	/** Found and decided about first, then read by all fields at once. */
	@Test
	void theWholePageOfAChildWaitsForTheGraphTwice() throws IOException {
		String maya = this.service.open("manager", "Maya", "Holloway", MAYA);
		String page = Files.readString(CHILD_PAGE);
		Runnable asking = () -> assertThat(
				this.service.ask("manager", page, Map.of("id", maya)).<List<?>>read("$..errors"))
			.isEmpty();
		Set<String> ofFields = new HashSet<>(tripsOf(asking).keySet());
		ofFields.remove("children/find-child");

		assertThat(ofFields).hasSize((int) FIELDS_OF_THE_PAGE);
		assertThat(this.together.areSentAtOnce(ofFields, Duration.ofSeconds(10), asking)).isTrue();
		assertThat(this.together.areSentAtOnce(Set.of("children/find-child", "consent/list-consents"),
				Duration.ofMillis(200), asking))
			.isFalse();
	}

	@Test
	void aFieldOfSeveralChildrenIsOneTripStill() {
		String query = "{ findChildren(criteria: {familyName: \"Nwosu\", dateOfBirth: \"2018-02-20\"}) { ... on ChildMatches { children { name involvements { nodes { id } } } } } }";
		this.service.ask("social.worker", query);
		Map<String, Long> trips = tripsOf(
				() -> assertThat(this.service.ask("social.worker", query).<List<String>>read("$..children[*].name"))
					.hasSizeGreaterThan(1));
		assertThat(trips).containsOnly(Map.entry("children/find-children-by-birth", 1L),
				Map.entry("involvement/list-involvements", 1L));
	}

	@Test
	void anEarlierMomentCostsOneTripMore() {
		String maya = this.service.open("manager", "Maya", "Holloway", MAYA);
		String query = "query($id: ID!) { child(id: $id) { involvements(asKnownAt: \"2026-11-24T12:00:00Z\") { nodes { id } } } }";
		assertThat(tripsOf(() -> this.service.ask("manager", query, Map.of("id", maya)))).containsOnly(
				Map.entry("children/find-child", 1L), Map.entry("children/decide-records", 1L),
				Map.entry("involvement/list-involvements", 1L));
	}

	@Test
	void findingAChildAndReadingAFieldIsTwoTripsAndOneCommitOfTheAudit() {
		String maya = this.service.open("manager", "Maya", "Holloway", MAYA);
		for (String field : List.of("involvements { nodes { id } }", "chronology(first: 50) { nodes { id } }",
				"webOfServices { nodes { id } }")) {
			long before = auditCommits();
			assertThat(tripsOf(() -> this.service.ask("manager", asking(field), Map.of("id", maya))).values())
				.containsExactly(1L, 1L);
			assertThat(auditCommits() - before).as(field).isOne();
		}
	}

	/** Of whom it tells is known only after it was read. */
	@Test
	void whatTellsOfBrothersAndSistersIsOneCommitMore() {
		String maya = this.service.open("manager", "Maya", "Holloway", MAYA);
		for (String field : List.of("webOfServices(rings: 2) { nodes { id } }",
				"family { members { person { id } } }")) {
			long before = auditCommits();
			assertThat(tripsOf(() -> this.service.ask("manager", asking(field), Map.of("id", maya))).values())
				.containsExactly(1L, 1L);
			assertThat(auditCommits() - before).as(field).isEqualTo(2);
		}
	}

	@Test
	void lookingForAChildIsOneTripAndOneCommitOfTheAudit() {
		long before = auditCommits();
		assertThat(tripsOf(() -> this.service.find("manager", "Maya", "Holloway", MAYA)))
			.containsOnly(Map.entry("children/find-children-by-birth", 1L));
		assertThat(auditCommits() - before).isOne();
	}

	@Test
	void openingARecordIsAsManyTripsWhateverItHolds() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		this.children.open("social.worker", child);
		long before = auditCommits();
		assertThat(tripsOf(() -> this.children.open("social.worker", child))).containsOnly(
				Map.entry("children/find-children-by-birth", 1L), Map.entry("recording/claim-command", 1L),
				Map.entry("recording/lock-child", 1L), Map.entry("children/open-record", 1L),
				Map.entry("recording/finish-command", 1L), Map.entry("children/find-child", 1L));
		// of the search, within the command, and of reading the child it answers with
		assertThat(auditCommits() - before).isEqualTo(3);
	}

	@Test
	void recordingAnEventIsAsManyTripsWhateverIsOnRecord() {
		Map<String, Object> event = Map.of("kind", "PRACTICE", "type", "home-visit", "summary", "Seen at home",
				"occurred", "2026-09-02");
		assertThat(tripsOfCommand("recordEvent", event)).containsOnly(Map.entry("recording/claim-command", 1L),
				Map.entry("recording/lock-child", 1L), Map.entry("recording/read-standing", 1L),
				Map.entry("merge-holdings", 1L), Map.entry("create-events", 1L),
				Map.entry("recording/finish-command", 1L), Map.entry("children/find-child", 1L));
	}

	@Test
	void recordingConsentIsTwoTripsMore() {
		Map<String, Object> consent = Map.of("decision", "GIVEN", "givenBy", "CHILD", "judgedAbleBecause",
				"Understands what it means", "how", "VERBAL", "from", "2026-09-02");
		assertThat(tripsOfCommand("recordConsent", consent)).containsOnly(Map.entry("recording/claim-command", 1L),
				Map.entry("recording/lock-child", 1L), Map.entry("recording/read-standing", 1L),
				Map.entry("consent/read-standing-to-consent", 1L),
				Map.entry("recording/list-standing-involvements", 1L), Map.entry("merge-holdings", 1L),
				Map.entry("create-consents", 1L), Map.entry("recording/finish-command", 1L),
				Map.entry("children/find-child", 1L));
	}

	/** On a record that is opened already. */
	private Map<String, Long> tripsOfCommand(String command, Map<String, Object> input) {
		String child = this.children.open("social.worker", this.children.aChildKnownTo("northmoor-social-care"));
		Map<String, Object> all = new HashMap<>(input);
		all.put("childId", child);
		long before = auditCommits();
		Map<String, Long> trips = tripsOf(
				() -> Commands.recorded(this.commands.send("social.worker", command, all, Map.of())));
		// within the command, and of reading the child it answers with
		assertThat(auditCommits() - before).isEqualTo(2);
		return trips;
	}

	@Test
	void aHiddenChildAndAnUnknownIdCostTheSameTrips() {
		String rowan = this.service.find("social.worker", "Rowan", "Ashdown", LocalDate.of(2016, 11, 2)).getFirst();
		this.service.ask("teacher", "{ me { id } }");
		Map<String, Long> hidden = tripsOf(() -> this.service.ask("teacher", PAGE, Map.of("id", rowan)));
		Map<String, Long> unknown = tripsOf(() -> this.service.ask("teacher", PAGE, Map.of("id", "nobody")));
		assertThat(hidden).isEqualTo(unknown).containsOnlyKeys("children/find-child");
	}

	@Test
	void twoViewersAtOnceNeverGetEachOthersAnswers() throws Exception {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		this.service.open("social.worker", maya);
		Map<String, String> alone = Map.of("teacher", ask("teacher", maya), "social.worker",
				ask("social.worker", maya));
		assertThat(alone.get("teacher")).isNotEqualTo(alone.get("social.worker"));
		List<Future<String>> teachers = new ArrayList<>();
		List<Future<String>> socialWorkers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(8)) {
			for (int asked = 0; asked < 40; asked++) {
				teachers.add(people.submit(() -> ask("teacher", maya)));
				socialWorkers.add(people.submit(() -> ask("social.worker", maya)));
			}
		}
		for (Future<String> answer : teachers) {
			assertThat(answer.get()).isEqualTo(alone.get("teacher"));
		}
		for (Future<String> answer : socialWorkers) {
			assertThat(answer.get()).isEqualTo(alone.get("social.worker"));
		}
	}

	private static String asking(String fields) {
		return "query($id: ID!) { child(id: $id) { name " + fields + " } }";
	}

	private String ask(String user, String child) {
		return this.service.ask(user, PAGE, Map.of("id", child)).body();
	}

	private Map<String, Long> tripsOf(Runnable work) {
		Map<String, Long> trips = this.trips.during(work);
		// the audit commit that many reads share is counted apart
		trips.keySet().removeIf((statement) -> !StatementTrips.isAsked(statement) || statement.startsWith("audit/"));
		return trips;
	}

	private long auditCommits() {
		return this.trips.counts().getOrDefault("audit/write-entries", 0L);
	}

}
