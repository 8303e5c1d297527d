package org.threadline.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.StatementTrips;
import org.threadline.visibility.DecisionsAtMoments;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In an emergency a child is asked for who is not shown otherwise: whoever may is shown
 * as much as is agreed, for an hour, on record; and the answer tells nobody whether there
 * is such a child.
 */
@RunningService
class BreakGlassTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	@Autowired
	private StatementTrips trips;

	@Autowired
	private Commands commands;

	@Autowired
	private DecisionsAtMoments decisions;

	private Emergencies emergencies;

	@BeforeEach
	void emergencies() {
		this.emergencies = new Emergencies(this.service, this.children);
	}

	@Test
	void aHiddenChildIsFoundAndWhoIsInvolvedIsShown() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		assertThat(this.emergencies.found("coordinator", born)).isEmpty();
		assertThat(acknowledged(this.emergencies.breakGlass("coordinator", born))).isTrue();
		String id = this.emergencies.found("coordinator", born).getFirst();
		Answer record = this.service.ask("coordinator", """
				query($id: ID!) { child(id: $id) {
				  name access { ... on Open { purpose { id } } }
				  involvements { nodes { ... on Involvement { id agency { kind } } } }
				  chronology { nodes { id } } } }""", Map.of("id", id));
		assertThat(record.<String>read("$.data.child.name")).isEqualTo("Glass Quillfeather");
		assertThat(record.<String>read("$.data.child.access.purpose.id")).isEqualTo("SAFEGUARDING_ENQUIRY");
		assertThat(record.<List<String>>read("$..agency.kind")).containsExactly("CAMHS");
		assertThat(record.<List<String>>read("$..chronology.nodes[*].id")).isEmpty();
		String camhs = record.<List<String>>read("$..involvements.nodes[*].id").getFirst();
		Answer why = this.service.ask("coordinator",
				"query($id: ID!, $fact: ID!) { whyVisible(childId: $id, factId: $fact) { rules { name relation } } }",
				Map.of("id", id, "fact", camhs));
		assertThat(why.<List<String>>read("$..name")).containsExactly("who-breaks-the-glass-sees-who-is-involved");
		assertThat(why.<List<String>>read("$..relation")).containsExactly("BROKE_GLASS");
	}

	@Test
	void nobodyElseIsShownTheChildForIt() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		assertThat(this.emergencies.found("health.visitor", born)).isEmpty();
		assertThat(this.emergencies.found("police", born)).isEmpty();
	}

	/** The next holder of a post does not inherit it. */
	@Test
	void itEndsForAPostThatPassesToSomebodyElse() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		String id = this.emergencies.found("coordinator", born).getFirst();
		this.driver
			.executableQuery("MATCH (access:Access {childId: $id}) SET access.practitionerId = 'who held it before'")
			.withParameters(Map.of("id", id))
			.execute();
		assertThat(this.emergencies.found("coordinator", born)).isEmpty();
	}

	@Test
	void aChildWhoIsShownAnywaySaysNothingOfOneWhoIsHidden() {
		LocalDate alone = this.emergencies.aChild("INDEXED");
		LocalDate beside = this.emergencies.aChild("INDEXED AND HIDDEN");
		for (LocalDate born : List.of(alone, beside)) {
			String shown = this.emergencies.found("coordinator", born).getFirst();
			assertThat(this.emergencies.found("coordinator", born)).containsExactly(shown);
			this.emergencies.breakGlass("coordinator", born);
			assertThat(this.service
				.ask("coordinator", "query($id: ID!) { child(id: $id) { access { __typename } } }", Map.of("id", shown))
				.<String>read("$.data.child.access.__typename")).isEqualTo("Open");
		}
		assertThat(this.emergencies.found("coordinator", alone)).hasSize(1);
		assertThat(this.emergencies.found("coordinator", beside)).hasSize(2);
	}

	/** What another agency records it may go on seeing when the hour is over. */
	@Test
	void nobodyElseIsLetInByRecordingForThem() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		Map<String, Object> input = Map.of("childId", this.emergencies.found("coordinator", born).getFirst(),
				"onBehalfOf", withoutSignIn(), "role", "Class teacher", "from", "2026-09-01");
		assertThat(Commands.codes(this.commands.send("coordinator", "recordInvolvement", input, Map.of())))
			.containsExactly("NOT_ON_BEHALF");
		String open = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		Commands.recorded(this.commands.send("coordinator", "recordInvolvement", input, Map.of("childId", open)));
	}

	@Test
	void theEvaluatorsAgreeFromWhenItIsBrokenUntilItLapses() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		String id = this.emergencies.found("coordinator", born).getFirst();
		Instant broken = moment(id, "openedAt");
		Instant lapses = moment(id, "lapsesAt");
		assertThat(this.decisions.isShown("coordinator", id, broken.minusNanos(1000))).isFalse();
		assertThat(this.decisions.isShown("coordinator", id, broken)).isTrue();
		assertThat(this.decisions.isShown("coordinator", id, lapses.minusNanos(1000))).isTrue();
		assertThat(this.decisions.isShown("coordinator", id, lapses)).isFalse();
		assertThat(this.decisions.isShown("health.visitor", id, broken)).isFalse();
	}

	@Test
	void informationGovernanceIsToldThatWhoeverBreaksItWouldSee() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		String fact = this.service
			.ask("coordinator",
					"query($id: ID!) { child(id: $id) { involvements { nodes { ... on Involvement { id } } } } }",
					Map.of("id", this.emergencies.found("coordinator", born).getFirst()))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		assertThat(this.service
			.ask("auditor", "query($fact: ID!) { whoCanSee(factId: $fact) { seenBy { who accessLevel disclosure } } }",
					Map.of("fact", fact))
			.<List<String>>read("$..seenBy[?(@.who == 'BROKE_GLASS')].accessLevel"))
			.containsExactly("professional", "safeguarding");
	}

	@Test
	void itLapses() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		String id = this.emergencies.found("coordinator", born).getFirst();
		assertThat(minutesGranted(id)).isEqualTo(60);
		this.driver.executableQuery("MATCH (access:Access {childId: $id}) SET access.lapsesAt = datetime()")
			.withParameters(Map.of("id", id))
			.execute();
		assertThat(this.emergencies.found("coordinator", born)).isEmpty();
		assertThat(this.service.ask("coordinator", "query($id: ID!) { child(id: $id) { name } }", Map.of("id", id))
			.<Object>read("$.data.child")).isNull();
	}

	@Test
	void whatWasKnownBeforeItWasBrokenStaysHidden() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		String id = this.emergencies.found("coordinator", born).getFirst();
		Answer earlier = this.service.ask("coordinator",
				"query($id: ID!) { child(id: $id) { involvements(asKnownAt: \"2026-11-20T00:00:00Z\") { nodes { __typename } } } }",
				Map.of("id", id));
		assertThat(earlier.<List<String>>read("$..nodes[*].__typename")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SEALED", "RESTRICTED", "TWO" })
	void whoIsNotToBeFoundEvenSoStaysHidden(String child) {
		LocalDate born = this.emergencies.aChild(child);
		assertThat(acknowledged(this.emergencies.breakGlass("coordinator", born))).isTrue();
		if (child.equals("RESTRICTED")) {
			String id = this.emergencies.found("coordinator", born).getFirst();
			assertThat(this.service
				.ask("coordinator", "query($id: ID!) { child(id: $id) { involvements { nodes { __typename } } } }",
						Map.of("id", id))
				.<List<String>>read("$..nodes[*].__typename")).isEmpty();
		}
		else {
			assertThat(this.emergencies.found("coordinator", born)).isEmpty();
		}
	}

	@Test
	void theAnswerIsTheSameForAHiddenChildASealedOneTwoAndNone() {
		List<LocalDate> hidden = List.of(this.emergencies.aChild("HIDDEN_ON_REQUEST"),
				this.emergencies.aChild("SEALED"), this.emergencies.aChild("TWO"), this.emergencies.aChild("INDEXED"));
		LocalDate none = this.children.nextDay();
		Answer unknown = this.emergencies.breakGlass("coordinator", none);
		Map<String, Long> trips = this.trips.during(() -> this.emergencies.breakGlass("coordinator", none), "children",
				"recording");
		assertThat(trips).containsEntry("children/find-whom-glass-shows", 1L).containsEntry("children/break-glass", 1L);
		assertThat(hidden).allSatisfy((born) -> {
			assertThat(this.emergencies.breakGlass("coordinator", born).body()).isEqualTo(unknown.body());
			assertThat(
					this.trips.during(() -> this.emergencies.breakGlass("coordinator", born), "children", "recording"))
				.isEqualTo(trips);
		});
	}

	@ParameterizedTest
	@CsvSource({ "teacher, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED",
			"planner, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED",
			"young.person, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED",
			"parent, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED", "coordinator, SUPERVISION, true, PURPOSE_NOT_KNOWN",
			"coordinator, SAFEGUARDING_ENQUIRY, false, REASON_NEEDED" })
	void whoMayNotAndWhoGivesNoReasonIsRefused(String user, String purpose, boolean withReason, String code) {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		Map<String, Object> input = Emergencies.input(born);
		input.put("purpose", purpose);
		input.put("reason", withReason ? Emergencies.REASON : "He is afraid");
		assertThat(codes(this.emergencies.breakGlass(user, input))).containsExactly(code);
		assertThat(this.emergencies.found("coordinator", born)).isEmpty();
	}

	@Test
	void tooLittleToMeanOneChildIsRefused() {
		Map<String, Object> input = Emergencies.input(this.children.nextDay());
		input.put("criteria", Map.of("familyName", "Quillfeather"));
		assertThat(codes(this.emergencies.breakGlass("coordinator", input))).containsExactly("MORE_CRITERIA_NEEDED");
	}

	@Test
	void aCommandSentAgainHasNoSecondEffect() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		Map<String, Object> input = Emergencies.input(born);
		Answer first = this.emergencies.breakGlass("coordinator", input);
		Answer again = this.emergencies.breakGlass("coordinator", input);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(count("MATCH (access:Access {childId: $id}) RETURN count(access.glassId) AS count",
				this.emergencies.found("coordinator", born).getFirst()))
			.isEqualTo(1);
		Map<String, Object> other = new HashMap<>(input);
		other.put("reason", Emergencies.REASON + " nor tomorrow");
		assertThat(codes(this.emergencies.breakGlass("coordinator", other))).containsExactly("COMMAND_ID_USED");
	}

	@Test
	void itIsOnRecordWithItsReasonInTheSameTransaction() {
		LocalDate born = this.emergencies.aChild("HIDDEN_ON_REQUEST");
		this.emergencies.breakGlass("coordinator", born);
		String id = this.emergencies.found("coordinator", born).getFirst();
		assertThat(
				count("""
						MATCH (access:Access {childId: $id})
						MATCH (glass:BrokenGlass {id: access.glassId, brokenAt: access.openedAt, lapsesAt: access.lapsesAt})
						MATCH (:AuditEntry {childId: $id, kind: 'WRITE', action: 'breakGlass', at: glass.brokenAt, details: [access.id]})
						MATCH (:OutboxEvent {kind: 'breakGlass', recordedId: glass.id, at: glass.brokenAt})
						RETURN count(*) AS count""",
						id))
			.isEqualTo(1);
	}

	private String withoutSignIn() {
		return this.driver
			.executableQuery("MATCH (teacher:Practitioner {name: 'Margaret Idowu'}) RETURN teacher.id AS id")
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();
	}

	private Instant moment(String childId, String property) {
		return this.driver.executableQuery("MATCH (access:Access {childId: $id}) RETURN access[$property] AS moment")
			.withParameters(Map.of("id", childId, "property", property))
			.execute()
			.records()
			.getFirst()
			.get("moment")
			.asZonedDateTime()
			.toInstant();
	}

	private static boolean acknowledged(Answer answer) {
		return answer.<String>read("$.data.breakGlass.acknowledgement").startsWith("This is on record.");
	}

	private static List<String> codes(Answer answer) {
		return answer.read("$..refusals[*].code");
	}

	private long minutesGranted(String childId) {
		return count("""
				MATCH (glass:Access {childId: $id})
				RETURN duration.inSeconds(glass.openedAt, glass.lapsesAt).minutes AS count""", childId);
	}

	private long count(String query, String childId) {
		return this.driver.executableQuery(query)
			.withParameters(Map.of("id", childId))
			.execute()
			.records()
			.getFirst()
			.get("count")
			.asLong();
	}

}
