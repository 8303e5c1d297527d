package org.threadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every sample user, every story, every field: what each sees of each child, read over
 * the API and compared with the tables in {@code src/test/resources/expected}. Those were
 * worked out from the stories and the sharing agreement, not from answers of the service.
 * It has a service of its own, in which nobody has opened a record yet, on the day the
 * stories are told.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "threadline.graph.embedded.folder=target/expected-service")
@Import({ GraphQlCaller.Configuration.class, ExpectedTableTests.DayOfTheStories.class })
@DirtiesContext
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
@BesideOthers
class ExpectedTableTests {

	private static final Map<String, String> QUESTIONS = ExpectedTable.questions();

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private Driver driver;

	/**
	 * All records are opened before any is read: how many are open counts in the
	 * database's plans, and it would make them anew while tables are read. Then one
	 * question at a time, so that no request waits for the plans of all of them.
	 */
	@BeforeAll
	void openWhatMayBeOpenedAndLetTheDatabasePlan() {
		for (ExpectedTable table : tables()) {
			String id = idOf(table.givenName(), table.familyName(), table.born());
			table.users().forEach((user) -> this.service.open(user, id));
		}
		String finn = idOf("Finn", "Walsh", LocalDate.of(2017, 3, 3));
		QUESTIONS
			.forEach((row, question) -> new SeenOfAChild(this.service, "manager", finn).answers(Map.of(row, question)));
	}

	static List<ExpectedTable> tables() {
		return ExpectedTable.all();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyCellIsWhatTheStoryAndTheAgreementSay(ExpectedTable table) {
		String id = idOf(table.givenName(), table.familyName(), table.born());
		Map<String, Map<String, String>> seen = new ConcurrentHashMap<>();
		String first = table.users().getFirst();
		seen.put(first, seenBy(first, id, table));
		// all others at once: what one sees never reaches another
		table.users().stream().skip(1).parallel().forEach((user) -> seen.put(user, seenBy(user, id, table)));
		assertThat(table.text(seen.getOrDefault(first, Map.of()).keySet(), (row, users) -> together(row, users, seen)))
			.as("Reason a missing or changed row from the story and policies/default.yaml")
			.isEqualTo(table.text());
	}

	static List<ExpectedValues> values() {
		return ExpectedValues.all();
	}

	@ParameterizedTest
	@MethodSource("values")
	void whatIsShownIsWhatTheStoryAndTheAgreementSay(ExpectedValues values) {
		ExpectedTable table = tables().stream()
			.filter((counts) -> counts.name().equals(values.name()))
			.findFirst()
			.orElseThrow();
		String id = idOf(table.givenName(), table.familyName(), values.born());
		for (String user : table.users()) {
			assertThat(ExpectedValues.shown(this.service, user, id)).as(user).isEqualTo(values.of(user));
		}
	}

	@Test
	void beforeItIsOpenedARecordShowsNothingOfIt() {
		// no table has him, so nobody opens his record
		String finn = idOf("Finn", "Walsh", LocalDate.of(2017, 3, 3));
		for (String user : tables().getFirst().users()) {
			Map<String, String> rows = new SeenOfAChild(this.service, user, finn).answers(QUESTIONS);
			rows.remove(SeenOfAChild.CHILD);
			assertThat(rows.values()).as(user).containsOnly(ExpectedTable.NONE);
		}
	}

	private Map<String, String> seenBy(String user, String childId, ExpectedTable table) {
		SeenOfAChild seen = new SeenOfAChild(this.service, user, childId);
		Map<String, String> rows = new LinkedHashMap<>(Map.of("found", seen.found(table)));
		rows.putAll(seen.answers(QUESTIONS));
		return rows;
	}

	private static String together(String row, List<String> users, Map<String, Map<String, String>> seen) {
		Map<String, String> cells = new LinkedHashMap<>();
		users.forEach((user) -> cells.put(user, seen.getOrDefault(user, Map.of()).getOrDefault(row, "")));
		// users who share a column see the same
		return (Set.copyOf(cells.values()).size() == 1) ? cells.values().iterator().next() : cells.toString();
	}

	/** From the graph itself: no user need see the child. */
	private String idOf(String given, String family, LocalDate born) {
		return this.driver
			.executableQuery(
					"""
							MATCH (name:Name {given: $given, family: $family})-[:NAME_OF]->(child:Child)<-[:BIRTH_DETAILS_OF]-(birth)
							WHERE $born IN [birth.dateOfBirth, birth.expectedDateOfBirth]
							RETURN DISTINCT child.id AS id""")
			.withParameters(Map.of("given", given, "family", family, "born", born))
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class DayOfTheStories {

		@Bean
		@Primary
		Clock dayOfTheStories() {
			return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
		}

	}

}
