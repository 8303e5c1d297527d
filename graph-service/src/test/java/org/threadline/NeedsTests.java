package org.threadline;

import java.time.LocalDate;
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
 * Needs, strengths and concerns: three different things, each with rules of its own.
 */
@RunningService
class NeedsTests {

	private static final String QUERY = """
			query($id: ID!, $needs: NeedState, $concerns: ConcernState, $known: DateTime) { child(id: $id) {
			  needs(state: $needs, asKnownAt: $known) { nodes {
			    domain dimension { id label } level { id label } summary state identifiedOn reviewedOn metOn
			    agency { name } author { name } recordedAt corrected source } }
			  strengths(asKnownAt: $known) { nodes { domain dimension { id } summary agency { name } corrected } }
			  concerns(state: $concerns, asKnownAt: $known) { nodes {
			    kind summary state noticedOn settledOn agency { name } } }
			} }""";

	private static final String NEEDS = "$.data.child.needs.nodes[*]";

	private static final String STRENGTHS = "$.data.child.strengths.nodes[*]";

	private static final String CONCERNS = "$.data.child.concerns.nodes[*]";

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate ALFIE = LocalDate.of(2017, 5, 22);

	@Autowired
	private GraphQlCaller service;

	@Test
	void theSocialWorkerSeesTheNeedsOfHerAgencyAndWithConsentThatOfTheSensitiveService() {
		Answer answer = maya("social.worker", Map.of());
		assertThat(answer.<List<String>>read(NEEDS + ".agency.name")).containsExactly("Northmoor CAMHS",
				"Northmoor Children's Social Care", "Northmoor Children's Social Care");
		assertThat(answer.<List<String>>read(NEEDS + ".state")).containsOnly("UNMET");
	}

	@ParameterizedTest
	@CsvSource({ "teacher,Alder Bank School", "coordinator,Northmoor Early Help", "camhs,Northmoor CAMHS" })
	void withoutConsentAnAgencySeesOnlyTheNeedItRecorded(String user, String agency) {
		assertThat(maya(user, Map.of()).<List<String>>read(NEEDS + ".agency.name")).containsExactly(agency);
	}

	@Test
	void whoeverRecordedNoNeedAndHasNoConsentSeesNone() {
		assertThat(maya("health.visitor", Map.of()).<List<?>>read(NEEDS)).isEmpty();
	}

	@Test
	void theTeacherSeesNoNeedOfAnotherChildsFamilyPlan() {
		assertThat(alfie("teacher", Map.of()).<List<?>>read(NEEDS)).isEmpty();
	}

	@Test
	void aNeedIsToldInTheWordsOfTheFrameworkAndTheAgreement() {
		Answer answer = alfie("coordinator", Map.of());
		assertThat(answer.<List<Map<String, Object>>>read(NEEDS)).singleElement()
			.satisfies((need) -> assertThat(need).containsEntry("domain", "FAMILY_AND_ENVIRONMENT")
				.containsEntry("dimension", Map.of("id", "housing", "label", "Housing"))
				.containsEntry("level",
						Map.of("id", "vulnerable", "label", "Vulnerable: some help more, from one service"))
				.containsEntry("summary", "Home needs repair; rent arrears")
				.containsEntry("identifiedOn", "2026-10-12")
				.containsEntry("author", Map.of("name", "Farah Siddiqui"))
				.containsEntry("corrected", false));
	}

	@Test
	void aNeedIsUnmetUntilItIsMet() {
		assertThat(maya("coordinator", Map.of("needs", "UNMET")).<List<?>>read(NEEDS)).isEmpty();
		assertThat(maya("coordinator", Map.of("needs", "MET")).<List<String>>read(NEEDS + ".metOn"))
			.containsExactly("2024-02-16");
		Answer then = maya("coordinator", Map.of("known", "2023-06-01T00:00:00Z"));
		assertThat(then.<List<String>>read(NEEDS + ".state")).containsExactly("UNMET");
		assertThat(then.<List<String>>read(NEEDS + ".reviewedOn")).containsExactly((String) null);
		assertThat(then.<List<Boolean>>read(NEEDS + ".corrected")).containsExactly(false);
	}

