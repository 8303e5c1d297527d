package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job: find, open with a reason, read, each to the extent one may see.
 */
@RunningService
class ReadingARecordTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate ROWAN = LocalDate.of(2016, 11, 2);

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@ParameterizedTest
	@ValueSource(
			strings = { "teacher", "social.worker", "health.visitor", "police", "camhs", "coordinator", "manager" })
	void everyoneWhoWorksWithChildrenFindsMaya(String user) {
		assertThat(this.service.find(user, "Maya", "Holloway", MAYA)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "analyst", "planner", "auditor", "admin", "young.person", "parent" })
	void thoseWhoDoNotWorkWithChildrenMayNotSearchAndAreToldSo(String user) {
		Answer answer = this.service.ask(user,
				"{ findChildren(criteria: {givenName: \"Maya\", familyName: \"Holloway\", dateOfBirth: \"2014-03-09\"}) { __typename } me { purposes { id } searchMinimum { fields } } }");
		assertThat(answer.<String>read("$.data.findChildren.__typename")).isEqualTo("SearchNotPermitted");
		assertThat(answer.<List<?>>read("$.data.me.purposes")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "social.worker,1", "manager,1", "teacher,0", "camhs,0" })
	void aChildHiddenOnRequestIsKnownOnlyToAgenciesInvolved(String user, int found) {
		assertThat(this.service.find(user, "Rowan", "Ashdown", ROWAN)).hasSize(found);
	}

	@Test
	void anUnknownIdAndAHiddenChildAnswerAlike() {
		String rowan = this.service.find("social.worker", "Rowan", "Ashdown", ROWAN).getFirst();
		String query = "query($id: ID!) { child(id: $id) { id name access { __typename } basicDetails { sex } involvements { nodes { id } } } }";
		Answer hidden = this.service.ask("teacher", query, Map.of("id", rowan));
		Answer unknown = this.service.ask("teacher", query, Map.of("id", "no-such-child-at-all"));
		assertThat(hidden.body()).isEqualTo("{\"data\":{\"child\":null}}").isEqualTo(unknown.body());
		assertThat(hidden.status()).isEqualTo(unknown.status());
		assertThat(hidden.headers().keySet()).isEqualTo(unknown.headers().keySet());
		assertThat(this.service.open("teacher", rowan).body())
			.isEqualTo(this.service.open("teacher", "no-such-child-at-all").body())
			.contains("CHILD_NOT_FOUND");
	}

	/** A child of its own: no other test opens that record. */
	@ParameterizedTest
	@ValueSource(strings = { "teacher", "police" })
	void aRecordThatIsNotOpenShowsNothingButWhoItIs(String user) {
		LocalDate born = this.children.aChildKnownTo("alder-bank-school").born();
		String child = this.service.find(user, "Own", "Quillfeather", born).getFirst();
		Answer answer = this.service.ask(user, """
				query($id: ID!) { child(id: $id) { name
				  basicDetails { sex }
				  extendedDetails { names { kind } }
				  family { members { person { id } } }
				  involvements { nodes { id } }
				  leadProfessional { since }
				  keyContact { since }
				  leadHistory { id }
				  chronology { nodes { id } }
				  needs { nodes { id } }
				  strengths { nodes { id } }
				  concerns { nodes { id } }
				  consents { nodes { id } }
				  notices { nodes { id } }
				  webOfServices { nodes { id } }
				} }""", Map.of("id", child));
		Map<String, Object> shown = answer.read("$.data.child");
		assertThat(shown.remove("name")).isEqualTo("Own Quillfeather");
		assertThat(shown.values()).isNotEmpty().containsOnlyNulls();
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).hasSameSizeAs(shown.keySet())
			.containsOnly("RECORD_NOT_OPENED");
	}

	@Test
	void theTeacherLearnsOnlyThatASensitiveServiceIsInvolved() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		Answer answer = involvements("teacher", maya);
		assertThat(answer.body()).doesNotContain("CAMHS").doesNotContain("psychologist");
		assertThat(answer.<List<Map<String, Object>>>read("$..nodes[?(@.__typename == 'ServiceInvolved')]")).hasSize(1)
			.first()
			.satisfies((stub) -> assertThat(stub).containsOnlyKeys("__typename", "id", "disclosure", "contactNumber"));
	}

	@Test
	void whenASensitiveServiceBecameInvolvedCannotBeReadFromWhatWasKnownThen() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		assertThat(this.service
			.ask("teacher", """
					query($id: ID!) { child(id: $id) {
					  involvements(first: 100, asKnownAt: "2026-11-01T00:00:00Z") { nodes { disclosure } } } }""",
					Map.of("id", maya))
			.<List<String>>read("$..disclosure")).isNotEmpty().containsOnly("FULL");
	}

	@Test
	void theSocialWorkerSeesTheSameServiceWithConsent() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		Answer answer = involvements("social.worker", maya);
		assertThat(answer.body()).contains("Northmoor CAMHS");
		assertThat(answer.<List<String>>read("$..nodes[*].disclosure")).containsOnly("FULL");
	}

	@Test
	void stubsComeLastAndCarryIdsOfTheirOwnForEachViewer() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		this.service.open("coordinator", maya);
		List<String> teachers = involvements("teacher", maya).read("$..nodes[-1:].id");
		List<String> coordinators = involvements("coordinator", maya)
			.read("$..nodes[?(@.disclosure == 'EXISTENCE')].id");
		assertThat(coordinators).hasSize(1).doesNotContainAnyElementsOf(teachers);
	}

	@Test
	void theChronologyPagesWithoutGapOrRepeatBothWays() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		List<String> whole = chronology(maya, "first: 100").read("$..nodes[*].id");
		assertThat(whole.size()).isGreaterThan(20).isEqualTo(whole.stream().distinct().count());
		assertThat(paged(maya, "first", "after", "endCursor", false)).isEqualTo(whole);
		assertThat(paged(maya, "last", "before", "startCursor", true)).isEqualTo(whole);
	}

	@Test
	void whatTheTeacherSeesOfTheChronologyIsPartOfWhatTheSocialWorkerSees() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		this.service.open("social.worker", maya);
		List<String> teachers = ids("teacher", maya);
		List<String> socialWorkers = ids("social.worker", maya);
		assertThat(socialWorkers).containsAll(teachers).hasSizeGreaterThan(teachers.size());
		assertThat(teachers).isNotEmpty();
	}

	@Test
	void aCorrectedEntryReadsAsItWasKnownBeforeTheCorrection() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		List<Map<String, Object>> corrected = this.service.ask("social.worker",
				"query($id: ID!) { child(id: $id) { chronology(first: 100) { nodes { id ... on Event { corrected summary recordedAt } } } } }",
				Map.of("id", maya))
			.read("$..nodes[?(@.corrected == true)]");
		assertThat(corrected).isNotEmpty();
		Map<String, Object> now = corrected.getFirst();
		String before = LocalDate.parse(String.valueOf(now.get("recordedAt")).substring(0, 10)).minusDays(1)
				+ "T00:00:00Z";
		Answer then = this.service.ask("social.worker",
				"query($id: ID!, $known: DateTime) { child(id: $id) { chronology(first: 100, asKnownAt: $known) { nodes { id } } } }",
				Map.of("id", maya, "known", before));
		assertThat(then.<List<String>>read("$..nodes[*].id")).doesNotContain(String.valueOf(now.get("id")));
	}

	@Test
	void theSecondRingOfTheWebAddsTheFamilyAndItsServices() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		Answer one = web(maya, 1);
		Answer two = web(maya, 2);
		List<String> first = one.read("$..nodes[*].id");
		assertThat(two.<List<String>>read("$..nodes[*].id")).containsAll(first).hasSizeGreaterThan(first.size());
		assertThat(one.<List<String>>read("$..nodes[*].kind")).doesNotContain("FAMILY_MEMBER");
		assertThat(two.<List<String>>read("$..nodes[*].kind")).contains("FAMILY_MEMBER");
		assertThat(two.<List<String>>read("$..edges[*].because")).isNotEmpty().noneMatch(String::isBlank);
	}

	@Test
	void aRetriedOpeningHasNoSecondEffectAndAUsedCommandIdIsRefused() {
		String maya = this.service.find("manager", "Maya", "Holloway", MAYA).getFirst();
		Map<String, Object> input = Map.of("commandId", "once-only", "childId", maya, "purpose", "SUPERVISION",
				"reason", "Checking the plan for this child");
		String mutation = "mutation($input: OpenRecordInput!) { openRecord(input: $input) { child { access { ... on Open { since } } } refusals { code } } }";
		String first = this.service.ask("manager", mutation, Map.of("input", input)).body();
		assertThat(this.service.ask("manager", mutation, Map.of("input", input)).body()).isEqualTo(first);
		Map<String, Object> other = new HashMap<>(input);
		other.put("reason", "Something else entirely");
		assertThat(this.service.ask("manager", mutation, Map.of("input", other)).body()).contains("COMMAND_ID_USED");
	}

	private Answer involvements(String user, String child) {
		return this.service.ask(user,
				"query($id: ID!) { child(id: $id) { involvements(first: 100) { nodes { __typename id disclosure contactNumber ... on Involvement { agency { name } role } } } } }",
				Map.of("id", child));
	}

	private Answer chronology(String child, String page) {
		return this.service.ask("social.worker",
				"query($id: ID!) { child(id: $id) { chronology(" + page
						+ ") { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }",
				Map.of("id", child));
	}

	private List<String> paged(String child, String count, String argument, String cursorName, boolean backwards) {
		List<String> all = new ArrayList<>();
		String page = count + ": 7";
		for (int read = 0; read < 20; read++) {
			Answer answer = chronology(child, page);
			List<String> ids = answer.read("$..nodes[*].id");
			all.addAll(backwards ? 0 : all.size(), ids);
			boolean more = answer
				.read("$.data.child.chronology.pageInfo." + (backwards ? "hasPreviousPage" : "hasNextPage"));
			if (!more) {
				return all;
			}
			page = count + ": 7, " + argument + ": \""
					+ answer.<String>read("$.data.child.chronology.pageInfo." + cursorName) + "\"";
		}
		return all;
	}

	private List<String> ids(String user, String child) {
		return this.service
			.ask(user, "query($id: ID!) { child(id: $id) { chronology(first: 100) { nodes { id disclosure } } } }",
					Map.of("id", child))
			.read("$..nodes[?(@.disclosure == 'FULL')].id");
	}

	private Answer web(String child, int rings) {
		return this.service.ask("social.worker",
				"query($id: ID!, $rings: Int!) { child(id: $id) { webOfServices(rings: $rings) { nodes { id kind label } edges { from to because } } } }",
				Map.of("id", child, "rings", rings));
	}

}
