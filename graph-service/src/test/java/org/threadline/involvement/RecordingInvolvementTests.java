package org.threadline.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recording who is involved, that they no longer are, and who leads.
 */
@RunningService
class RecordingInvolvementTests {

	private static final String TODAY = LocalDate.now().toString();

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Test
	void aPractitionerAddsTheirOwnInvolvementAndOthersReadIt() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		assertThat(codes(involve("coordinator", id, Map.of()))).isEmpty();
		assertThat(roles("social.worker", id)).contains("Early help co-ordinator");
	}

	@ParameterizedTest
	@CsvSource({ "to,2020-01-01,END_BEFORE_START", "from,1990-01-01,BEFORE_BIRTH", "from,2090-01-01,TOO_FAR_AHEAD",
			"to,2090-01-01,TOO_FAR_AHEAD", "role,' ',ROLE_NEEDED", "agencyId,somebody-elses,NOT_YOUR_AGENCY" })
	void whatCannotBeRightIsRefusedAndNothingIsWritten(String field, String value, String code) {
		String id = openFor("northmoor-social-care", "coordinator");
		Answer answer = involve("coordinator", id, Map.of(field, value));
		assertThat(codes(answer)).containsExactly(code);
		assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly(field);
		assertThat(roles("coordinator", id)).doesNotContain("Early help co-ordinator");
	}

	@Test
	void whoIsInvolvedAlreadyIsTold() {
		String id = openFor("northmoor-social-care", "coordinator");
		involve("coordinator", id, Map.of());
		assertThat(codes(involve("coordinator", id, Map.of()))).containsExactly("ALREADY_INVOLVED");
	}

	@Test
	void ofSeveralInvolvementsTheEarliestIsToldOfWhicheverWasRecordedLast() {
		String id = openFor("northmoor-social-care", "coordinator");
		LocalDate later = LocalDate.now().plusDays(11);
		involve("coordinator", id, Map.of("to", later.minusDays(1).toString()));
		assertThat(codes(involve("coordinator", id, Map.of("from", later.toString())))).isEmpty();
		assertThat(
				involve("coordinator", id, Map.of("from", "2026-10-01")).<List<String>>read("$..refusals[*].message"))
			.singleElement()
			.asString()
			.contains("involved since 2026-09-01");
	}

	@Test
	void anInvolvementEndsWithItsReasonWhileAnotherAgencyStays() {
		String id = openFor("northmoor-social-care", "coordinator");
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).isEmpty();
		assertThat(states("coordinator", id)).contains("Early help co-ordinator ENDED or ends today The plan was met");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).containsExactly("CHANGED_MEANWHILE");
	}

	@Test
	void anInvolvementWithAnAgreedEndMayEndEarlierButNotLater() {
		String id = openFor("northmoor-social-care", "coordinator");
		String later = LocalDate.now().plusMonths(6).toString();
		String involvement = involve("coordinator", id, Map.of("to", later))
			.read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("coordinator", id, involvement, Map.of("to", later)))).containsExactly("ENDED_ALREADY");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).isEmpty();
		assertThat(involvements("coordinator", id)
			.<List<String>>read("$..nodes[?(@.role == 'Early help co-ordinator')].to")).containsExactly(TODAY);
	}

	@Test
	void theLastAgencyLeavesOnlyWithAJudgementThatItIsSafe() {
		String id = openFor("", "coordinator");
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).containsExactly("LAST_AGENCY");
		assertThat(codes(end("coordinator", id, involvement,
				Map.of("judgedSafeBecause", "Seen at home twice, the family has a plan of its own"))))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "northmoor-social-care,TEXT_NOT_USABLE", "'',LAST_AGENCY" })
	void aJudgementFitsOneLineWhetherOrNotItIsAskedFor(String others, String code) {
		String id = openFor(others, "coordinator");
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		for (String judgement : List.of("a".repeat(501), "in two\nlines")) {
			Answer answer = end("coordinator", id, involvement, Map.of("judgedSafeBecause", judgement));
			assertThat(codes(answer)).containsExactly(code);
			assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly("judgedSafeBecause");
		}
	}

	@Test
	void whoHasAgreedToLeaveDoesNotStay() {
		String id = openFor("", "coordinator", "social.worker");
		involve("social.worker", id, Map.of("to", LocalDate.now().plusDays(1).toString()));
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).containsExactly("LAST_AGENCY");
	}

	@Test
	void whoIsOnlyGoingToComeDoesNotStay() {
		String id = openFor("", "coordinator", "social.worker");
		involve("social.worker", id, Map.of("from", LocalDate.now().plusDays(30).toString()));
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).containsExactly("LAST_AGENCY");
	}

	@Test
	void whoAgreesToLeaveLaterThanTheLastOtherIsAskedToo() {
		String id = openFor("", "coordinator", "social.worker");
		String first = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		String second = involve("social.worker", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("coordinator", id, first, Map.of("to", LocalDate.now().plusDays(60).toString()))))
			.isEmpty();
		assertThat(codes(end("social.worker", id, second, Map.of()))).containsExactly("LAST_AGENCY");
	}

	@Test
	void anotherAgencyDoesNotEndIt() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(codes(end("social.worker", id, involvement, Map.of()))).containsExactly("NOT_YOUR_AGENCY");
	}

	@Test
	void anInvolvementOneMayNotSeeIsAsUnknownAsOneThatIsNone() {
		String id = openFor("northmoor-social-care", "camhs", "teacher");
		String hidden = involve("camhs", id, Map.of("sensitivity", "RESTRICTED"))
			.read("$.data.recordInvolvement.recordedId");
		Answer answer = end("teacher", id, hidden, Map.of());
		assertThat(codes(answer)).containsExactly("INVOLVEMENT_NOT_FOUND");
		assertThat(answer.body()).isEqualTo(end("teacher", id, "no-such-involvement", Map.of()).body());
	}

	@Test
	void aHiddenServiceDoesNotAnswerWhetherOneIsTheLast() {
		String alone = openFor("", "coordinator");
		String besideHidden = openFor("", "coordinator", "camhs");
		involve("camhs", besideHidden, Map.of("sensitivity", "RESTRICTED"));
		String one = involve("coordinator", alone, Map.of()).read("$.data.recordInvolvement.recordedId");
		String other = involve("coordinator", besideHidden, Map.of()).read("$.data.recordInvolvement.recordedId");
		assertThat(end("coordinator", alone, one, Map.of()).body())
			.isEqualTo(end("coordinator", besideHidden, other, Map.of()).body());
	}

	/**
	 * Asked so that it is refused anyway, for many days: days from today on which a
	 * sensitive service came and goes, and of another child, and the day asked for.
	 */
	@ParameterizedTest
	@CsvSource({ "-80,,-20,,-60", "-80,,-80,40,0", "-80,20,-80,40,30", "30,,,,45", "30,,,,0" })
	void whenAServiceCameOrGoesIsNotToldByWhetherOneIsTheLast(@Nullable Integer from, @Nullable Integer to,
			@Nullable Integer otherFrom, @Nullable Integer otherTo, int asked) {
		LocalDate today = LocalDate.now();
		List<Answer> answers = new ArrayList<>();
		for (List<@Nullable Integer> days : List.of(Arrays.asList(from, to), Arrays.asList(otherFrom, otherTo))) {
			String id = openFor("", "coordinator", "camhs");
			if (days.getFirst() != null) {
				Map<String, String> service = new HashMap<>(
						Map.of("sensitivity", "SENSITIVE", "from", today.plusDays(days.getFirst()).toString()));
				if (days.getLast() != null) {
					service.put("to", today.plusDays(days.getLast()).toString());
				}
				assertThat(codes(involve("camhs", id, service))).isEmpty();
			}
			String own = involve("coordinator", id, Map.of("from", today.minusDays(90).toString()))
				.read("$.data.recordInvolvement.recordedId");
			answers.add(end("coordinator", id, own, Map.of("to", today.plusDays(asked).toString(), "endReason", "")));
		}
		assertThat(codes(answers.getFirst())).contains("REASON_NEEDED");
		assertThat(answers.getFirst().body()).isEqualTo(answers.getLast().body());
	}

	@Test
	void onlyWhoIsInvolvedTakesTheLead() {
		String id = openFor("northmoor-social-care", "coordinator", "police");
		assertThat(codes(take("police", id, "LEAD_PROFESSIONAL"))).containsExactly("NOT_INVOLVED");
		involve("coordinator", id, Map.of());
		assertThat(codes(take("coordinator", id, "LEAD_PROFESSIONAL"))).isEmpty();
		assertThat(lead("police", id)).containsExactly("Farah Siddiqui");
	}

	@Test
	void theLeadIsHandedOverNotTaken() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		involve("coordinator", id, Map.of());
		involve("social.worker", id, Map.of());
		take("coordinator", id, "LEAD_PROFESSIONAL");
		assertThat(codes(take("social.worker", id, "LEAD_PROFESSIONAL"))).containsExactly("LEAD_TAKEN");
		assertThat(codes(handOver("social.worker", id, me("social.worker")))).contains("NOT_LEADING");
		assertThat(codes(handOver("coordinator", id, me("police")))).containsExactly("NOT_INVOLVED");
		assertThat(codes(handOver("coordinator", id, me("social.worker")))).isEmpty();
		assertThat(lead("coordinator", id)).containsExactly("Hannah Osei");
	}

	@Test
	void whoIsToLeadLaterDoesNotYetLead() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		String id = this.children.open("coordinator", child);
		involve("coordinator", id, Map.of());
		this.children.load(AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withInvolvement("with-northmoor-social-care", "agency_ref", "northmoor-social-care", "role", "Worker")
			.withRow("lead-appointments.csv", "planned", "post_ref", "post-northmoor-social-care-hannah-osei",
					"valid_from", LocalDate.now().plusDays(30).toString()));
		assertThat(codes(take("coordinator", id, "LEAD_PROFESSIONAL"))).isEmpty();
		assertThat(lead("coordinator", id)).containsExactly("Farah Siddiqui");
		this.service.open("social.worker", id);
		involve("social.worker", id, Map.of());
		assertThat(codes(handOver("coordinator", id, me("social.worker")))).isEmpty();
	}

	@Test
	void everybodyWhoLedStaysInTheHistoryHoweverOftenItIsHandedOver() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		involve("coordinator", id, Map.of());
		involve("social.worker", id, Map.of());
		take("coordinator", id, "LEAD_PROFESSIONAL");
		handOver("coordinator", id, me("social.worker"));
		handOver("social.worker", id, me("coordinator"));
		assertThat(this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { leadHistory { practitioner { name } } } }",
					Map.of("id", id))
			.<List<String>>read("$..name"))
			.containsExactlyInAnyOrder("Farah Siddiqui", "Farah Siddiqui", "Hannah Osei");
	}

	@Test
	void whoTookOverLastLeadsWhenItIsHandedToAndFroOnOneDay() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		involve("coordinator", id, Map.of());
		involve("social.worker", id, Map.of());
		take("coordinator", id, "LEAD_PROFESSIONAL");
		for (int time = 0; time < 3; time++) {
			assertThat(codes(handOver("coordinator", id, me("social.worker")))).isEmpty();
			assertThat(lead("coordinator", id)).containsExactly("Hannah Osei");
			assertThat(codes(handOver("social.worker", id, me("coordinator")))).isEmpty();
			assertThat(lead("coordinator", id)).containsExactly("Farah Siddiqui");
		}
	}

	@Test
	void aLeadBeginsNeitherBeforeTheChildNorBeforeTheInvolvement() {
		String id = openFor("northmoor-social-care", "coordinator");
		involve("coordinator", id, Map.of());
		assertThat(codes(takeFrom("coordinator", id, "2026-08-31"))).containsExactly("NOT_INVOLVED_YET");
		assertThat(codes(takeFrom("coordinator", id, "1990-01-01"))).containsExactly("BEFORE_BIRTH",
				"NOT_INVOLVED_YET");
		assertThat(lead("coordinator", id)).isEmpty();
		assertThat(codes(takeFrom("coordinator", id, "2026-09-01"))).isEmpty();
	}

	@Test
	void aLeadWhoHasLeftTheirPostIsSucceededByWhoeverTakesIt() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		String id = this.children.open("coordinator", child);
		involve("coordinator", id, Map.of());
		aLeadWhoHasLeft(child);
		assertThat(lead("coordinator", id)).containsExactly("Gone Quillfeather");
		assertThat(codes(takeFrom("coordinator", id, "2026-09-01"))).isEmpty();
		assertThat(lead("coordinator", id)).containsExactly("Farah Siddiqui");
		assertThat(this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { leadHistory { practitioner { name } to } } }",
					Map.of("id", id))
			.<List<String>>read("$..leadHistory[?(@.practitioner.name == 'Gone Quillfeather')].to"))
			.containsExactly("2026-09-01");
	}

	@Test
	void aColleagueHandsOverForOneWhoHasLeftAndNobodyElseDoes() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		String id = this.children.open("coordinator", child);
		this.children.open("social.worker", child);
		involve("coordinator", id, Map.of());
		aLeadWhoHasLeft(child);
		assertThat(codes(handOver("coordinator", id, me("coordinator")))).containsExactly("NOT_LEADING");
		assertThat(codes(handOver("social.worker", id, me("coordinator")))).isEmpty();
		assertThat(lead("social.worker", id)).containsExactly("Farah Siddiqui");
	}

	private void aLeadWhoHasLeft(OwnChild child) {
		this.children.load(AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withRow("practitioners.csv", "gone-" + child.source(), "given_name", "Gone", "family_name", "Quillfeather")
			.withRow("posts.csv", "left-" + child.source(), "practitioner_ref", "gone-" + child.source(), "agency_ref",
					"northmoor-social-care", "valid_to", "2026-06-30")
			.withRow("lead-appointments.csv", "lead", "post_ref", "left-" + child.source()));
	}

	@Test
	void whoLeadsDoesNotLeaveWhileOthersStay() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		String involvement = involve("coordinator", id, Map.of()).read("$.data.recordInvolvement.recordedId");
		take("coordinator", id, "LEAD_PROFESSIONAL");
		assertThat(codes(end("coordinator", id, involvement, Map.of()))).containsExactly("LEAD_NOT_HANDED_OVER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SENSITIVE", "RESTRICTED" })
	void whoLeadsTellsNobodyOfAnInvolvementTheyMayNotKnowOf(String sensitivity) {
		String id = openFor("alder-bank-school", "manager", "teacher", "social.worker");
		involve("manager", id, Map.of("sensitivity", sensitivity));
		assertThat(codes(take("manager", id, "LEAD_PROFESSIONAL"))).isEmpty();
		assertThat(lead("manager", id)).containsExactly("Robert Adlington");
		assertThat(lead("teacher", id)).isEmpty();
		involve("social.worker", id, Map.of("sensitivity", sensitivity));
		assertThat(codes(handOver("manager", id, me("social.worker")))).isEmpty();
		assertThat(lead("manager", id)).containsExactly("Hannah Osei");
		assertThat(lead("teacher", id)).isEmpty();
	}

	@Test
	void whoseAgencyIsKnownToBeInvolvedLeadsInTheOpen() {
		String id = openFor("northmoor-social-care", "manager", "teacher");
		assertThat(codes(take("manager", id, "LEAD_PROFESSIONAL"))).isEmpty();
		assertThat(lead("teacher", id)).containsExactly("Robert Adlington");
	}

	@Test
	void theKeyContactIsAnotherRole() {
		String id = openFor("northmoor-social-care", "coordinator", "social.worker");
		involve("coordinator", id, Map.of());
		involve("social.worker", id, Map.of());
		assertThat(codes(take("coordinator", id, "LEAD_PROFESSIONAL"))).isEmpty();
		assertThat(codes(take("social.worker", id, "KEY_CONTACT"))).isEmpty();
		assertThat(lead("coordinator", id)).containsExactly("Farah Siddiqui");
	}

	private Answer takeFrom(String user, String child, String from) {
		return send(user, "takeLead", "TakeLeadInput",
				Map.of("childId", child, "kind", "LEAD_PROFESSIONAL", "from", from), Map.of());
	}

	private String openFor(String agency, String... users) {
		OwnChild child = agency.isEmpty() ? this.children.aChildKnownTo() : this.children.aChildKnownTo(agency);
		String id = "";
		for (String user : users) {
			id = this.children.open(user, child);
		}
		return id;
	}

	private Answer involve(String user, String child, Map<String, String> different) {
		return send(user, "recordInvolvement", "RecordInvolvementInput",
				Map.of("childId", child, "role", "Early help co-ordinator", "from", "2026-09-01"), different);
	}

	private Answer end(String user, String child, String involvement, Map<String, String> different) {
		return send(user, "endInvolvement", "EndInvolvementInput",
				Map.of("childId", child, "involvementId", involvement, "to", TODAY, "endReason", "The plan was met"),
				different);
	}

	private Answer take(String user, String child, String kind) {
		return send(user, "takeLead", "TakeLeadInput", Map.of("childId", child, "kind", kind, "from", TODAY), Map.of());
	}

	private Answer handOver(String user, String child, String practitioner) {
		return send(user, "handOverLead", "HandOverLeadInput",
				Map.of("childId", child, "practitionerId", practitioner, "from", TODAY), Map.of());
	}

	private Answer send(String user, String mutation, String type, Map<String, String> usual,
			Map<String, String> different) {
		Map<String, String> input = new HashMap<>(usual);
		input.put("commandId", UUID.randomUUID().toString());
		input.putAll(different);
		return this.service.ask(user,
				"mutation($input: %s!) { %s(input: $input) { recordedId refusals { code message field } } }"
					.formatted(type, mutation),
				Map.of("input", input));
	}

	private String me(String user) {
		return this.service.ask(user, "{ me { id } }").read("$.data.me.id");
	}

	private List<String> roles(String user, String child) {
		return involvements(user, child).read("$..nodes[*].role");
	}

	private List<String> states(String user, String child) {
		return involvements(user, child).<List<Map<String, String>>>read("$..nodes[?(@.to)]")
			.stream()
			.map((row) -> row.get("role") + " ENDED or ends today " + row.get("endReason"))
			.toList();
	}

	private Answer involvements(String user, String child) {
		return this.service.ask(user,
				"query($id: ID!) { child(id: $id) { involvements(first: 100) { nodes { ... on Involvement { role to endReason } } } } }",
				Map.of("id", child));
	}

	private List<String> lead(String user, String child) {
		return this.service
			.ask(user, "query($id: ID!) { child(id: $id) { leadProfessional { practitioner { name } } } }",
					Map.of("id", child))
			.read("$..practitioner.name");
	}

	private static List<String> codes(Answer answer) {
		return answer.read("$..refusals[*].code");
	}

}