	@Test
	void strengthsAreSharedAsNeedsAre() {
		assertThat(maya("teacher", Map.of()).<List<String>>read(STRENGTHS + ".agency.name"))
			.containsExactly("Alder Bank School");
		assertThat(maya("health.visitor", Map.of()).<List<String>>read(STRENGTHS + ".agency.name"))
			.containsExactly("Harbour Young Carers");
		assertThat(maya("social.worker", Map.of()).<List<String>>read(STRENGTHS + ".agency.name"))
			.containsExactly("Harbour Young Carers", "Northmoor CAMHS", "Northmoor Children's Social Care");
		assertThat(maya("social.worker", Map.of()).<List<String>>read(STRENGTHS + "[?(@.corrected == true)].summary"))
			.containsExactly("Swims with a club every week, and now helps to teach");
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "manager", "health.visitor", "camhs", "teacher" })
	void thoseWhoWorkWithMayaSeeWhatHerSchoolWorriesAbout(String user) {
		Answer answer = maya(user, Map.of());
		assertThat(answer.<List<String>>read(CONCERNS + ".state")).containsExactly("OPEN", "SETTLED");
		assertThat(maya(user, Map.of("concerns", "OPEN")).<List<String>>read(CONCERNS + ".kind"))
			.containsExactly("RELATIONSHIPS");
	}

	@Test
	void whoeverHasStoppedWorkingWithAChildSeesNoConcerns() {
		assertThat(maya("coordinator", Map.of()).<List<?>>read(CONCERNS)).isEmpty();
	}

	@Test
	void theSmallWorriesOfSeveralAgenciesMeet() {
		assertThat(alfie("coordinator", Map.of()).<List<String>>read(CONCERNS + ".agency.name")).hasSize(6)
			.contains("Lantern Befriending", "Northmoor Community Health", "Northmoor Council Housing");
	}

	@ParameterizedTest
	@CsvSource({ "social.worker,0", "police,0", "teacher,0", "camhs,0", "health.visitor,1" })
	void whoeverDoesNotWorkWithAlfieSeesOnlyTheirOwnConcerns(String user, int own) {
		assertThat(alfie(user, Map.of()).<List<?>>read(CONCERNS)).hasSize(own);
	}

	@Test
	void whatWasWorriedAboutBeforeOneWorkedWithTheChildIsNotReadBackFromThen() {
		assertThat(alfie("coordinator", Map.of("known", "2026-09-01T00:00:00Z")).<List<?>>read(CONCERNS)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "manager", "health.visitor", "police", "coordinator", "teacher" })
	void theConcernOfTheRefugeIsAbsent(String user) {
		String leyla = this.service.open(user, "Leyla", "Demir", LocalDate.of(2015, 10, 3));
		assertThat(ask(user, leyla, Map.of()).<List<?>>read(CONCERNS)).isEmpty();
	}

	@Test
	void consentCarriesNoConcernOfASensitiveService() {
		LocalDate born = LocalDate.of(2012, 6, 27);
		String priya = this.service.open("camhs", "Priya", "Nair", born);
		this.service.open("social.worker", priya);
		assertThat(ask("camhs", priya, Map.of()).<List<String>>read(CONCERNS + ".agency.name"))
			.contains("Northmoor CAMHS");
		assertThat(ask("social.worker", priya, Map.of()).<List<String>>read(CONCERNS + ".agency.name"))
			.doesNotContain("Northmoor CAMHS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "teacher", "coordinator", "analyst", "parent" })
	void formsGetTheirWordsFromTheService(String user) {
		Answer answer = this.service.ask(user,
				"{ assessmentFramework { domains { id label dimensions { id label } } } needLevels { id label } }");
		assertThat(answer.<List<String>>read("$.data.needLevels[*].id")).containsExactly("universal", "vulnerable",
				"complex", "acute");
		assertThat(answer.<List<String>>read("$.data.assessmentFramework.domains[*].id"))
			.containsExactly("CHILD_DEVELOPMENT", "PARENTING_CAPACITY", "FAMILY_AND_ENVIRONMENT");
		assertThat(answer.<List<String>>read("$.data.assessmentFramework.domains[*].dimensions[*].id"))
			.contains("health", "stability", "housing");
	}

	private Answer maya(String user, Map<String, Object> arguments) {
		return ask(user, this.service.open(user, "Maya", "Holloway", MAYA), arguments);
	}

	private Answer alfie(String user, Map<String, Object> arguments) {
		return ask(user, this.service.open(user, "Alfie", "Thornton", ALFIE), arguments);
	}

	private Answer ask(String user, String child, Map<String, Object> arguments) {
		Map<String, Object> variables = new HashMap<>(arguments);
		variables.put("id", child);
		return this.service.ask(user, QUERY, variables);
	}

}
