package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

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

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private StatementTrips trips;

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
				"webOfServices(rings: 2) { nodes { id } }")) {
			long before = auditCommits();
			assertThat(tripsOf(() -> this.service.ask("manager", asking(field), Map.of("id", maya))).values())
				.containsExactly(1L, 1L);
			assertThat(auditCommits() - before).as(field).isOne();
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
		// who asks, and the audit commit that many reads share, are counted apart; so is
		// what tells others beside
		trips.keySet()
			.removeIf((statement) -> statement.startsWith("identity/") || statement.startsWith("audit/")
					|| !statement.contains("/"));
		return trips;
	}

	private long auditCommits() {
		return this.trips.counts().getOrDefault("audit/write-entries", 0L);
	}

}
