package org.threadline.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who would see a fact: told to information governance alone, without the fact, and held
 * against what people see.
 */
@RunningService
class WhoCanSeeTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate PRIYA = LocalDate.of(2012, 6, 27);

	private static final LocalDate ROWAN = LocalDate.of(2016, 11, 2);

	private static final String WHO = """
			query($fact: ID!) { whoCanSee(factId: $fact) { sharingAgreement
			  seenBy { who agencyKinds accessLevel disclosure rules { name consentNeeded } } refusals { code message } } }""";

	private static final String HOMES = "query($id: ID!) { child(id: $id) { extendedDetails { residences { id lines to } } } }";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@CsvSource({ "social.worker,INVOLVED", "manager,INVOLVED", "camhs,OWN_AGENCY", "teacher,INVOLVED",
			"coordinator,ANOTHER_AGENCY", "police,ANOTHER_AGENCY", "health.visitor,ANOTHER_AGENCY" })
	void whatIsSaidIsWhatPeopleSee(String user, String who) {
		for (Map.Entry<String, LocalDate> child : Map.of("Maya Holloway", MAYA, "Priya Nair", PRIYA).entrySet()) {
			String[] name = child.getKey().split(" ");
			String id = this.service.open("camhs", name[0], name[1], child.getValue());
			String fact = camhsInvolvement("camhs", id).getFirst();
			this.service.open(user, id);
			String level = this.service.ask(user, "{ me { post { accessLevel } } }").read("$.data.me.post.accessLevel");
			List<String> said = ask("auditor", fact).read(
					"$..seenBy[?(@.accessLevel == '%s' && (@.who == '%s' || '%s' == 'INVOLVED' && @.who == 'ANOTHER_AGENCY'))].disclosure"
						.formatted(level, who, who));
			String seen = camhsInvolvement(user, id).contains(fact) ? "FULL" : "EXISTENCE";
			assertThat(said).as(user + " of " + name[0]).contains(seen);
		}
	}

	@Test
	void eachLineNamesItsRules() {
		String maya = this.service.open("camhs", "Maya", "Holloway", MAYA);
		Answer answer = ask("auditor", camhsInvolvement("camhs", maya).getFirst());
		assertThat(answer.<List<String>>read("$..seenBy[?(@.who == 'OWN_AGENCY')].rules[*].name"))
			.containsOnly("an-agency-sees-what-it-recorded");
		assertThat(answer
			.<List<Boolean>>read("$..seenBy[?(@.who == 'INVOLVED' && @.disclosure == 'FULL')].rules[*].consentNeeded"))
			.isNotEmpty()
			.containsOnly(true);
		assertThat(answer.<List<String>>read("$..seenBy[?(@.who == 'ANOTHER_AGENCY')].disclosure"))
			.containsOnly("EXISTENCE");
		assertThat(answer.<List<String>>read("$..seenBy[?(@.who == 'SUBJECT')].rules[*].name"))
			.containsExactly("a-young-person-reads-their-own-record");
		assertThat(answer.<List<String>>read("$..accessLevel")).doesNotContain("none", "governance");
	}

	/** Where somebody lived before takes a second holding, of extended details. */
	@Test
	void aHomeThatIsPastIsSeenByWhoeverSeesExtendedDetails() {
		String leyla = this.service.open("social.worker", "Leyla", "Demir", LocalDate.of(2015, 10, 3));
		Answer past = ask("auditor", home(leyla, "23 Ropery Road"));
		assertThat(levels(past, "ANOTHER_AGENCY")).contains("professional", "safeguarding").doesNotContain("basic");
		assertThat(levels(past, "RESPONSIBLE")).isEmpty();
		assertThat(past.<List<String>>read("$..seenBy[?(@.who == 'ANOTHER_AGENCY')].rules[*].name"))
			.contains("professionals-see-ordinary-family-and-extended-details")
			.doesNotContain("everyone-sees-ordinary-basic-details");
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		String home = this.service.ask("social.worker", HOMES, Map.of("id", maya))
			.<List<String>>read("$..residences[?(@.to == null)].id")
			.getFirst();
		assertThat(levels(ask("auditor", home), "ANOTHER_AGENCY")).contains("basic", "professional", "safeguarding");
	}

	/** That a sensitive service was involved once is told to nobody. */
	@Test
	void anInvolvementThatIsOverIsNotSeenByWhoeverIsToldOnlyThatThereIsOne() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		this.children.load(alsoOf(child)
			.withInvolvement("over", "agency_ref", "northmoor-early-help", "role", "Over", "sensitivity", "SENSITIVE",
					"valid_from", "2026-01-01", "valid_to", "2026-05-01")
			.withInvolvement("now", "agency_ref", "northmoor-camhs", "role", "Now", "sensitivity", "SENSITIVE"));
		Answer now = ask("auditor", involvement(child, "Now"));
		assertThat(now.<List<String>>read("$..seenBy[?(@.who == 'ANOTHER_AGENCY')].disclosure"))
			.containsOnly("EXISTENCE");
		Answer over = ask("auditor", involvement(child, "Over"));
		assertThat(levels(over, "OWN_AGENCY")).isNotEmpty();
		assertThat(levels(over, "ANOTHER_AGENCY")).isEmpty();
		String id = this.children.open("police", child);
		assertThat(this.service
			.ask("police", "query($id: ID!) { child(id: $id) { involvements { nodes { __typename } } } }",
					Map.of("id", id))
			.<List<String>>read("$..nodes[*].__typename")).containsExactly("Involvement", "ServiceInvolved");
	}

	/** As in the list of consents, which has to be asked by whoever looks. */
	@Test
	void aConsentThatNamesOnlyASensitiveServiceIsSeenByThatServiceAlone() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		this.children.load(alsoOf(child)
			.withConsent("to-camhs", "agency_ref", "northmoor-social-care", "shared_with", "northmoor-camhs",
					"filed_at", "Only " + child.born())
			.withConsent("to-school", "agency_ref", "northmoor-social-care", "shared_with",
					"northmoor-camhs northmoor-early-help", "filed_at", "Also " + child.born()));
		Answer only = ask("auditor", consent("Only " + child.born()));
		assertThat(only.<List<String>>read("$..seenBy[*].who")).contains("NAMED_IN_CONSENT")
			.doesNotContain("OWN_AGENCY", "INVOLVED", "ANOTHER_AGENCY", "BROKE_GLASS");
		Answer also = ask("auditor", consent("Also " + child.born()));
		assertThat(also.<List<String>>read("$..seenBy[*].who")).contains("OWN_AGENCY", "ANOTHER_AGENCY");
		String id = this.children.open("social.worker", child);
		assertThat(this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { consents { nodes { filedAt } } } }",
					Map.of("id", id))
			.<List<String>>read("$..filedAt")).containsExactly("Also " + child.born());
	}

	/** By a consent of that service, of which the one who looks knows nothing else. */
	@Test
	void aConsentThatNamesOnlyASensitiveServiceIsSeenByWhoeverIsShownThatItIsInvolved() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		this.children.load(alsoOf(child).withInvolvement("therapy", "agency_ref", "northmoor-camhs", "role", "Therapy")
			.withConsent("to-camhs", "agency_ref", "northmoor-social-care", "shared_with", "northmoor-camhs",
					"filed_at", "Known " + child.born())
			.withConsent("of-camhs", "agency_ref", "northmoor-camhs", "shared_with",
					"northmoor-social-care northmoor-early-help"));
		String id = this.children.open("social.worker", child);
		this.service.open("coordinator", id);
		assertThat(List.of("social.worker", "coordinator")).allSatisfy((user) -> assertThat(this.service
			.ask(user, "query($id: ID!) { child(id: $id) { consents { nodes { filedAt } } } }", Map.of("id", id))
			.<List<String>>read("$..filedAt")).contains("Known " + child.born()));
		Answer who = ask("auditor", consent("Known " + child.born()));
		assertThat(levels(who, "OWN_AGENCY")).contains("safeguarding");
		assertThat(levels(who, "NAMED_IN_CONSENT")).contains("professional", "safeguarding");
		assertThat(levels(who, "ANOTHER_AGENCY")).isEmpty();
	}

	/** They have no record that could be known of or not. */
	@Test
	void ofAnAdultWhatIsOrdinaryIsSeenWithoutARecord() {
		Answer who = ask("auditor", idOf("""
				MATCH (fact:Name {given: $says, kind: 'LEGAL'})-[:NAME_OF]->(adult:Person)
				WHERE NOT adult:Child AND $source = ''
				RETURN fact.id AS id
				ORDER BY id
				LIMIT 1""", "", "Joanna"));
		assertThat(levels(who, "ANOTHER_AGENCY")).contains("basic", "professional", "safeguarding");
	}

	private static AFeed alsoOf(OwnChild child) {
		return AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString());
	}

	private String home(String child, String line) {
		return this.service.ask("social.worker", HOMES, Map.of("id", child))
			.<List<String>>read("$..residences[?(@.lines[0] == '" + line + "')].id")
			.getFirst();
	}

	private String involvement(OwnChild child, String role) {
		return idOf("MATCH (fact:Involvement {source: $source, role: $says}) RETURN fact.id AS id", child.source(),
				role);
	}

	private String consent(String filedAt) {
		return idOf("MATCH (fact:Consent {filedAt: $says}) RETURN fact.id AS id", "", filedAt);
	}

	private String idOf(String query, String source, String says) {
		try (Session session = this.driver.session()) {
			return session.run(query, Map.of("source", source, "says", says)).single().get("id").asString();
		}
	}

	private static List<String> levels(Answer answer, String who) {
		return answer.read("$..seenBy[?(@.who == '" + who + "')].accessLevel");
	}

	/** What opens a record opens what any rule then shows of it. */
	@Test
	void whoeverBreaksTheGlassIsNamedForWhatAnyProfessionalSees() {
		String rowan = this.service.open("social.worker", "Rowan", "Ashdown", ROWAN);
		List<String> visits = this.service.ask("social.worker",
				"query($id: ID!) { child(id: $id) { chronology(filter: {kinds: [PRACTICE]}) { nodes { ... on Event { id } } } } }",
				Map.of("id", rowan))
			.read("$..nodes[*].id");
		assertThat(visits).isNotEmpty()
			.anySatisfy((visit) -> assertThat(
					ask("auditor", visit).<List<String>>read("$..seenBy[?(@.who == 'BROKE_GLASS')].disclosure"))
				.contains("FULL"));
	}

	@Test
	void nothingIsSaidOfTheFactTheChildOrWhichAgenciesWorkWithThem() {
		String maya = this.service.open("camhs", "Maya", "Holloway", MAYA);
		String body = ask("auditor", camhsInvolvement("camhs", maya).getFirst()).body();
		assertThat(body).doesNotContain("Maya", "Holloway", maya, "Northmoor CAMHS", "psycholog", "Kestrel");
		String other = this.service.ask("camhs",
				"query($id: ID!) { child(id: $id) { involvements { nodes { ... on Involvement { id agency { kind } } } } } }",
				Map.of("id", maya))
			.<List<String>>read("$..nodes[?(@.agency.kind == 'SCHOOL')].id")
			.getFirst();
		assertThat(ask("auditor", other)
			.<List<List<String>>>read("$..seenBy[?(!(@.who in ['ANOTHER_AGENCY', 'BROKE_GLASS']))].agencyKinds"))
			.isNotEmpty()
			.containsOnly(List.of());
		assertThat(
				this.service.ask("auditor", "query($id: ID!) { child(id: $id) { name } }", Map.of("id", maya)).body())
			.isEqualTo("{\"data\":{\"child\":null}}");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "social.worker", "manager", "camhs", "analyst", "planner", "admin", "young.person", "parent" })
	void everybodyElseIsRefusedWhetherThereIsSuchAFactOrNot(String user) {
		String maya = this.service.open("camhs", "Maya", "Holloway", MAYA);
		Answer answer = ask(user, camhsInvolvement("camhs", maya).getFirst());
		assertThat(answer.<List<String>>read("$..refusals[*].code")).containsExactly("NOT_PERMITTED");
		assertThat(answer.<List<?>>read("$..seenBy[*]")).isEmpty();
		assertThat(ask(user, "no-such-fact").body()).isEqualTo(answer.body());
	}

	@Test
	void anUnknownIdIsRefusedInWordsOfItsOwn() {
		Answer answer = ask("auditor", UUID.randomUUID().toString());
		assertThat(answer.<List<String>>read("$..refusals[*].code")).containsExactly("FACT_NOT_FOUND");
		assertThat(answer.<List<?>>read("$..seenBy[*]")).isEmpty();
	}

	@Test
	void askingIsOnRecord() {
		String maya = this.service.open("camhs", "Maya", "Holloway", MAYA);
		String fact = camhsInvolvement("camhs", maya).getFirst();
		List<String> before = entries();
		ask("auditor", fact);
		ask("admin", fact);
		List<String> since = new ArrayList<>(entries());
		before.forEach(since::remove);
		assertThat(since).containsExactlyInAnyOrder("REFUSAL null", "SEARCH null", "SHOWN " + maya);
	}

	private List<String> entries() {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (entry:AuditEntry {action: 'whoCanSee'}) RETURN entry.kind AS kind, entry.childId AS child")
				.list((entry) -> entry.get("kind").asString() + " " + entry.get("child").asString("null"));
		}
	}

	private List<String> camhsInvolvement(String user, String child) {
		return this.service.ask(user,
				"query($id: ID!) { child(id: $id) { involvements(first: 100, state: CURRENT) { nodes { ... on Involvement { id agency { kind } } } } } }",
				Map.of("id", child))
			.read("$..nodes[?(@.agency.kind == 'CAMHS')].id");
	}

	private Answer ask(String user, String fact) {
		return this.service.ask(user, WHO, Map.of("fact", fact));
	}

}
