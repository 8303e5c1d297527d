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
import org.threadline.RunningService;

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

	@Autowired
	private GraphQlCaller service;

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
