package org.threadline.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
 * What should not have been recorded is taken out by the agency that recorded it, and
 * only that puts it right for whoever asked.
 */
@RunningService
class WithdrawingTests {

	private static final String TODAY = LocalDate.now().toString();

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final Map<String, Map<String, String>> RECORDED = Map.of("recordNeed",
			Map.of("domain", "CHILD_DEVELOPMENT", "dimension", "education", "level", "vulnerable", "summary",
					"Help with reading", "identifiedOn", "2026-05-05"),
			"recordStrength",
			Map.of("domain", "CHILD_DEVELOPMENT", "dimension", "education", "summary", "Reads at home", "identifiedOn",
					"2026-05-05"),
			"recordConcern", Map.of("kind", "BEHAVIOUR", "summary", "Very quiet", "noticedOn", "2026-05-05"),
			"recordNotice", Map.of("issuedTo", "Mother", "route", "By letter", "issuedOn", "2026-05-05"),
			"recordInvolvement", Map.of("role", "Co-ordinator", "from", "2026-05-05"), "recordEvent",
			Map.of("kind", "PRACTICE", "type", "visit", "summary", "A visit", "occurred", "2026-05-05"),
			"recordConsent", Map.of("decision", "LAWFUL_GROUND", "ground", "Section 47", "from", "2026-05-05"));

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@ValueSource(strings = { "recordNeed", "recordStrength", "recordConcern", "recordNotice", "recordInvolvement" })
	void whatAnAgencyRecordedInErrorItTakesOutOnceAndSaysWhy(String recording) {
		String id = aChild("coordinator", "social.worker");
		String fact = record("coordinator", recording, id);
		assertThat(read(id)).contains(fact);
		assertThat(Commands.codes(withdraw("coordinator", id, fact, Map.of("reason", " "))))
			.containsExactly("REASON_NEEDED");
		assertThat(read(id)).contains(fact);
		assertThat(Commands.recorded(withdraw("coordinator", id, fact, Map.of()))).isEqualTo(fact);
		assertThat(read(id)).doesNotContain(fact);
		assertThat(Commands.codes(withdraw("coordinator", id, fact, Map.of()))).containsExactly("CHANGED_MEANWHILE");
		assertThat(reasonKept(fact)).isEqualTo("Recorded for the wrong child");
	}

	@ParameterizedTest
	@ValueSource(strings = { "recordNeed", "recordInvolvement" })
	void aJudgementNobodyAsksForIsKeptOnlyIfItFitsOneLine(String recording) {
		String id = aChild("coordinator", "social.worker");
		String fact = record("coordinator", recording, id);
		for (String judgement : List.of("a".repeat(501), "in two\nlines")) {
			assertThat(Commands.codes(withdraw("coordinator", id, fact, Map.of("judgedSafeBecause", judgement))))
				.containsExactly("TEXT_NOT_USABLE");
		}
	}

	@Test
	void aLeadIsTakenOutAndWhoLedBeforeStays() {
		String id = aChild("coordinator", "social.worker");
		record("coordinator", "recordInvolvement", id);
		record("social.worker", "recordInvolvement", id);
		Commands.recorded(take("coordinator", id));
		String receiver = this.service.ask("social.worker", "{ me { id } }").read("$.data.me.id");
		String handedOver = Commands.recorded(this.commands.send("coordinator", "handOverLead",
				Map.of("childId", id, "kind", "LEAD_PROFESSIONAL", "practitionerId", receiver, "from", TODAY),
				Map.of()));
		assertThat(leadHistory(id)).containsExactlyInAnyOrder("Hannah Osei", "Farah Siddiqui");
		assertThat(Commands.codes(withdraw("coordinator", id, handedOver, Map.of())))
			.containsExactly("NOT_YOUR_AGENCY");
		assertThat(Commands.codes(withdraw("social.worker", id, handedOver, Map.of()))).isEmpty();
		assertThat(leadHistory(id)).containsExactly("Farah Siddiqui");
	}

	@Test
	void anotherAgencyDoesNotTakeItOut() {
		String id = aChild("coordinator", "social.worker");
		String concern = record("coordinator", "recordConcern", id);
		assertThat(Commands.codes(withdraw("social.worker", id, concern, Map.of()))).containsExactly("NOT_YOUR_AGENCY");
		assertThat(read(id)).contains(concern);
	}

	@Test
	void whatIsHiddenAnswersAsWhatThereIsNot() {
		String id = aChild("coordinator", "teacher");
		String need = record("coordinator", "recordNeed", id);
		String concern = record("coordinator", "recordConcern", id);
		Answer unknown = withdraw("teacher", id, "no-such-fact", Map.of());
		assertThat(Commands.codes(unknown)).containsExactly("FACT_NOT_FOUND");
		assertThat(withdraw("teacher", id, concern, Map.of()).body()).isEqualTo(unknown.body());
		String other = aChild("coordinator");
		assertThat(withdraw("coordinator", other, need, Map.of()).body()).isEqualTo(unknown.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "recordEvent", "recordConsent" })
	void whatHasACommandOfItsOwnIsNotTakenOutByThisOne(String recording) {
		String id = aChild("coordinator");
		String fact = record("coordinator", recording, id);
		Answer answer = withdraw("coordinator", id, fact, Map.of());
		assertThat(Commands.codes(answer)).containsExactly("WITHDRAWN_OTHERWISE");
		assertThat(answer.body()).contains(recording.equals("recordEvent") ? "withdrawEvent" : "withdrawConsent");
	}

