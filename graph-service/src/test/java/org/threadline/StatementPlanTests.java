package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.GqlNotification;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.cypher.Statement;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Neo4j plans every statement of the catalogue over the stories, in the Cypher of today
 * and in Cypher 5, which the long-term release speaks. It knows every label, type and
 * property, and has nothing to remark on.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementPlanTests {

	// explained without parameters; a view that stands in a query twice yields the same
	// names in each place
	private static final Set<String> EXPECTED = Set.of("01N60", "03N60");

	@Autowired
	private Driver driver;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	private List<String> languages = List.of();

	@BeforeAll
	void theReleaseSaysWhichLanguagesItSpeaks() {
		String agent = this.driver.executableQuery("RETURN 1").execute().summary().server().agent();
		// each release plans in its newest language: that of the long-term one is planned
		// there, with -Pdeep
		this.languages = List.of(agent.startsWith("Neo4j/5.") ? "CYPHER 5" : "CYPHER 25");
	}

	/**
	 * So that every label, type and property is in the graph, whichever tests ran before.
	 */
	@BeforeAll
	void everythingIsRecordedThatCanBe() {
		OwnChild child = this.children.aChildKnownTo("alder-bank-school");
		String id = this.children.open("coordinator", child);
		this.service.open("teacher", id);
		agreedToByAParent(child, id);
		String teacher = this.driver
			.executableQuery("MATCH (teacher:Practitioner {name: 'Margaret Idowu'}) RETURN teacher.id AS id")
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();
		Commands.recorded(this.commands.send("coordinator", "recordInvolvement",
				Map.of("childId", id, "onBehalfOf", teacher, "role", "Class teacher", "from", "2026-09-01"), Map.of()));
		Commands.recorded(this.commands.send("coordinator", "recordEvent", Map.of("childId", id, "onBehalfOf", teacher,
				"kind", "PRACTICE", "type", "observation", "summary", "A visit", "occurred", "2026-09-02"), Map.of()));
		Commands.recorded(this.commands.send("teacher", "recordConsent", Map.of("childId", id, "decision",
				"LAWFUL_GROUND", "ground", "Section 47", "lawfulGround", "OTHER", "from", "2026-09-02"), Map.of()));
		this.service.ask("coordinator",
				"mutation($input: BreakGlassInput!) { breakGlass(input: $input) { refusals { code } } }",
				Map.of("input",
						Map.of("commandId", "plans-" + id, "criteria",
								Map.of("familyName", "Quillfeather", "dateOfBirth", child.born().toString()), "purpose",
								"SAFEGUARDING_ENQUIRY", "reason", "So that every property is in the graph")));
		String maya = this.service.open("teacher", "Maya", "Holloway", LocalDate.of(2014, 3, 9));
		String event = this.service.ask("teacher",
				"query($id: ID!) { child(id: $id) { chronology(first: 100) { nodes { id ... on Event { agency { name } } } } } }",
				Map.of("id", maya))
			.<List<String>>read("$..nodes[?(@.agency.name == 'Alder Bank School')].id")
			.getFirst();
		String request = Commands.recorded(this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", event, "says", "It was the day after"), Map.of()));
		Commands.recorded(this.commands.send("teacher", "answerCorrection",
				Map.of("childId", maya, "requestId", request, "answer", "DECLINED", "reason", "The register is clear"),
				Map.of()));
		waitUntilNone("MATCH (event:OutboxEvent {childId: $id}) WHERE event.waitingSince IS NOT NULL", id);
		waitUntilNone("MATCH (entry:AuditEntry {childId: $id}) WHERE entry.waitingSince IS NOT NULL", id);
	}

	private void agreedToByAParent(OwnChild child, String id) {
		this.children.load(AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withAdult("P1", "agency_ref", "northmoor-social-care")
			.withResponsibility("R1", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1"));
		String parent = this.service
			.ask("coordinator",
					"query($id: ID!) { child(id: $id) { family { parentalResponsibilities { person { id } } } } }",
					Map.of("id", id))
			.<List<String>>read("$..person.id")
			.getFirst();
		Commands.recorded(this.commands.send(
				"coordinator", "recordConsent", Map.of("childId", id, "decision", "GIVEN", "givenBy", "PARENT",
						"givenByPersonId", parent, "how", "WRITTEN", "filedAt", "Case file", "from", "2026-09-02"),
				Map.of()));
	}

	/** The outbox is looked at every second, and what waits is sealed every five. */
	private void waitUntilNone(String waiting, String childId) {
		try (Session session = this.driver.session()) {
			while (session.run(waiting + " RETURN count(*) AS waiting", Map.of("id", childId))
				.single()
				.get("waiting")
				.asInt() > 0) {
				Thread.onSpinWait();
			}
		}
	}

	static Stream<Statement> statements() {
		return StatementCatalogue.statements();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void isPlannedWithNothingToRemarkOn(Statement statement) {
		assertThat(this.languages.stream().flatMap((language) -> remarks(language, statement.text()))).isEmpty();
	}

	@Test
	void aMisspeltLabelIsFound() {
		assertThat(remarks("CYPHER 5", "MATCH (child:Chidl) RETURN child.id"))
			.anyMatch((remark) -> remark.contains("Chidl"));
	}

	@Test
	void aMisspeltRelationshipIsFound() {
		assertThat(remarks("CYPHER 5", "MATCH (:Child)<-[:NAMEOF]-(name:Name) RETURN name.id"))
			.anyMatch((remark) -> remark.contains("NAMEOF"));
	}

	@Test
	void aMisspeltPropertyIsFound() {
		assertThat(remarks("CYPHER 5", "MATCH (child:Child) RETURN child.idd"))
			.anyMatch((remark) -> remark.contains("idd"));
	}

	@Test
	void aMistakeInTheLanguageIsFound() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> remarks("CYPHER 5", "MATCH (child:Child) RETURN parent.id").toList())
			.withMessageContaining("parent");
	}

	private Stream<String> remarks(String language, String statement) {
		try (Session session = this.driver.session()) {
			return session.run(language + " EXPLAIN " + statement)
				.consume()
				.gqlStatusObjects()
				.stream()
				.filter(GqlNotification.class::isInstance)
				.filter((status) -> !EXPECTED.contains(status.gqlStatus()))
				.map((status) -> language + " " + status.gqlStatus() + " " + status.statusDescription())
				.toList()
				.stream();
		}
	}

}
