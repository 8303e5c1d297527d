package org.threadline.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.GraphQlCaller;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is on record of who looked, searched, wrote or was refused: each thing once.
 */
@RunningService
class AuditTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChild() {
		this.child = this.children.aChildKnownTo("northmoor-social-care");
		this.id = this.children.open("social.worker", this.child);
	}

	@Test
	void findingAndOpeningAreOnRecord() {
		assertThat(entries()).containsExactly("SHOWN findChildren", "WRITE openRecord", "READ child");
	}

	@Test
	void eachFieldReadIsOnRecordOnce() {
		this.service.ask("social.worker",
				"query($id: ID!) { child(id: $id) { involvements { nodes { id } } chronology { nodes { id } } webOfServices { nodes { id } } } }",
				Map.of("id", this.id));
		assertThat(entries().stream().filter((entry) -> entry.startsWith("READ"))).containsExactlyInAnyOrder(
				"READ child", "READ child", "READ involvements", "READ chronology", "READ webOfServices");
	}

	@Test
	void whatIsToldOfABrotherIsOnRecordOfHim() {
		String theo = this.service.find("social.worker", "Theo", "Holloway", LocalDate.of(2022, 10, 14)).getFirst();
		String maya = this.service.open("social.worker", "Maya", "Holloway", LocalDate.of(2014, 3, 9));
		int before = entriesAbout(theo).size();
		String asked = "query($id: ID!) { child(id: $id) { webOfServices { nodes { id } } } }";
		this.service.ask("social.worker", asked, Map.of("id", maya));
		assertThat(entriesAbout(theo)).hasSize(before);
		this.service.ask("social.worker",
				"query($id: ID!) { child(id: $id) { webOfServices(rings: 2) { nodes { id } } family { members { person { id } } } } }",
				Map.of("id", maya));
		assertThat(entriesAbout(theo)).hasSize(before + 2).contains("READ webOfServices", "READ family");
	}

	@Test
	void aRefusedCommandIsOnRecordWithItsCodes() {
		this.service.ask("teacher",
				"""
						mutation($child: ID!) { recordEvent(input: {commandId: "refused", childId: $child, kind: GAP, type: "no-gp",
						  summary: "No GP", occurred: "2026"}) { refusals { code } } }""",
				Map.of("child", this.id));
		assertThat(entries()).contains("REFUSAL recordEvent RECORD_NOT_OPENED").doesNotContain("WRITE recordEvent");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{ child(id: \"?\") { chronology(after: \"forged\") { nodes { id } } } } | chronology | INVALID_CURSOR",
			"{ child(id: \"?\") { involvements(asKnownAt: \"2999-01-01T00:00:00Z\") { nodes { id } } } } | involvements | INVALID_INPUT",
			"{ child(id: \"?\") { chronology(filter: {occurredFrom: \"2026-02-01\", occurredTo: \"2026-01-31\"}) { nodes { id } } } } | chronology | INVALID_INPUT",
			"{ findChildren(criteria: {nhsNumber: \"12\"}) { __typename } } | findChildren | INVALID_INPUT",
			"{ changes(since: \"forged\") { nodes { at } } } | changes | INVALID_CURSOR" })
	void whatCannotBeUsedIsOnRecordToo(String query, String action, String code) {
		int before = refusals(action, code);
		assertThat(this.service.ask("social.worker", query.replace("?", this.id))
			.<List<String>>read("$.errors[*].extensions.code")).containsExactly(code);
		assertThat(refusals(action, code)).isEqualTo(before + 1);
	}

	private int refusals(String action, String code) {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (practitioner:Practitioner {signIn: 'social.worker'})
					MATCH (entry:AuditEntry {kind: 'REFUSAL', action: $action, viewerId: practitioner.id})
					WHERE entry.details = [$code]
					RETURN count(entry) AS entries""", Map.of("action", action, "code", code))
				.single()
				.get("entries")
				.asInt();
		}
	}

	@Test
	void askingForAChildOneMayNotKnowOfIsOnRecordToo() {
		String made = UUID.randomUUID().toString();
		this.service.ask("teacher", "query($id: ID!) { child(id: $id) { name } }", Map.of("id", made));
		assertThat(entriesAbout(made)).containsExactly("READ child");
	}

	@Test
	void entriesHoldNoCriteriaAndNoReasons() {
		try (Session session = this.driver.session()) {
			assertThat(session.run("MATCH (entry:AuditEntry) UNWIND entry.details AS detail RETURN DISTINCT detail")
				.list((entry) -> entry.get("detail").asString())).isNotEmpty()
				.allMatch((detail) -> detail.matches("[A-Za-z0-9_-]+"));
		}
	}

	private List<String> entries() {
		return entriesAbout(this.id);
	}

	private List<String> entriesAbout(String childId) {
		try (Session session = this.driver.session()) {
			return session
				.run("""
						MATCH (entry:AuditEntry {childId: $childId})
						RETURN entry.kind + ' ' + entry.action + CASE entry.kind WHEN 'REFUSAL' THEN ' ' + head(entry.details) ELSE '' END AS text
						ORDER BY entry.at, entry.kind DESC""",
						Map.of("childId", childId))
				.list((entry) -> entry.get("text").asString());
		}
	}

}