	@Test
	void theLastAgencyTakesItsInvolvementOutOnlyWithAJudgement() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo());
		String involvement = record("coordinator", "recordInvolvement", id);
		Commands.recorded(take("coordinator", id));
		assertThat(Commands.codes(withdraw("coordinator", id, involvement, Map.of()))).containsExactly("LAST_AGENCY");
		assertThat(Commands
			.codes(withdraw("coordinator", id, involvement, Map.of("judgedSafeBecause", "She was never one of ours"))))
			.isEmpty();
		assertThat(reasonKept(involvement)).isEqualTo("Recorded for the wrong child She was never one of ours");
		assertThat(this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { leadHistory { to } } }", Map.of("id", id))
			.<List<String>>read("$..to")).containsExactly(TODAY);
	}

	@Test
	void whoStillLeadsHandsOverFirst() {
		String id = aChild("coordinator");
		String involvement = record("coordinator", "recordInvolvement", id);
		Commands.recorded(take("coordinator", id));
		assertThat(Commands.codes(withdraw("coordinator", id, involvement, Map.of())))
			.containsExactly("LEAD_NOT_HANDED_OVER");
	}

	@Test
	void anInvolvementThatIsOverIsTakenOutWithoutAJudgement() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo());
		String involvement = Commands.recorded(this.commands.send("coordinator", "recordInvolvement",
				Map.of("childId", id, "role", "Co-ordinator", "from", "2026-05-05", "to", "2026-06-05"), Map.of()));
		assertThat(Commands.codes(withdraw("coordinator", id, involvement, Map.of()))).isEmpty();
	}

	/** In the end nothing of it stands in the record. */
	@Test
	void aRequestIsPutRightByTakingOutAndNotByMeeting() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		String need = record("teacher", "recordNeed", maya);
		String request = Commands.recorded(this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", need, "says", "She reads well"), Map.of()));
		assertThat(Commands.codes(answer(maya, request))).containsExactly("NOT_CORRECTED_YET");
		String met = Commands.recorded(this.commands.send("teacher", "meetNeed",
				Map.of("childId", maya, "needId", need, "metOn", "2026-11-01"), Map.of()));
		assertThat(Commands.codes(answer(maya, request))).containsExactly("NOT_CORRECTED_YET");
		Commands.recorded(withdraw("teacher", maya, met, Map.of()));
		assertThat(Commands.codes(answer(maya, request))).isEmpty();
	}

	@Test
	void anEventThatWasCorrectedIsPutRight() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		String event = record("teacher", "recordEvent", maya);
		String request = Commands.recorded(this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", event, "says", "It was the day after"), Map.of()));
		assertThat(Commands.codes(answer(maya, request))).containsExactly("NOT_CORRECTED_YET");
		String corrected = Commands
			.recorded(this.commands.send("teacher", "correctEvent", Map.of("childId", maya, "eventId", event, "kind",
					"PRACTICE", "type", "visit", "summary", "A visit", "occurred", "2026-05-06"), Map.of()));
		assertThat(Commands.codes(answer(maya, request))).isEmpty();
		Commands.recorded(this.commands.send("teacher", "withdrawEvent",
				Map.of("childId", maya, "eventId", corrected, "reason", "Only a test"), Map.of()));
	}

	private String aChild(String... users) {
		var child = this.children.aChildKnownTo("northmoor-social-care", "alder-bank-school");
		String id = "";
		for (String user : users) {
			id = this.children.open(user, child);
		}
		return id;
	}

	private String record(String user, String recording, String child) {
		return Commands.recorded(this.commands.send(user, recording, Map.of("childId", child),
				RECORDED.getOrDefault(recording, Map.of())));
	}

	private Answer withdraw(String user, String child, String fact, Map<String, String> different) {
		return this.commands.send(user, "withdrawRecorded",
				Map.of("childId", child, "factId", fact, "reason", "Recorded for the wrong child"), different);
	}

	private Answer take(String user, String child) {
		return this.commands.send(user, "takeLead",
				Map.of("childId", child, "kind", "LEAD_PROFESSIONAL", "from", TODAY), Map.of());
	}

	private Answer answer(String child, String request) {
		return this.commands.send("teacher", "answerCorrection",
				Map.of("childId", child, "requestId", request, "answer", "CORRECTED", "reason", "It was put right"),
				Map.of());
	}

	private List<String> leadHistory(String child) {
		return this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { leadHistory { practitioner { name } } } }",
					Map.of("id", child))
			.read("$..name");
	}

	private List<String> read(String child) {
		return this.service.ask("coordinator", """
				query($id: ID!) { child(id: $id) {
				  needs { nodes { id } } strengths { nodes { id } } concerns { nodes { id } } notices { nodes { id } }
				  involvements { nodes { id } } } }""", Map.of("id", child)).read("$..id");
	}

	private String reasonKept(String fact) {
		try (Session session = this.driver.session()) {
			return session.run(
					"MATCH (command:Command {file: 'withdrawRecorded', recordedId: $fact}) RETURN command.reason AS reason",
					Map.of("fact", fact))
				.single()
				.get("reason")
				.asString();
		}
	}

}
