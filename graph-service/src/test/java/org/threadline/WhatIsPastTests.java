package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A name that was given up, birth details that were put right and a home that was left
 * are extended details: at the basic level none can be read back through what was known
 * then, nor guessed in a search.
 */
@RunningService
@TestInstance(Lifecycle.PER_CLASS)
class WhatIsPastTests {

	private static final LocalDate BORN = LocalDate.of(2011, 3, 28);

	private static final String BEFORE = "2026-03-01T00:00:00Z";

	private static final String ONCE = "Larkspur";

	private static final String NOW = "Quillfeather";

	private static final String[] RESPONSIBLE = { "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
			"holder_person_ref", "P1" };

	private static final String PARENT = "9990249911";

	private static final String LEFT = "ZZ8 8LF";

	private static final String HOME = "ZZ8 8HM";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private Driver driver;

	private AFeed child = AFeed.anotherFeed("past");

	@BeforeAll
	void aChildWithAnotherNameAndAnotherHomeThanOnce() {
		String[] who = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", ONCE,
				"date_of_birth", BORN.toString(), "recorded_at", "2026-01-10T09:00:00Z" };
		String[] since = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", NOW,
				"date_of_birth", BORN.toString(), "recorded_at", "2026-05-10T09:00:00Z", "replaces", "C1" };
		String[] still = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", NOW,
				"date_of_birth", BORN.toString(), "sex", "MALE", "recorded_at", "2026-08-10T09:00:00Z", "replaces",
				"C1-since" };
		this.child = AFeed.anotherFeed("past")
			.withChild("C1", who)
			.withChild("C1-since", since)
			.withChild("C1-still", still)
			.withRow("residences.csv", "left", "agency_ref", "northmoor-social-care", "postcode", LEFT, "valid_from",
					"2020-01-01", "valid_to", "2026-04-30")
			.withRow("residences.csv", "home", "agency_ref", "northmoor-social-care", "postcode", HOME, "valid_from",
					"2026-05-01")
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Joanna", "family_name", "Holloway",
					"date_of_birth", "1986-07-21", "nhs_number", PARENT);
		this.children.load(this.child);
	}

	/**
	 * Who is responsible for a child sees their ordinary record, but no extended details.
	 */
	@Test
	void nobodyAsksToHaveANamePutRightThatWasGivenUpAndIsNotShownToThem() {
		String child = this.service.open("manager", "Own", NOW, BORN);
		this.children.load(this.child.extractedAt("2026-11-17T02:00:00Z").withResponsibility("R1", RESPONSIBLE));
		try {
			Answer present = putRight(child, nameOf(child, NOW));
			assertThat(Commands.codes(present)).isEmpty();
			Answer unknown = putRight(child, "no-such-fact");
			assertThat(Commands.codes(unknown)).containsExactly("FACT_NOT_FOUND");
			assertThat(putRight(child, nameOf(child, ONCE)).body()).isEqualTo(unknown.body());
		}
		finally {
			List<String> over = new ArrayList<>(List.of(RESPONSIBLE));
			over.addAll(List.of("valid_to", "2026-02-28", "replaces", "R1"));
			this.children.load(this.child.extractedAt("2026-11-18T02:00:00Z")
				.withResponsibility("R1", RESPONSIBLE)
				.withResponsibility("R2", over.toArray(String[]::new)));
		}
	}

	private Answer putRight(String child, String fact) {
		return this.commands.send("parent", "requestCorrection",
				Map.of("childId", child, "factId", fact, "says", "She is not called so"), Map.of());
	}

	private String nameOf(String child, String family) {
		return this.driver.executableQuery("""
				MATCH (name:Name {family: $family, kind: 'LEGAL'})-[:NAME_OF]->(:Child {id: $child})
				RETURN name.id AS id
				ORDER BY name.recordedAt DESC""")
			.withParameters(Map.of("child", child, "family", family))
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();
	}

	@Test
	void aNameThatWasGivenUpIsForThoseWhoSeeExtendedDetails() {
		String child = this.service.open("manager", "Own", NOW, BORN);
		this.service.open("teacher", child);
		assertThat(names("manager", child, BEFORE)).containsExactly(ONCE, ONCE);
		assertThat(names("teacher", child, BEFORE)).isNotEmpty().doesNotContain(ONCE);
		assertThat(names("teacher", child, null)).containsOnly(NOW);
	}

	@Test
	void aNameThatIsStillBorneIsShownAsItWasKnownThen() {
		String child = this.service.open("teacher", "Own", NOW, BORN);
		assertThat(names("teacher", child, "2026-06-01T00:00:00Z")).containsExactly(NOW, NOW);
	}

	@Test
	void birthDetailsThatWerePutRightAreForThoseWhoSeeExtendedDetails() {
		String child = this.service.open("manager", "Own", NOW, BORN);
		this.service.open("teacher", child);
		String before = "2026-06-01T00:00:00Z";
		assertThat(sex("manager", child, before)).containsExactly("FEMALE");
		assertThat(sex("teacher", child, before)).containsExactly("NOT_KNOWN");
		assertThat(sex("teacher", child, "2026-09-01T00:00:00Z")).containsExactly("MALE");
	}

	@Test
	void anExpectedDayThatWasPutRightIsForThoseWhoSeeExtendedDetails() {
		String[] who = { "agency_ref", "northmoor-social-care", "given_name", "Unborn", "family_name", NOW,
				"date_of_birth", "", "sex", "NOT_KNOWN", "expected_date_of_birth", "2027-02-08", "recorded_at",
				"2026-01-10T09:00:00Z" };
		String[] since = { "agency_ref", "northmoor-social-care", "given_name", "Unborn", "family_name", NOW,
				"date_of_birth", "", "sex", "NOT_KNOWN", "expected_date_of_birth", "2027-03-01", "recorded_at",
				"2026-08-10T09:00:00Z", "replaces", "C1" };
		this.children.load(AFeed.anotherFeed("expected").withChild("C1", who).withChild("C1-since", since));
		String child = this.service.open("manager", "Unborn", NOW, LocalDate.of(2027, 3, 1));
		this.service.open("teacher", child);
		String before = "2026-06-01T00:00:00Z";
		assertThat(expected("manager", child, before)).containsExactly("2027-02-08");
		assertThat(expected("teacher", child, before)).containsOnlyNulls();
		assertThat(expected("teacher", child, "2026-09-01T00:00:00Z")).containsExactly("2027-03-01");
	}

	private List<String> expected(String user, String child, String known) {
		return this.service.ask(user,
				"query($id: ID!, $known: DateTime) { child(id: $id) { basicDetails(asKnownAt: $known) { expectedDateOfBirth } } }",
				Map.of("id", child, "known", known))
			.read("$..expectedDateOfBirth");
	}

	private List<String> sex(String user, String child, String known) {
		return this.service
			.ask(user,
					"query($id: ID!, $known: DateTime) { child(id: $id) { basicDetails(asKnownAt: $known) { sex } } }",
					Map.of("id", child, "known", known))
			.read("$..sex");
	}

	@Test
	void aHomeThatWasLeftCannotBeGuessedAtTheBasicLevel() {
		assertThat(found("teacher", HOME)).hasSize(1);
		assertThat(found("teacher", LEFT)).isEmpty();
		assertThat(found("manager", LEFT)).hasSize(1);
	}

	private List<String> names(String user, String child, @Nullable String known) {
		return this.service
			.ask(user, """
					query($id: ID!, $known: DateTime) { child(id: $id) {
					  basicDetails(asKnownAt: $known) { name { family } }
					  extendedDetails(asKnownAt: $known) { names { family } } } }""",
					(known != null) ? Map.of("id", child, "known", known) : Map.of("id", child))
			.read("$..family");
	}

	private List<String> found(String user, String postcode) {
		return this.service
			.ask(user, """
					query($criteria: ChildCriteria!) { findChildren(criteria: $criteria) {
					  ... on ChildMatches { children { id } } } }""", Map.of("criteria", Map.of("givenName", "Own",
					"familyName", NOW, "dateOfBirth", BORN.toString(), "postcode", postcode)))
			.read("$.data.findChildren.children[*].id");
	}

}
