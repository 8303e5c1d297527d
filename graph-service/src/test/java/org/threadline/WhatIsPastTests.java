package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
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

	private static final String LEFT = "ZZ8 8LF";

	private static final String HOME = "ZZ8 8HM";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@BeforeAll
	void aChildWithAnotherNameAndAnotherHomeThanOnce() {
		String[] who = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", ONCE,
				"date_of_birth", BORN.toString(), "recorded_at", "2026-01-10T09:00:00Z" };
		String[] since = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", NOW,
				"date_of_birth", BORN.toString(), "recorded_at", "2026-05-10T09:00:00Z", "replaces", "C1" };
		String[] still = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", NOW,
				"date_of_birth", BORN.toString(), "sex", "MALE", "recorded_at", "2026-08-10T09:00:00Z", "replaces",
				"C1-since" };
		this.children.load(AFeed.anotherFeed("past")
			.withChild("C1", who)
			.withChild("C1-since", since)
			.withChild("C1-still", still)
			.withRow("residences.csv", "left", "agency_ref", "northmoor-social-care", "postcode", LEFT, "valid_from",
					"2020-01-01", "valid_to", "2026-04-30")
			.withRow("residences.csv", "home", "agency_ref", "northmoor-social-care", "postcode", HOME, "valid_from",
					"2026-05-01"));
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
