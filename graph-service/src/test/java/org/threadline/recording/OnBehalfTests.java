package org.threadline.recording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may record for another practitioner, and what: never what would open one agency's
 * information to another.
 */
@RunningService
class OnBehalfTests {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private Driver driver;

	private String id;

	@BeforeEach
	void aChildWithWhomASensitiveServiceWorks() {
		this.id = this.children.open("coordinator",
				this.children.aChildKnownTo("alder-bank-school", "northmoor-camhs", "northmoor-early-help"));
	}

	@Test
	void aCoordinatorRecordsForAPractitionerWithoutAComputerAndBothAreNamed() {
		assertThat(Commands.codes(observe("coordinator", practitioner("Margaret Idowu")))).isEmpty();
		Answer read = this.service.ask("coordinator",
				"query($id: ID!) { child(id: $id) { chronology { nodes { ... on Event { author { name } enteredBy { name } agency { name } } } } } }",
				Map.of("id", this.id));
		assertThat(read.<List<String>>read("$..author.name")).containsExactly("Margaret Idowu");
		assertThat(read.<List<String>>read("$..enteredBy.name")).containsExactly("Farah Siddiqui");
		assertThat(read.<List<String>>read("$..nodes[*].agency.name")).containsExactly("Alder Bank School");
	}

	/** It would tell of it, however closely their own involvement is held. */
	@Test
	void noNoticeIsRecordedForSomebodyWhoseWorkWithTheChildOneDoesNotSee() {
		Map<String, Object> notice = Map.of("childId", this.id, "issuedTo", "Mother", "route", "Letter", "issuedOn",
				TODAY.toString());
		assertThat(Commands.codes(this.commands.send("coordinator", "recordNotice", notice,
				Map.of("onBehalfOf", practitioner("Rupert Salter")))))
			.containsExactly("NOT_INVOLVED");
		assertThat(Commands.codes(this.commands.send("coordinator", "recordNotice", notice,
				Map.of("onBehalfOf", practitioner("Margaret Idowu")))))
			.isEmpty();
	}

	@Test
	void whoCanSignInRecordsForThemselves() {
		assertThat(Commands.codes(observe("coordinator", practitioner("Beth Cartwright"))))
			.containsExactly("NOT_ON_BEHALF");
	}

	@Test
	void aTeacherDoesNotRecordForAnotherAgency() {
		this.service.open("teacher", this.id);
		assertThat(Commands.codes(observe("teacher", practitioner("Rupert Salter")))).containsExactly("NOT_ON_BEHALF");
	}

	@Test
	void aColleagueRecordsForWhoeverIsOfTheirAgency() {
		this.service.open("teacher", this.id);
		assertThat(Commands.codes(observe("teacher", practitioner("Margaret Idowu")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "recordConsent", "previewConsent" })
	void nobodyOpensASensitiveServiceToThemselvesInTheNameOfItsStaff(String mutation) {
		Map<String, Object> ground = Map.of("childId", this.id, "onBehalfOf", practitioner("Rupert Salter"), "decision",
				"LAWFUL_GROUND", "ground", "Section 47 enquiry", "from", TODAY.toString());
		Map<String, Object> given = Map.of("childId", this.id, "onBehalfOf", practitioner("Rupert Salter"), "decision",
				"GIVEN", "givenBy", "CHILD", "judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from",
				TODAY.toString());
		String before = involved();
		for (Map<String, Object> input : List.of(ground, given)) {
			assertThat(mutation.equals("recordConsent")
					? Commands.codes(this.commands.send("coordinator", mutation, input, Map.of())) : preview(input))
				.containsExactly("NOT_ON_BEHALF");
		}
		assertThat(involved()).isEqualTo(before).contains("EXISTENCE");
	}

	private List<String> preview(Map<String, Object> asked) {
		Map<String, Object> input = new HashMap<>(asked);
		input.put("commandId", "preview");
		return this.service.ask("coordinator",
				"query($input: RecordConsentInput!) { previewConsent(input: {record: $input}) { refusals { code } } }",
				Map.of("input", input))
			.read("$..refusals[*].code");
	}

	@Test
	void aConsentIsNotWithdrawnInTheNameOfAnotherAgencysStaff() {
		this.service.open("camhs", this.id);
		String consent = Commands.recorded(this.commands.send(
				"camhs", "recordConsent", Map.of("childId", this.id, "decision", "GIVEN", "givenBy", "CHILD",
						"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY.toString()),
				Map.of()));
		Map<String, Object> withdrawal = Map.of("childId", this.id, "consentId", consent, "givenBy", "CHILD",
				"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY.toString());
		assertThat(Commands.codes(this.commands.send("coordinator", "withdrawConsent", withdrawal,
				Map.of("onBehalfOf", practitioner("Rupert Salter")))))
			.containsExactly("NOT_ON_BEHALF");
		assertThat(involved()).doesNotContain("EXISTENCE");
	}

	@Test
	void whatAnotherAgencyRecordedIsNotCorrectedInTheNameOfItsStaff() {
		String idowu = practitioner("Margaret Idowu");
		String event = Commands.recorded(observe("coordinator", idowu));
		Map<String, String> withdrawal = Map.of("childId", this.id, "eventId", event, "reason", "Not so");
		assertThat(Commands
			.codes(this.commands.send("coordinator", "withdrawEvent", withdrawal, Map.of("onBehalfOf", idowu))))
			.containsExactly("NOT_ON_BEHALF");
		this.service.open("teacher", this.id);
		assertThat(
				Commands.codes(this.commands.send("teacher", "withdrawEvent", withdrawal, Map.of("onBehalfOf", idowu))))
			.isEmpty();
	}

	private Answer observe(String user, String onBehalfOf) {
		return this.commands.send(user, "recordEvent", Map.of("childId", this.id, "onBehalfOf", onBehalfOf, "kind",
				"PRACTICE", "type", "observation", "summary", "Late again", "occurred", "2026-11-19"), Map.of());
	}

	private String involved() {
		return this.service
			.ask("coordinator",
					"query($id: ID!) { child(id: $id) { involvements(first: 100) { nodes { disclosure } } } }",
					Map.of("id", this.id))
			.body();
	}

	private String practitioner(String name) {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (practitioner:Practitioner {name: $name}) RETURN practitioner.id AS id",
						Map.of("name", name))
				.single()
				.get("id")
				.asString();
		}
	}

}
