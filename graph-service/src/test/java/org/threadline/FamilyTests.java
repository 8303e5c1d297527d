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
import org.threadline.ingest.FeedLoader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How persons stand to a child, who lives with whom, who has parental responsibility; and
 * that whoever is hidden is not there.
 */
@RunningService
class FamilyTests {

	private static final String FAMILY = """
			query($id: ID!, $at: Date, $known: DateTime) { child(id: $id) { family(at: $at, asKnownAt: $known) {
			  members { person { id name dateOfDeath } relations { role childsRole inWords from source } }
			  households { since residents { person { name } since sources } }
			  parentalResponsibilities { person { name } agency { name } basis from source }
			} } }""";

	private static final String MEMBERS = "$.data.child.family.members[*].person.name";

	private static final String BEARERS = "$.data.child.family.parentalResponsibilities[*].person.name";

	private static final String HOUSEHOLDS = "$.data.child.family.households";

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate CONNOR = LocalDate.of(2013, 12, 12);

	private static final LocalDate ISLA = LocalDate.of(2020, 7, 14);

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private FeedLoader feeds;

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "health.visitor", "camhs", "coordinator", "manager" })
	void twoParentsBothHaveResponsibility(String user) {
		String maya = this.service.open(user, "Maya", "Holloway", MAYA);
		Answer answer = family(user, maya, Map.of());
		assertThat(answer.<List<String>>read(MEMBERS)).containsExactly("Daniel Holloway", "Joanna Holloway",
				"Theo Holloway");
		assertThat(answer.<List<String>>read("$.data.child.family.members[*].relations[0].inWords"))
			.containsExactly("father", "mother", "another child");
		assertThat(answer.<List<String>>read(BEARERS)).containsExactly("Daniel Holloway", "Joanna Holloway");
		assertThat(answer.<List<String>>read("$.data.child.family.parentalResponsibilities[*].basis"))
			.containsOnly("BIRTH");
	}

	@Test
	void atTheBasicLevelThereIsNoFamilyToSee() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		assertThat(family("teacher", maya, Map.of()).<Map<String, Object>>read("$.data.child.family"))
			.containsEntry("members", List.of())
			.containsEntry("households", List.of())
			.containsEntry("parentalResponsibilities", List.of());
	}

	@Test
	void anAgencyMayHaveResponsibility() {
		String kacey = this.service.open("social.worker", "Kacey", "Lomax", LocalDate.of(2012, 1, 25));
		Answer answer = family("social.worker", kacey, Map.of());
		assertThat(answer
			.<List<String>>read("$.data.child.family.parentalResponsibilities[?(@.basis == 'CARE_ORDER')].agency.name"))
			.containsExactly("Northmoor Children's Social Care");
		assertThat(answer
			.<List<String>>read("$.data.child.family.parentalResponsibilities[?(@.basis == 'BIRTH')].person.name"))
			.containsExactly("Michelle Lomax");
		assertThat(answer.<List<String>>read("$.data.child.family.members[*].relations[*].role"))
			.contains("FOSTER_CARER");
	}

	@Test
	void sianIsAChildOfOneFamilyAndTheMotherInAnother() {
		LocalDate born = LocalDate.of(2010, 5, 2);
		String sian = this.service.open("social.worker", "Siân", "Prosser", born);
		Answer answer = family("social.worker", sian, Map.of());
		assertThat(words(answer, "Nia Prosser")).containsExactly("child");
		assertThat(words(answer, "Rhian Prosser")).containsExactly("grandparent of the children in the same family",
				"mother");
		String nia = this.service.open("social.worker", "Nia", "Prosser", LocalDate.of(2026, 4, 11));
		Answer daughters = family("social.worker", nia, Map.of());
		assertThat(words(daughters, "Siân Prosser")).containsExactly("mother");
		assertThat(words(daughters, "Rhian Prosser")).containsExactly("grandparent");
		assertThat(daughters.<List<String>>read(BEARERS)).containsExactly("Siân Prosser");
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "manager", "health.visitor", "police", "coordinator" })
	void nothingJoinsAnAdoptedChildToTheSealedIdentity(String user) {
		String isla = this.service.open(user, "Isla", "Marchetti-Wood", ISLA);
		Answer answer = family(user, isla, Map.of());
		assertThat(answer.<List<String>>read("$.data.child.family.members[*].relations[*].role"))
			.containsOnly("ADOPTIVE_PARENT");
		assertThat(answer.<List<String>>read("$.data.child.family.parentalResponsibilities[*].basis")).hasSize(2)
			.containsOnly("ADOPTION");
		assertThat(answer.body()).doesNotContain("Fenn", "Jodie", "Tamsin");
		assertThat(family(user, isla, Map.of("at", "2021-01-01")).body()).doesNotContain("Fenn", "Jodie", "Tamsin");
	}

	@ParameterizedTest
	@CsvSource({ "Connor,Pike,2013-12-12", "Leyla,Demir,2015-10-03", "Deniz,Pike,2022-03-27" })
	void whoWentToTheRefugeLivesWithNobodyAsFarAsIsKnown(String given, String family, LocalDate born) {
		for (String user : List.of("social.worker", "manager", "health.visitor", "police", "camhs", "coordinator",
				"teacher")) {
			String child = this.service.open(user, given, family, born);
			Answer answer = family(user, child, Map.of());
			assertThat(answer.<List<String>>read(HOUSEHOLDS + "[*].residents[*].person.name")).as(user)
				.doesNotContain("Leyla Demir", "Deniz Pike", "Aylin Demir");
			assertThat(answer.<List<String>>read(HOUSEHOLDS + "[*].residents[*].sources[*]")).as(user)
				.noneMatch((source) -> source.contains("oluntary"));
			assertThat(answer.body()).as(user).doesNotContain("Saltmarsh", "2026-06-08");
		}
	}

	@Test
	void whoLivedTogetherThenIsSeenByThoseWhoSeeHomesOfThePast() {
		String connor = this.service.open("police", "Connor", "Pike", CONNOR);
		List<String> together = List.of("Connor Pike", "Gary Pike");
		assertThat(family("police", connor, Map.of()).<List<String>>read(HOUSEHOLDS + "[0].residents[*].person.name"))
			.isEqualTo(together);
		for (Map<String, Object> then : List.<Map<String, Object>>of(Map.of("at", "2026-06-01"),
				Map.of("known", "2026-06-01T00:00:00Z"))) {
			Answer answer = family("police", connor, then);
			assertThat(answer.<List<String>>read(HOUSEHOLDS + "[0].residents[*].person.name"))
				.containsExactly("Aylin Demir", "Connor Pike", "Deniz Pike", "Gary Pike");
			assertThat(answer.<String>read(HOUSEHOLDS + "[0].since")).isEqualTo("2022-03-27");
		}
	}

	@Test
	void aFatherWhoDiedIsSaidToHaveDied() {
		String amara = this.service.open("social.worker", "Amara", "Nwosu", LocalDate.of(2018, 2, 20));
		assertThat(family("social.worker", amara, Map.of())
			.<List<String>>read("$.data.child.family.members[?(@.relations[0].role == 'FATHER')].person.dateOfDeath"))
			.singleElement()
			.asString()
			.startsWith("2024-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "manager", "health.visitor", "police", "coordinator" })
	void aHiddenRelativeIsInNoListAndNoCount(String user) {
		this.feeds.load("classpath:feeds-of-tests");
		String orla = this.service.open(user, "Orla", "Quillfeather", LocalDate.of(2025, 5, 6));
		Answer answer = family(user, orla, Map.of());
		assertThat(answer.<List<String>>read(MEMBERS)).containsExactly("Bridie Quillfeather");
		assertThat(answer.<List<String>>read(BEARERS)).containsExactly("Bridie Quillfeather");
		assertThat(answer.<List<String>>read(HOUSEHOLDS + "[*].residents[*].person.name"))
			.containsExactly("Bridie Quillfeather", "Orla Quillfeather");
		assertThat(answer.body()).doesNotContain("Finola");
	}

	private static List<String> words(Answer answer, String name) {
		return answer.read("$.data.child.family.members[?(@.person.name == '" + name + "')].relations[*].inWords");
	}

	private Answer family(String user, String child, Map<String, Object> when) {
		Map<String, Object> variables = new HashMap<>(when);
		variables.put("id", child);
		return this.service.ask(user, FAMILY, variables);
	}

}
