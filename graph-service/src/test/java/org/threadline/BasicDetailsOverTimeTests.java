package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Basic details as they were known at an earlier moment: only what may be seen today, and
 * could have been seen then.
 */
@RunningService
@TestInstance(Lifecycle.PER_CLASS)
class BasicDetailsOverTimeTests {

	private static final LocalDate BORN = LocalDate.of(2013, 4, 17);

	private static final String IN_SPRING = "2026-05-01T00:00:00Z";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	/**
	 * In spring one source knew of a school; by autumn it had put it right, and another
	 * disagreed.
	 */
	@BeforeAll
	void aChildOfWhomMoreBecameKnown() {
		String[] who = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
				"date_of_birth", BORN.toString(), "nhs_number", "9990003084", "recorded_at", "2026-01-10T09:00:00Z" };
		this.children.load(AFeed.anotherFeed("time-one")
			.withChild("C1", who)
			.withRow("school-registrations.csv", "first", "status", "ON_ROLL", "school_ref", "alder-bank-school",
					"agency_ref", "northmoor-social-care", "recorded_at", "2026-01-10T09:00:00Z")
			.withRow("school-registrations.csv", "second", "status", "ON_ROLL", "school_ref", "hollin-lane-primary",
					"agency_ref", "northmoor-social-care", "recorded_at", "2026-07-01T09:00:00Z", "replaces", "first"));
		this.children.load(AFeed.anotherFeed("time-other")
			.withChild("C1", who)
			.withRow("school-registrations.csv", "other", "status", "ON_ROLL", "school_ref", "kestrel-academy",
					"agency_ref", "northmoor-social-care", "recorded_at", "2026-09-01T09:00:00Z"));
	}

	@Test
	void aSchoolReadsAsItWasKnownBeforeItWasPutRight() {
		String child = this.service.open("manager", "Own", "Quillfeather", BORN);
		assertThat(details("manager", child, IN_SPRING).<List<String>>read("$..school.school.name"))
			.containsExactly("Alder Bank School");
		assertThat(details("manager", child, null).<List<String>>read("$..schools[*].school.name"))
			.containsExactlyInAnyOrder("Hollin Lane Primary School", "Kestrel Academy");
	}

	@Test
	void sourcesDisagreeOnceBothAreKnown() {
		String child = this.service.open("manager", "Own", "Quillfeather", BORN);
		assertThat(details("manager", child, IN_SPRING).<List<Boolean>>read("$..schoolDisputed"))
			.containsExactly(false);
		assertThat(details("manager", child, "2026-08-01T00:00:00Z").<List<Boolean>>read("$..schoolDisputed"))
			.containsExactly(false);
		assertThat(details("manager", child, "2026-10-01T00:00:00Z").<List<Boolean>>read("$..schoolDisputed"))
			.containsExactly(true);
	}

	@Test
	void theSchoolIsTheOneBegunLastAndNotOneOfWhichNobodyKnowsSinceWhen() {
		LocalDate born = this.children.nextDay();
		String[] who = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
				"date_of_birth", born.toString() };
		this.children.load(AFeed.anotherFeed("since-when")
			.withChild("C1", who)
			.withRow("school-registrations.csv", "undated", "status", "ON_ROLL", "school_ref", "alder-bank-school",
					"agency_ref", "northmoor-social-care", "valid_from", "")
			.withRow("school-registrations.csv", "dated", "status", "ON_ROLL", "school_ref", "kestrel-academy",
					"agency_ref", "northmoor-social-care", "valid_from", "2026-09-01"));
		String child = this.service.open("manager", "Own", "Quillfeather", born);
		assertThat(details("manager", child, null).<List<String>>read("$..school.school.name"))
			.containsExactly("Kestrel Academy");
	}

	@Test
	void beforeAChildWasKnownThereAreNoDetails() {
		String child = this.service.open("manager", "Own", "Quillfeather", BORN);
		Answer then = details("manager", child, "2026-01-01T00:00:00Z");
		assertThat(then.<Object>read("$.data.child.basicDetails")).isNull();
		assertThat(then.body()).doesNotContain("Quillfeather");
	}

	@Test
	void aHomeThatIsPastIsNotReadBackAtTheBasicLevel() {
		String leyla = this.service.open("teacher", "Leyla", "Demir", LocalDate.of(2015, 10, 3));
		this.service.open("police", leyla);
		assertThat(details("teacher", leyla, IN_SPRING).<List<String>>read("$..lines[0]")).isEmpty();
		assertThat(details("police", leyla, IN_SPRING).<List<String>>read("$..lines[0]")).contains("23 Ropery Road");
	}

	@Test
	void aMomentAheadIsRefused() {
		String child = this.service.open("manager", "Own", "Quillfeather", BORN);
		Answer ahead = details("manager", child, "2126-01-01T00:00:00Z");
		assertThat(ahead.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_INPUT");
		assertThat(ahead.<List<String>>read("$.errors[*].extensions.field")).containsExactly("asKnownAt");
	}

	private Answer details(String user, String child, @Nullable String known) {
		return this.service.ask(user,
				"""
						query($id: ID!, $known: DateTime) { child(id: $id) { basicDetails(asKnownAt: $known) {
						  addresses { lines } school { school { name } } schools { school { name } source } schoolDisputed } } }""",
				(known != null) ? Map.of("id", child, "known", known) : Map.of("id", child));
	}

}
