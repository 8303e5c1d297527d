package org.threadline.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.AFeed;
import org.threadline.viewer.Viewer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a young person and a parent see of what is recorded about them, who looked, and
 * how they have it put right.
 */
@RunningService
class AboutMeTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate THEO = LocalDate.of(2022, 10, 14);

	private static final LocalDate SIAN = LocalDate.of(2010, 5, 2);

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private Commands commands;

	@Autowired
	private OwnChildren children;

	@Autowired
	private SignedInViewer viewers;

	@Autowired
	private Driver driver;

	@Test
	void aYoungPersonSeesTheirOwnRecordAndTheirChilds() {
		Answer answer = aboutMe("young.person", "name access { __typename }");
		assertThat(answer.<List<String>>read("$..name")).contains("Siân Prosser")
			.allMatch((name) -> name.endsWith("Prosser"));
		assertThat(answer.<List<String>>read("$..access.__typename")).containsOnly("Open");
	}

	@Test
	void aParentSeesTheChildrenTheyAreResponsibleForAndNobodyElse() {
		assertThat(aboutMe("parent", "name").<List<String>>read("$..name")).containsExactlyInAnyOrder("Maya Holloway",
				"Theo Holloway");
		String sian = this.service.find("social.worker", "Siân", "Prosser", SIAN).getFirst();
		assertThat(child("parent", sian, "name").<Object>read("$.data.child")).isNull();
	}

	/**
	 * The service remembers for a while who signs in by a name: it is first asked when
	 * the feed is put right.
	 */
	@Test
	void whoWasTakenForTheParentReadsTheRecordNoLongerOnceTheFeedIsPutRight() {
		this.children.load(aChildOfP1()
			.withAdult("P2", "agency_ref", "northmoor-social-care", "given_name", "Right", "family_name",
					"Quillfeather")
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Wrong", "family_name",
					"Quillfeather", "sign_in", "right.parent"));
		assertThat(this.viewers.find("right.parent").map(Viewer::name)).contains("Wrong Quillfeather");

		this.children.load(aChildOfP1().extractedAt("2026-11-17T02:00:00Z")
			.withAdult("P2", "agency_ref", "northmoor-social-care", "given_name", "Right", "family_name",
					"Quillfeather", "sign_in", "right.parent")
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Wrong", "family_name",
					"Quillfeather"));

		assertThat(this.viewers.find("right.parent").map(Viewer::name)).contains("Right Quillfeather");
		assertThat(aboutMe("right.parent", "name").<List<?>>read("$.data.aboutMe")).isEmpty();
	}

	private AFeed aChildOfP1() {
		return AFeed.anotherFeed("taken-for-the-parent")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", "2019-06-03")
			.withResponsibility("R1", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1");
	}

	@Test
	void whoIsResponsibleForAChildThatIsNotBornYetReadsTheRecord() {
		this.children.load(AFeed.anotherFeed("not-born-yet")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Unborn", "family_name",
					"Quillfeather", "date_of_birth", "", "expected_date_of_birth", "2027-02-08", "sex", "NOT_KNOWN")
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Expecting", "family_name",
					"Quillfeather", "sign_in", "expecting.parent")
			.withResponsibility("R1", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1"));

		assertThat(aboutMe("expecting.parent", "name").<List<String>>read("$..name"))
			.containsExactly("Unborn Quillfeather");
	}

	@Test
	void whoHoldsAPostHasNothingAboutThemselvesHere() {
		assertThat(aboutMe("social.worker", "name").<List<?>>read("$.data.aboutMe")).isEmpty();
	}

	@Test
	void aParentReadsWhoIsInvolvedButNotASensitiveServiceNorWorriesNorPoliceNotifications() {
		Answer answer = child("parent", maya(),
				"involvements(first: 100) { nodes { disclosure ... on Involvement { agency { name } } } } concerns { nodes { id } } chronology(first: 100) { nodes { ... on Event { kind } } }");
		assertThat(answer.<List<String>>read("$..agency.name")).contains("Alder Bank School")
			.doesNotContain("Northmoor CAMHS");
		assertThat(answer.<List<String>>read("$..disclosure")).containsOnly("FULL");
		assertThat(answer.<List<?>>read("$..concerns.nodes[*]")).isEmpty();
		assertThat(answer.<List<String>>read("$..kind")).isNotEmpty().doesNotContain("EXTERNAL");
	}

	@Test
	void aYoungPersonReadsWhatTheyAgreedTo() {
		Answer answer = aboutMe("young.person", "name consents { nodes { decision } } notices { nodes { issuedTo } }");
		assertThat(answer.<List<String>>read("$.data.aboutMe[?(@.name == 'Siân Prosser')].consents.nodes[*].decision"))
			.contains("GIVEN");
	}

	@Test
	void theSubjectReadsWhoLookedWhenAndWhy() {
		String maya = this.service.open("health.visitor", "Maya", "Holloway", MAYA);
		Answer answer = child("parent", maya,
				"accessTrail(first: 100) { nodes { what purpose reason practitioner { name } agency { name } } }");
		assertThat(answer.<List<Map<String, Object>>>read("$..nodes[?(@.what == 'OPENED')]")).anySatisfy((look) -> {
			assertThat(look.get("reason")).isEqualTo("I am working with this child");
			assertThat(look.get("purpose")).isEqualTo("I am working with this child or family");
			assertThat(look.get("practitioner")).isEqualTo(Map.of("name", "Mercy Adjei"));
		});
	}

	@Test
	void thatASensitiveServiceLookedIsNotToldToWhoMayNotKnowOfIt() {
		String maya = this.service.open("camhs", "Maya", "Holloway", MAYA);
		assertThat(child("parent", maya, "accessTrail(first: 100) { nodes { agency { name } } }").body())
			.doesNotContain("CAMHS");
	}

	@Test
	void thatSomethingWasRecordedIsToldOnlyWhereItMayBeSeen() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		List<String> before = recorded(maya);
		String concern = Commands.recorded(this.commands.send("teacher", "recordConcern",
				Map.of("childId", maya, "kind", "BEHAVIOUR", "summary", "Very quiet", "noticedOn", "2026-05-05"),
				Map.of()));
		assertThat(recorded(maya)).isSubsetOf(before);
		String strength = Commands.recorded(
				this.commands.send(
						"teacher", "recordStrength", Map.of("childId", maya, "domain", "CHILD_DEVELOPMENT", "dimension",
								"health", "summary", "Reads to the younger ones", "identifiedOn", "2026-05-05"),
						Map.of()));
		assertThat(recorded(maya)).filteredOn((id) -> !before.contains(id)).hasSize(1);
		for (String fact : List.of(concern, strength)) {
			Commands.recorded(this.commands.send("teacher", "withdrawRecorded",
					Map.of("childId", maya, "factId", fact, "reason", "Recorded for a test"), Map.of()));
		}
	}

	@Test
	void thatSharingWithNamedServicesWasDecidedIsNotToldAndThatWithAllIs() {
		String theo = this.service.open("health.visitor", "Theo", "Holloway", THEO);
		List<String> before = recorded(theo);
		Map<String, Object> consent = Map.of("childId", theo, "category", "STRENGTH", "decision", "LAWFUL_GROUND",
				"lawfulGround", "OTHER", "ground", "Said in words", "from", "2026-05-05");
		String named = Commands.recorded(this.commands.send("health.visitor", "recordConsent", consent,
				Map.of("sharedWith", List.of(agency("Northmoor CAMHS")))));
		assertThat(recorded(theo)).isSubsetOf(before);
		String all = Commands.recorded(this.commands.send("health.visitor", "recordConsent", consent, Map.of()));
		assertThat(recorded(theo)).filteredOn((id) -> !before.contains(id)).hasSize(1);
		for (String decision : List.of(named, all)) {
			Commands.recorded(this.commands.send("health.visitor", "withdrawConsent",
					Map.of("childId", theo, "consentId", decision, "from", LocalDate.now().toString()), Map.of()));
		}
	}

	@Test
	void thatARequestWasAnsweredIsToldToWhoMadeItAndToNobodyElse() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		List<String> before = recorded(maya);
		String event = child("parent", maya, "chronology(first: 100) { nodes { id ... on Event { agency { name } } } }")
			.<List<String>>read("$..nodes[?(@.agency.name == 'Alder Bank School')].id")
			.getFirst();
		String request = Commands.recorded(this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", event, "says", "It was the week after"), Map.of()));
		assertThat(recorded(maya)).isSubsetOf(before);
		Commands.recorded(this.commands.send("teacher", "answerCorrection", Map.of("childId", maya, "requestId",
				request, "answer", "DECLINED", "reason", "The register of that week is clear"), Map.of()));
		assertThat(recorded(maya)).filteredOn((id) -> !before.contains(id)).hasSize(1);
		try (Session session = this.driver.session()) {
			session
				.run("MATCH (request:CorrectionRequest {id: $id}) SET request.requestedById = 'another parent'",
						Map.of("id", request))
				.consume();
		}
		assertThat(recorded(maya)).isSubsetOf(before);
	}

	private String agency(String name) {
		return this.service.ask("social.worker", "{ directory(named: \"CAMHS\") { agencies { id name } } }")
			.<List<String>>read("$..agencies[?(@.name == '" + name + "')].id")
			.getFirst();
	}

	/** Of the last hundred entries of who looked. */
	private List<String> recorded(String child) {
		return child("parent", child, "accessTrail(first: 100) { nodes { id what } }")
			.read("$..nodes[?(@.what == 'RECORDED')].id");
	}

	@Test
	void whoLookedIsNamedWhoeverHoldsTheirPostNow() {
		String maya = this.service.open("health.visitor", "Maya", "Holloway", MAYA);
		try (Session session = this.driver.session()) {
			session.run("""
					MATCH (:Practitioner {signIn: 'health.visitor'})-[:HOLDS]->(post:Post)
					MERGE (next:Practitioner {id: 'who follows', name: 'Whoever Follows'})
					CREATE (next)-[:HOLDS]->(post)""").consume();
			assertThat(child("parent", maya, "accessTrail(first: 100) { nodes { practitioner { name } } }")
				.<List<String>>read("$..practitioner.name")).contains("Mercy Adjei").doesNotContain("Whoever Follows");
			session.run("MATCH (next:Practitioner {id: 'who follows'}) DETACH DELETE next").consume();
		}
	}

	@Test
	void anEnquiryIsNotToldToThoseItMayBeAbout() {
		String maya = this.service.find("police", "Maya", "Holloway", MAYA).getFirst();
		this.service.ask("police", """
				mutation($input: OpenRecordInput!) { openRecord(input: $input) { refusals { code } } }""",
				Map.of("input", Map.of("commandId", UUID.randomUUID().toString(), "childId", maya, "purpose",
						"SAFEGUARDING_ENQUIRY", "reason", "A call about this address")));
		assertThat(child("parent", maya, "accessTrail(first: 100) { nodes { agency { name } } }").body())
			.doesNotContain("Police");
		assertThat(openingsWithheldLast(maya)).isPositive();
	}

	@Test
	void thatNothingIsWithheldIsOnRecordInTheSameWay() {
		String sian = aboutMe("young.person", "id name")
			.<List<String>>read("$.data.aboutMe[?(@.name == 'Siân Prosser')].id")
			.getFirst();
		child("young.person", sian, "accessTrail { nodes { id } }");
		assertThat(openingsWithheldLast(sian)).isZero();
	}

	private int openingsWithheldLast(String child) {
		try (Session session = this.driver.session()) {
			return Integer.parseInt(session.run("""
					MATCH (entry:AuditEntry {kind: 'WITHHELD', action: 'accessTrail', childId: $child})
					RETURN entry.details[0] AS withheld
					ORDER BY entry.at DESC
					LIMIT 1""", Map.of("child", child)).single().get("withheld").asString());
		}
	}

	@Test
	void aPractitionerIsNotToldWhoLooked() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		assertThat(child("teacher", maya, "accessTrail { nodes { id } }")
			.<List<String>>read("$.errors[*].extensions.code")).containsExactly("NOT_PERMITTED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "birthDetailsId", "addresses { id }", "school { id }", "generalPractice { id }" })
	void whatSourcesSayOfAPersonCanBeAskedToBePutRightToo(String detail) {
		String maya = maya();
		Answer details = child("parent", maya, "basicDetails { " + detail + " }");
		List<String> ids = details.read(detail.equals("birthDetailsId") ? "$..birthDetailsId" : "$..id");
		assertThat(ids).isNotEmpty();
		assertThat(Commands.codes(this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", ids.getFirst(), "says", "This is out of date"), Map.of())))
			.isEmpty();
	}

	@Test
	void aRequestGoesToTheAgencyThatRecordedItAndComesBackAnswered() {
		String maya = maya();
		Answer events = child("parent", maya,
				"chronology(first: 100) { nodes { id ... on Event { agency { name } summary occurred { value } } } }");
		String event = events.<List<String>>read("$..nodes[?(@.agency.name == 'Alder Bank School')].id").getFirst();
		Answer asked = this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", event, "says", "It was the day after"), Map.of());
		String request = Commands.recorded(asked);
		assertThat(queue("social.worker")).doesNotContain(request);
		assertThat(queue("teacher")).contains(request);
		this.service.open("teacher", maya);
		Map<String, String> answer = Map.of("childId", maya, "requestId", request, "answer", "CORRECTED", "reason",
				"The register says so too");
		assertThat(Commands.codes(this.commands.send("teacher", "answerCorrection", answer, Map.of())))
			.containsExactly("NOT_CORRECTED_YET");
		this.service.open("social.worker", maya);
		assertThat(Commands
			.codes(this.commands.send("social.worker", "answerCorrection", answer, Map.of("answer", "DECLINED"))))
			.containsExactly("REQUEST_NOT_FOUND");
		assertThat(Commands.codes(this.commands.send("teacher", "answerCorrection", answer,
				Map.of("answer", "DECLINED", "reason", "The register of that day is clear"))))
			.isEmpty();
		Answer back = child("parent", maya, "correctionRequests { id state answer answeredBy { name } }");
		assertThat(back.<List<String>>read("$..correctionRequests[?(@.id == '" + request + "')].state"))
			.containsExactly("DECLINED");
		assertThat(back.<List<String>>read("$..correctionRequests[?(@.id == '" + request + "')].answer"))
			.containsExactly("The register of that day is clear");
		assertThat(Commands.codes(this.commands.send("teacher", "answerCorrection", answer, Map.of())))
			.contains("ANSWERED_ALREADY");
	}

	@Test
	void whatIsWithheldIsAsUnknownAsWhatThereIsNot() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		String hidden = child("social.worker", maya,
				"involvements(first: 100) { nodes { id ... on Involvement { agency { name } } } }")
			.<List<String>>read("$..nodes[?(@.agency.name == 'Northmoor CAMHS')].id")
			.getFirst();
		Answer aboutHidden = this.commands.send("parent", "requestCorrection",
				Map.of("childId", maya, "factId", hidden, "says", "This is wrong"), Map.of());
		assertThat(Commands.codes(aboutHidden)).containsExactly("FACT_NOT_FOUND");
		assertThat(aboutHidden.body()).isEqualTo(
				this.commands
					.send("parent", "requestCorrection",
							Map.of("childId", maya, "factId", "no-such-fact", "says", "This is wrong"), Map.of())
					.body());
	}

	@Test
	void nobodyAsksForACorrectionInSomebodyElsesRecord() {
		String sian = this.service.find("social.worker", "Siân", "Prosser", SIAN).getFirst();
		assertThat(Commands.codes(this.commands.send("parent", "requestCorrection",
				Map.of("childId", sian, "factId", "any", "says", "This is wrong"), Map.of())))
			.containsExactly("CHILD_NOT_FOUND");
		assertThat(Commands.codes(this.commands.send("teacher", "requestCorrection",
				Map.of("childId", maya(), "factId", "any", "says", "This is wrong"), Map.of())))
			.containsExactly("NOT_PERMITTED");
	}

	private String maya() {
		return this.service.find("social.worker", "Maya", "Holloway", MAYA).getFirst();
	}

	private List<String> queue(String user) {
		return this.service.ask(user, "{ correctionRequests(first: 100) { nodes { request { id } child { name } } } }")
			.read("$..request.id");
	}

	private Answer aboutMe(String user, String fields) {
		return this.service.ask(user, "{ aboutMe { " + fields + " } }");
	}

	private Answer child(String user, String id, String fields) {
		return this.service.ask(user, "query($id: ID!) { child(id: $id) { " + fields + " } }", Map.of("id", id));
	}

}
