package org.threadline.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.AFeed;
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

	private static final String REASON = "He told me he is afraid to go home today";

	private static final String BREAK = """
			mutation($input: BreakGlassInput!) { breakGlass(input: $input) { acknowledgement refusals { code field } } }""";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Commands commands;

	@Autowired
	private GraphTransactions graph;

	@Autowired
	private ProtectedReads reads;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private SignedInViewer viewers;

	private DecisionsAtMoments decisions;

	@BeforeEach
	void decideAtMoments() {
		this.decisions = new DecisionsAtMoments(this.graph, this.reads, this.agreements, this.viewers);
	}

	@Test
	void aHiddenChildIsFoundAndWhoIsInvolvedIsShown() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		assertThat(found("coordinator", born)).isEmpty();
		assertThat(acknowledged(breakGlass("coordinator", born))).isTrue();
		String id = found("coordinator", born).getFirst();
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
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		assertThat(found("health.visitor", born)).isEmpty();
		assertThat(found("police", born)).isEmpty();
	}

	/** The next holder of a post does not inherit it. */
	@Test
	void itEndsForAPostThatPassesToSomebodyElse() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		String id = found("coordinator", born).getFirst();
		this.driver
			.executableQuery("MATCH (access:Access {childId: $id}) SET access.practitionerId = 'who held it before'")
			.withParameters(Map.of("id", id))
			.execute();
		assertThat(found("coordinator", born)).isEmpty();
	}

	@Test
	void aChildWhoIsShownAnywaySaysNothingOfOneWhoIsHidden() {
		LocalDate alone = aChild("INDEXED");
		LocalDate beside = aChild("INDEXED AND HIDDEN");
		for (LocalDate born : List.of(alone, beside)) {
			String shown = found("coordinator", born).getFirst();
			assertThat(found("coordinator", born)).containsExactly(shown);
			breakGlass("coordinator", born);
			assertThat(this.service
				.ask("coordinator", "query($id: ID!) { child(id: $id) { access { __typename } } }", Map.of("id", shown))
				.<String>read("$.data.child.access.__typename")).isEqualTo("Open");
		}
		assertThat(found("coordinator", alone)).hasSize(1);
		assertThat(found("coordinator", beside)).hasSize(2);
	}

	/** What another agency records it may go on seeing when the hour is over. */
	@Test
	void nobodyElseIsLetInByRecordingForThem() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		Map<String, Object> input = Map.of("childId", found("coordinator", born).getFirst(), "onBehalfOf",
				withoutSignIn(), "role", "Class teacher", "from", "2026-09-01");
		assertThat(Commands.codes(this.commands.send("coordinator", "recordInvolvement", input, Map.of())))
			.containsExactly("NOT_ON_BEHALF");
		String open = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		Commands.recorded(this.commands.send("coordinator", "recordInvolvement", input, Map.of("childId", open)));
	}

	@Test
	void theEvaluatorsAgreeFromWhenItIsBrokenUntilItLapses() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		String id = found("coordinator", born).getFirst();
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
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		String fact = this.service
			.ask("coordinator",
					"query($id: ID!) { child(id: $id) { involvements { nodes { ... on Involvement { id } } } } }",
					Map.of("id", found("coordinator", born).getFirst()))
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
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		String id = found("coordinator", born).getFirst();
		assertThat(minutesGranted(id)).isEqualTo(60);
		this.driver.executableQuery("MATCH (access:Access {childId: $id}) SET access.lapsesAt = datetime()")
			.withParameters(Map.of("id", id))
			.execute();
		assertThat(found("coordinator", born)).isEmpty();
		assertThat(this.service.ask("coordinator", "query($id: ID!) { child(id: $id) { name } }", Map.of("id", id))
			.<Object>read("$.data.child")).isNull();
	}

	@Test
	void whatWasKnownBeforeItWasBrokenStaysHidden() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		String id = found("coordinator", born).getFirst();
		Answer earlier = this.service.ask("coordinator",
				"query($id: ID!) { child(id: $id) { involvements(asKnownAt: \"2026-11-20T00:00:00Z\") { nodes { __typename } } } }",
				Map.of("id", id));
		assertThat(earlier.<List<String>>read("$..nodes[*].__typename")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SEALED", "RESTRICTED", "TWO" })
	void whoIsNotToBeFoundEvenSoStaysHidden(String child) {
		LocalDate born = aChild(child);
		assertThat(acknowledged(breakGlass("coordinator", born))).isTrue();
		if (child.equals("RESTRICTED")) {
			String id = found("coordinator", born).getFirst();
			assertThat(this.service
				.ask("coordinator", "query($id: ID!) { child(id: $id) { involvements { nodes { __typename } } } }",
						Map.of("id", id))
				.<List<String>>read("$..nodes[*].__typename")).isEmpty();
		}
		else {
			assertThat(found("coordinator", born)).isEmpty();
		}
	}

	@Test
	void theAnswerIsTheSameForAHiddenChildASealedOneTwoAndNone() {
		List<LocalDate> hidden = List.of(aChild("HIDDEN_ON_REQUEST"), aChild("SEALED"), aChild("TWO"),
				aChild("INDEXED"));
		LocalDate none = this.children.nextDay();
		Answer unknown = breakGlass("coordinator", none);
		Map<String, Long> trips = tripsOf(() -> breakGlass("coordinator", none));
		assertThat(trips).containsEntry("children/find-whom-glass-shows", 1L).containsEntry("children/break-glass", 1L);
		assertThat(hidden).allSatisfy((born) -> {
			assertThat(breakGlass("coordinator", born).body()).isEqualTo(unknown.body());
			assertThat(tripsOf(() -> breakGlass("coordinator", born))).isEqualTo(trips);
		});
	}

	@ParameterizedTest
	@CsvSource({ "teacher, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED",
			"planner, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED",
			"young.person, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED",
			"parent, SAFEGUARDING_ENQUIRY, true, NOT_PERMITTED", "coordinator, SUPERVISION, true, PURPOSE_NOT_KNOWN",
			"coordinator, SAFEGUARDING_ENQUIRY, false, REASON_NEEDED" })
	void whoMayNotAndWhoGivesNoReasonIsRefused(String user, String purpose, boolean withReason, String code) {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		Map<String, Object> input = input(born);
		input.put("purpose", purpose);
		input.put("reason", withReason ? REASON : "He is afraid");
		assertThat(codes(this.service.ask(user, BREAK, Map.of("input", input)))).containsExactly(code);
		assertThat(found("coordinator", born)).isEmpty();
	}

	@Test
	void tooLittleToMeanOneChildIsRefused() {
		Map<String, Object> input = input(this.children.nextDay());
		input.put("criteria", Map.of("familyName", "Quillfeather"));
		assertThat(codes(this.service.ask("coordinator", BREAK, Map.of("input", input))))
			.containsExactly("MORE_CRITERIA_NEEDED");
	}

	@Test
	void aCommandSentAgainHasNoSecondEffect() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		Map<String, Object> input = input(born);
		Answer first = this.service.ask("coordinator", BREAK, Map.of("input", input));
		Answer again = this.service.ask("coordinator", BREAK, Map.of("input", input));
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(count("MATCH (access:Access {childId: $id}) RETURN count(access.glassId) AS count",
				found("coordinator", born).getFirst()))
			.isEqualTo(1);
		Map<String, Object> other = new HashMap<>(input);
		other.put("reason", REASON + " nor tomorrow");
		assertThat(codes(this.service.ask("coordinator", BREAK, Map.of("input", other))))
			.containsExactly("COMMAND_ID_USED");
	}

	@Test
	void itIsOnRecordWithItsReasonInTheSameTransaction() {
		LocalDate born = aChild("HIDDEN_ON_REQUEST");
		breakGlass("coordinator", born);
		String id = found("coordinator", born).getFirst();
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

	@Test
	void thoseWhoAnswerForSharingReadWhoDidAndWhyButNotForWhom() {
		breakGlass("coordinator", aChild("HIDDEN_ON_REQUEST"));
		breakGlass("coordinator", this.children.nextDay());
		Answer list = brokenGlass("auditor", "first: 2");
		assertThat(list.<List<String>>read("$..reason")).containsExactly(REASON, REASON);
		assertThat(list.<List<String>>read("$..purpose"))
			.containsOnly("I am looking into a worry about this child's safety");
		assertThat(list.<List<List<String>>>read("$..criteria")).containsOnly(List.of("familyName", "dateOfBirth"));
		assertThat(list.<List<String>>read("$..practitioner.postTitle")).hasSize(2).doesNotContainNull();
		assertThat(list.body()).doesNotContain("Quillfeather");
		List<Map<String, Object>> both = list.read("$..nodes[*]");
		both.forEach((entry) -> List.of("id", "at", "lapsesAt").forEach(entry::remove));
		// somebody was found with one, nobody with the other
		assertThat(both.getFirst()).isEqualTo(both.getLast());
		String end = list.read("$.data.brokenGlass.pageInfo.endCursor");
		assertThat(brokenGlass("auditor", "first: 2, after: \"" + end + "\"").<List<String>>read("$..nodes[*].id"))
			.doesNotContainAnyElementsOf(list.<List<String>>read("$..nodes[*].id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coordinator", "social.worker", "teacher", "planner", "parent" })
	void othersDoNotReadWhoBrokeTheGlass(String user) {
		assertThat(brokenGlass(user, "first: 2").<String>read("$.errors[0].extensions.code"))
			.isEqualTo("NOT_PERMITTED");
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

	private Answer brokenGlass(String user, String arguments) {
		return this.service.ask(user, """
				{ brokenGlass(%s) { nodes { id at lapsesAt purpose reason criteria agency { name }
				  practitioner { name postTitle } } pageInfo { endCursor } } }""".formatted(arguments));
	}

	/** One that CAMHS works with and something has happened to. */
	private LocalDate aChild(String how) {
		LocalDate born = this.children.nextDay();
		AFeed feed = AFeed.anotherFeed("glass-" + born);
		List<String> states = switch (how) {
			case "TWO" -> List.of("HIDDEN_ON_REQUEST", "HIDDEN_ON_REQUEST");
			case "INDEXED AND HIDDEN" -> List.of("INDEXED", "HIDDEN_ON_REQUEST");
			case "RESTRICTED" -> List.of("HIDDEN_ON_REQUEST");
			default -> List.of(how);
		};
		for (int number = 0; number < states.size(); number++) {
			feed = feed.withChild("C" + (number + 1), "agency_ref", "northmoor-social-care", "given_name", "Glass",
					"family_name", "Quillfeather", "date_of_birth", born.toString(), "indexing", states.get(number));
		}
		this.children.load(feed
			.withInvolvement("camhs", "agency_ref", "northmoor-camhs", "role", "Therapist", "sensitivity",
					how.equals("RESTRICTED") ? "RESTRICTED" : "STANDARD")
			.withEvent("event", "agency_ref", "northmoor-camhs"));
		return born;
	}

	private Answer breakGlass(String user, LocalDate born) {
		return this.service.ask(user, BREAK, Map.of("input", input(born)));
	}

	private static Map<String, Object> input(LocalDate born) {
		return new HashMap<>(Map.of("commandId", UUID.randomUUID().toString(), "criteria",
				Map.of("familyName", "Quillfeather", "dateOfBirth", born.toString()), "purpose", "SAFEGUARDING_ENQUIRY",
				"reason", REASON));
	}

	private List<String> found(String user, LocalDate born) {
		return this.service.find(user, "Glass", "Quillfeather", born);
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

	private Map<String, Long> tripsOf(Runnable work) {
		Map<String, Long> before = counts();
		work.run();
		Map<String, Long> after = counts();
		after.replaceAll((statement, count) -> count - before.getOrDefault(statement, 0L));
		after.keySet()
			.removeIf((statement) -> !statement.startsWith("children/") && !statement.startsWith("recording/"));
		after.values().removeIf((count) -> count == 0);
		return after;
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		for (Timer timer : this.meters.find("threadline.graph.statements").timers()) {
			counts.merge(String.valueOf(timer.getId().getTag("statement")), timer.count(), Long::sum);
		}
		return counts;
	}

}
