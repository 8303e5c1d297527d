package org.threadline.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.StatementTrips;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Why something is shown, by rule and consent; and that asking tells nothing of what is
 * not.
 */
@RunningService
class WhyVisibleTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate PRIYA = LocalDate.of(2012, 6, 27);

	private static final String WHY = """
			query($child: ID!, $fact: ID!) { whyVisible(childId: $child, factId: $fact) {
			  disclosure sharingAgreement rules { name relation consentNeeded } accessLevel post
			  consent { consentId decision ground } } }""";

	private static final String RULES = "$.data.whyVisible.rules[*].name";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private StatementTrips trips;

	@Test
	void whatEverybodySeesIsShownByTheRuleForEverybody() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		Answer why = why("social.worker", maya, involvement("social.worker", maya, "SCHOOL"));
		assertThat(why.<List<String>>read(RULES)).containsExactly("everyone-sees-ordinary-involvement");
		assertThat(why.<Map<String, Object>>read("$.data.whyVisible")).containsEntry("disclosure", "FULL")
			.containsEntry("accessLevel", "safeguarding")
			.containsEntry("post", "Social worker")
			.containsEntry("sharingAgreement", "Northmoor default sharing agreement")
			.containsEntry("consent", null);
	}

	@Test
	void whatOnesAgencyRecordedIsShownForThatAsWell() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		Answer why = why("teacher", maya, involvement("teacher", maya, "SCHOOL"));
		assertThat(why.<List<String>>read(RULES)).containsExactly("an-agency-sees-what-it-recorded",
				"everyone-sees-ordinary-involvement");
		assertThat(why.<List<String>>read("$.data.whyVisible.rules[*].relation")).containsExactly("OWN_AGENCY", "ANY");
	}

	@Test
	void ofAConsentThatIsHiddenItIsSaidThatOneIsInForceAndNoMore() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		Answer why = why("social.worker", maya, involvement("social.worker", maya, "CAMHS"));
		assertThat(why.<List<String>>read(RULES)).containsExactly(
				"a-restricted-fact-is-shown-to-safeguarding-with-consent", "a-sensitive-service-is-shown-with-consent");
		assertThat(why.<List<Boolean>>read("$.data.whyVisible.rules[*].consentNeeded")).containsOnly(true);
		assertThat(why.<Map<String, Object>>read("$.data.whyVisible.consent"))
			.containsOnlyKeys("consentId", "decision", "ground")
			.allSatisfy((field, value) -> assertThat(value).isNull());
	}

	@Test
	void whichConsentIsNamedDoesNotHangOnOneThatIsHidden() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		String id = this.children.open("coordinator", child);
		this.service.open("social.worker", id);
		Commands.recorded(this.commands.send("coordinator", "recordInvolvement",
				Map.of("childId", id, "role", "Co-ordinator", "from", "2026-09-01", "sensitivity", "SENSITIVE"),
				Map.of()));
		String need = Commands.recorded(this.commands.send(
				"coordinator", "recordNeed", Map.of("childId", id, "domain", "CHILD_DEVELOPMENT", "dimension", "health",
						"level", "complex", "summary", "Help with asthma", "identifiedOn", LocalDate.now().toString()),
				Map.of()));
		this.children.load(AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withConsent("open", "agency_ref", "northmoor-early-help", "valid_from", "2026-11-01"));
		Map<String, Object> named = why("social.worker", id, need).read("$.data.whyVisible.consent");
		assertThat(named.get("consentId")).isNotNull();
		String hidden = Commands
			.recorded(this.commands.send(
					"coordinator", "recordConsent", Map.of("childId", id, "decision", "GIVEN", "givenBy", "CHILD",
							"how", "VERBAL", "judgedAbleBecause", "Understands what it means", "from", "2026-10-02"),
					Map.of()));
		assertThat(this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { consents { nodes { id } } } }", Map.of("id", id))
			.<List<String>>read("$..nodes[*].id")).doesNotContain(hidden);
		assertThat(why("social.worker", id, need).<Map<String, Object>>read("$.data.whyVisible.consent"))
			.isEqualTo(named);
	}

	@Test
	void aConsentThatMayBeSeenIsNamedAndSoIsAGround() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-early-help"));
		this.service.open("social.worker", id);
		String need = Commands.recorded(this.commands.send(
				"coordinator", "recordNeed", Map.of("childId", id, "domain", "CHILD_DEVELOPMENT", "dimension", "health",
						"level", "complex", "summary", "Help with asthma", "identifiedOn", LocalDate.now().toString()),
				Map.of()));
		assertThat(why("social.worker", id, need).<Object>read("$.data.whyVisible")).isNull();
		String ground = Commands.recorded(this.commands.send("coordinator", "recordConsent", Map.of("childId", id,
				"decision", "LAWFUL_GROUND", "ground", "Section 47", "from", LocalDate.now().toString()), Map.of()));
		assertThat(why("social.worker", id, need).<Map<String, Object>>read("$.data.whyVisible.consent"))
			.containsEntry("consentId", ground)
			.containsEntry("decision", "LAWFUL_GROUND")
			.containsEntry("ground", "Section 47");
		assertThat(why("coordinator", id, need).<Object>read("$.data.whyVisible.consent")).isNull();
	}

	@Test
	void aServiceShownByItsExistenceIsExplainedToo() {
		String priya = this.service.open("social.worker", "Priya", "Nair", PRIYA);
		String stub = this.service
			.ask("social.worker",
					"query($id: ID!) { child(id: $id) { involvements { nodes { ... on ServiceInvolved { id } } } } }",
					Map.of("id", priya))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		Answer why = why("social.worker", priya, stub);
		assertThat(why.<String>read("$.data.whyVisible.disclosure")).isEqualTo("EXISTENCE");
		assertThat(why.<List<String>>read(RULES)).containsExactly("a-sensitive-service-shows-only-that-it-is-involved");
		this.service.open("coordinator", priya);
		assertThat(why("coordinator", priya, stub).<Object>read("$.data.whyVisible")).isNull();
	}

	@Test
	void aYoungPersonIsToldWhyTheyReadTheirOwnRecord() {
		String self = this.service.ask("young.person", "{ aboutMe { id name } }")
			.<List<String>>read("$.data.aboutMe[?(@.name == 'Siân Prosser')].id")
			.getFirst();
		String fact = this.service
			.ask("young.person", "query($id: ID!) { child(id: $id) { chronology(first: 1) { nodes { id } } } }",
					Map.of("id", self))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		Answer why = why("young.person", self, fact);
		assertThat(why.<String>read("$.data.whyVisible.accessLevel")).isEqualTo("subject");
		assertThat(why.<Object>read("$.data.whyVisible.post")).isNull();
		assertThat(why.<List<String>>read("$.data.whyVisible.rules[*].relation")).containsExactly("SUBJECT");
	}

	@Test
	void ofAHomeThatIsPastTheRuleOfExtendedDetailsIsNamed() {
		String leyla = this.service.open("social.worker", "Leyla", "Demir", LocalDate.of(2015, 10, 3));
		this.service.open("teacher", leyla);
		String past = this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { extendedDetails { residences { id lines } } } }",
					Map.of("id", leyla))
			.<List<String>>read("$..residences[?(@.lines[0] == '23 Ropery Road')].id")
			.getFirst();
		assertThat(why("social.worker", leyla, past).<List<String>>read(RULES))
			.contains("professionals-see-ordinary-family-and-extended-details")
			.doesNotContain("everyone-sees-ordinary-basic-details");
		assertThat(why("teacher", leyla, past).body()).isEqualTo(why("teacher", leyla, "no-such-fact").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "police" })
	void whatIsHiddenAnUnknownIdAndAFactOfAnotherChildAnswerAlike(String user) {
		String priya = this.service.open("camhs", "Priya", "Nair", PRIYA);
		String hidden = involvement("camhs", priya, "CAMHS");
		String refusal = this.service
			.ask("camhs", "query($id: ID!) { child(id: $id) { consents { nodes { id } } } }", Map.of("id", priya))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		this.service.open(user, priya);
		String maya = this.service.open(user, "Maya", "Holloway", MAYA);
		String ofAnother = involvement(user, maya, "SCHOOL");
		String unknown = why(user, priya, "no-such-fact").body();
		assertThat(unknown).isEqualTo("{\"data\":{\"whyVisible\":null}}");
		assertThat(List.of(hidden, refusal, ofAnother)).allSatisfy((fact) -> {
			assertThat(why(user, priya, fact).body()).isEqualTo(unknown);
			assertThat(this.trips.during(() -> why(user, priya, fact), "explain", "children"))
				.isEqualTo(this.trips.during(() -> why(user, priya, "no-such-fact"), "explain", "children"))
				.containsOnly(Map.entry("children/decide-records", 1L), Map.entry("explain/read-why-visible", 1L));
		});
	}

	@Test
	void aRecordThatIsNotOpenAndAChildOneMayNotKnowOfAnswerNothing() {
		String rowan = this.service.open("social.worker", "Rowan", "Ashdown", LocalDate.of(2016, 11, 2));
		String fact = involvement("social.worker", rowan, "CHILDRENS_SOCIAL_CARE");
		assertThat(why("teacher", rowan, fact).body()).isEqualTo(why("teacher", "nobody", fact).body());
		assertThat(why("auditor", rowan, fact).body()).isEqualTo(why("auditor", "nobody", fact).body());
		String closed = this.children.open("social.worker", this.children.aChildKnownTo("northmoor-social-care"));
		assertThat(why("police", closed, fact).<String>read("$.errors[0].extensions.code"))
			.isEqualTo("RECORD_NOT_OPENED");
	}

	private Answer why(String user, String child, String fact) {
		return this.service.ask(user, WHY, Map.of("child", child, "fact", fact));
	}

	private String involvement(String user, String child, String kind) {
		return this.service.ask(user,
				"query($id: ID!) { child(id: $id) { involvements(first: 100, state: CURRENT) { nodes { ... on Involvement { id agency { kind } } } } } }",
				Map.of("id", child))
			.<List<String>>read("$..nodes[?(@.agency.kind == '" + kind + "')].id")
			.getFirst();
	}

}
