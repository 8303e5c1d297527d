package org.threadline.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recording, correcting and withdrawing what happened.
 */
@RunningService
class RecordingEventsTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildWhoseRecordTheTeacherHasOpen() {
		this.child = this.children.aChildKnownTo("alder-bank-school", "northmoor-social-care");
		this.id = this.children.open("teacher", this.child);
	}

	@Test
	void whatATeacherRecordsIsReadByTheSocialWorkerToo() {
		Answer recorded = record("teacher", Map.of());
		assertThat(recorded.<List<?>>read("$.data.recordEvent.refusals")).isEmpty();
		this.service.open("social.worker", this.id);
		assertThat(chronology("social.worker", "").<List<String>>read("$..nodes[*].summary"))
			.containsExactly("Came to school without a coat");
		assertThat(chronology("social.worker", "").<List<String>>read("$..nodes[*].author.name"))
			.containsExactly("Beth Cartwright");
	}

	@Test
	void whatIsRecordedWithinASecondIsInTheOrderItWasRecordedIn() {
		List<String> summaries = List.of("One", "Two", "Three", "Four", "Five", "Six");
		summaries.forEach((summary) -> record("teacher", Map.of("summary", summary)));
		assertThat(chronology("teacher", ", order: RECORDED_OLDEST_FIRST").<List<String>>read("$..nodes[*].summary"))
			.isEqualTo(summaries);
	}

	@Test
	void aCommandSentAgainHasNoSecondEffect() {
		String command = UUID.randomUUID().toString();
		String first = record("teacher", Map.of("commandId", command)).body();
		assertThat(record("teacher", Map.of("commandId", command)).body()).isEqualTo(first);
		assertThat(chronology("teacher", "").<List<String>>read("$..nodes[*].id")).hasSize(1);
	}

	@Test
	void whatTheSecondCommandOfARequestWroteIsInItsAnswer() {
		Answer answer = this.service.ask("teacher", """
				mutation($one: RecordEventInput!, $other: RecordEventInput!) {
				  first: recordEvent(input: $one) { child { chronology(first: 50) { nodes { id } } } }
				  second: recordEvent(input: $other) { child { chronology(first: 50) { nodes { id } } } }
				}""", Map.of("one", input(Map.of()), "other", input(Map.of())));
		assertThat(answer.<List<?>>read("$.data.first..nodes[*].id")).hasSize(1);
		assertThat(answer.<List<?>>read("$.data.second..nodes[*].id")).hasSize(2);
	}

	@Test
	void aCommandIdUsedForSomethingElseIsRefused() {
		String command = UUID.randomUUID().toString();
		record("teacher", Map.of("commandId", command));
		assertThat(codes(record("teacher", Map.of("commandId", command, "summary", "Something else"))))
			.containsExactly("COMMAND_ID_USED");
		assertThat(chronology("teacher", "").<List<String>>read("$..nodes[*].id")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "summary,'',SUMMARY_NEEDED", "summary,\u200B\u00AD,SUMMARY_NEEDED", "type,Not A Code,TYPE_NOT_A_CODE",
			"occurred,yesterday,OCCURRED_NOT_A_DATE", "occurred,1999-01-01,OCCURRED_BEFORE_BIRTH",
			"occurred,2099,OCCURRED_FAR_AHEAD", "commandId,' ',COMMAND_ID_NEEDED",
			"onBehalfOf,nobody,PRACTITIONER_NOT_FOUND" })
	void whatCannotBeRightIsRefusedWithItsFieldAndNothingIsWritten(String field, String value, String code) {
		Answer answer = record("teacher", Map.of(field, value));
		assertThat(codes(answer)).containsExactly(code);
		assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly(field);
		assertThat(chronology("teacher", "").<List<String>>read("$..nodes[*].id")).isEmpty();
	}

	@Test
	void aClosedRecordAndAnUnknownChildTakeNothing() {
		assertThat(codes(record("police", Map.of()))).containsExactly("RECORD_NOT_OPENED");
		assertThat(codes(record("teacher", Map.of("childId", "nobody")))).containsExactly("CHILD_NOT_FOUND");
		assertThat(codes(record("parent", Map.of()))).containsExactly("CHILD_NOT_FOUND");
	}

	@Test
	void aCorrectionReplacesTheVersionAndTheEarlierOneStaysAsItWasKnown() {
		String event = record("teacher", Map.of()).read("$.data.recordEvent.recordedId");
		String recordedAt = chronology("teacher", "").<List<String>>read("$..nodes[*].recordedAt").getFirst();
		Answer corrected = correct("teacher", event, "Came to school in a thin coat");
		assertThat(codes(corrected)).isEmpty();
		assertThat(chronology("teacher", "").<List<String>>read("$..nodes[*].summary"))
			.containsExactly("Came to school in a thin coat");
		assertThat(chronology("teacher", "").<List<Boolean>>read("$..nodes[*].corrected")).containsExactly(true);
		assertThat(chronology("teacher", "asKnownAt: \"" + recordedAt + "\"").<List<String>>read("$..nodes[*].summary"))
			.containsExactly("Came to school without a coat");
	}

	@Test
	void aVersionReplacedMeanwhileIsNotCorrectedAndWhatChangedIsTold() {
		String event = record("teacher", Map.of()).read("$.data.recordEvent.recordedId");
		correct("teacher", event, "Came to school in a thin coat");
		Answer late = correct("teacher", event, "Had a coat after all");
		assertThat(codes(late)).containsExactly("CHANGED_MEANWHILE");
		assertThat(late.<List<String>>read("$..refusals[*].message").getFirst()).contains("Beth Cartwright")
			.contains("Came to school in a thin coat");
	}

	@Test
	void anotherAgencyDoesNotChangeIt() {
		String event = record("teacher", Map.of()).read("$.data.recordEvent.recordedId");
		this.service.open("social.worker", this.id);
		assertThat(codes(correct("social.worker", event, "Something else"))).containsExactly("NOT_YOUR_AGENCY");
		assertThat(codes(withdraw("social.worker", event))).containsExactly("NOT_YOUR_AGENCY");
	}

	@Test
	void anEventOneMayNotSeeIsAsUnknownAsOneThatIsNone() {
		this.service.open("camhs", this.id);
		String hidden = record("camhs", Map.of("sensitivity", "RESTRICTED")).read("$.data.recordEvent.recordedId");
		Answer aboutHidden = correct("teacher", hidden, "Something else");
		assertThat(codes(aboutHidden)).containsExactly("EVENT_NOT_FOUND");
		assertThat(aboutHidden.body()).isEqualTo(correct("teacher", "no-such-event", "Something else").body());
	}

	@Test
	void aWithdrawnEventIsGoneTodayAndStaysAsItWasKnown() {
		String event = record("teacher", Map.of()).read("$.data.recordEvent.recordedId");
		String recordedAt = chronology("teacher", "").<List<String>>read("$..nodes[*].recordedAt").getFirst();
		assertThat(codes(withdraw("teacher", event))).isEmpty();
		assertThat(chronology("teacher", "").<List<String>>read("$..nodes[*].id")).isEmpty();
		assertThat(chronology("teacher", "asKnownAt: \"" + recordedAt + "\"").<List<String>>read("$..nodes[*].id"))
			.containsExactly(event);
		assertThat(codes(withdraw("teacher", event))).containsExactly("CHANGED_MEANWHILE");
	}

	@Test
	void ofManyCorrectionsAtOnceOneWinsAndTheChainStaysLinear() throws Exception {
		String event = record("teacher", Map.of()).read("$.data.recordEvent.recordedId");
		try (ExecutorService people = Executors.newFixedThreadPool(32)) {
			List<Future<Answer>> answers = IntStream.range(0, 500)
				.mapToObj((number) -> people.submit(() -> correct("teacher", event, "Version " + number)))
				.toList();
			List<String> told = new ArrayList<>();
			for (Future<Answer> answer : answers) {
				assertThat(codes(answer.get())).isSubsetOf("CHANGED_MEANWHILE");
				told.addAll(answer.get().<List<String>>read("$..refusals[*].message"));
			}
			List<String> standing = chronology("teacher", "").read("$..nodes[*].summary");
			assertThat(standing).hasSize(1).first().asString().startsWith("Version ");
			assertThat(told).hasSize(499)
				.allMatch((message) -> message.contains("changed meanwhile by Beth Cartwright")
						&& message.contains(standing.getFirst()));
		}
		try (Session session = this.driver.session()) {
			assertThat(session.run("""
					MATCH (first:Event {id: $id})<-[:REPLACES*0..]-(version:Event)
					RETURN count(*) AS versions, count(DISTINCT version) AS each,
					  sum(CASE WHEN version.supersededAt IS NULL THEN 1 ELSE 0 END) AS standing,
					  max(size([(version)-[:REPLACES]->(earlier:Event) | earlier])) AS mostReplaced
					""", Map.of("id", event)).single().asMap())
				.isEqualTo(Map.of("versions", 2L, "each", 2L, "standing", 1L, "mostReplaced", 1L));
		}
	}

	private Answer record(String user, Map<String, String> different) {
		return this.service.ask(user,
				"mutation($input: RecordEventInput!) { recordEvent(input: $input) { recordedId refusals { code message field } } }",
				Map.of("input", input(different)));
	}

	private Map<String, String> input(Map<String, String> different) {
		Map<String, String> input = new HashMap<>(
				Map.of("commandId", UUID.randomUUID().toString(), "childId", this.id, "kind", "PRACTICE", "type",
						"observation", "summary", "Came to school without a coat", "occurred", "2026-11-02"));
		input.putAll(different);
		return input;
	}

	private Answer correct(String user, String event, String summary) {
		return this.service.ask(user,
				"mutation($input: CorrectEventInput!) { correctEvent(input: $input) { recordedId refusals { code message field } } }",
				Map.of("input", Map.of("commandId", UUID.randomUUID().toString(), "childId", this.id, "eventId", event,
						"kind", "PRACTICE", "type", "observation", "summary", summary, "occurred", "2026-11-02")));
	}

	private Answer withdraw(String user, String event) {
		return this.service.ask(user,
				"mutation($input: WithdrawEventInput!) { withdrawEvent(input: $input) { recordedId refusals { code message field } } }",
				Map.of("input", Map.of("commandId", UUID.randomUUID().toString(), "childId", this.id, "eventId", event,
						"reason", "Recorded for the wrong child")));
	}

	private Answer chronology(String user, String argument) {
		return this.service.ask(user, "query($id: ID!) { child(id: $id) { chronology(first: 50 " + argument
				+ ") { nodes { id ... on Event { summary recordedAt corrected agency { name } author { name } enteredBy { name } } } } } }",
				Map.of("id", this.id));
	}

	private static List<String> codes(Answer answer) {
		return answer.read("$..refusals[*].code");
	}

}
