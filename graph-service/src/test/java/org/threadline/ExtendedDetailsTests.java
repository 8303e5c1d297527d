package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names and homes over time, where the past is seen at a higher level of access.
 */
@RunningService
class ExtendedDetailsTests {

	private static final String DETAILS = """
			query($id: ID!, $known: DateTime) { child(id: $id) { extendedDetails(asKnownAt: $known) {
			  names { given family kind from to source }
			  residences { lines postcode kind from to source }
			} } }""";

	private static final String LINES = "$.data.child.extendedDetails.residences[*].lines[0]";

	private static final String NAMES = "$.data.child.extendedDetails.names[?(@.kind != 'LEGAL')].given";

	private static final LocalDate LEYLA = LocalDate.of(2015, 10, 3);

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "health.visitor", "police", "camhs", "coordinator", "manager" })
	void whoeverSeesExtendedDetailsSeesWhereAChildLivedBefore(String user) {
		String leyla = this.service.open(user, "Leyla", "Demir", LEYLA);
		assertThat(details(user, leyla, null).<List<Map<String, Object>>>read(
				"$.data.child.extendedDetails.residences[?(@.lines[0] == '23 Ropery Road')]"))
			.isNotEmpty()
			.allSatisfy((home) -> assertThat(home).containsEntry("to", "2026-06-08"));
	}

	@Test
	void atTheBasicLevelAHomeThatIsPastIsAbsent() {
		String leyla = this.service.open("teacher", "Leyla", "Demir", LEYLA);
		assertThat(details("teacher", leyla, null).<List<String>>read(LINES)).isEmpty();
	}

	@Test
	void whatHasBecomePastIsNotReadBackThroughWhatWasKnownThen() {
		String leyla = this.service.open("teacher", "Leyla", "Demir", LEYLA);
		this.service.open("police", leyla);
		String then = "2026-05-01T00:00:00Z";
		assertThat(details("teacher", leyla, then).<List<String>>read(LINES)).isEmpty();
		assertThat(details("police", leyla, then).<List<String>>read(LINES)).contains("23 Ropery Road");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "teacher", "social.worker", "health.visitor", "police", "camhs", "coordinator", "manager" })
	void theRefugeIsNamedToNobody(String user) {
		String leyla = this.service.open(user, "Leyla", "Demir", LEYLA);
		assertThat(details(user, leyla, null).body()).doesNotContain("Saltmarsh", "ZZ9 4AB", "REFUGE");
	}

	@Test
	void aHomeOfTodayIsABasicDetail() {
		String maya = this.service.open("teacher", "Maya", "Holloway", LocalDate.of(2014, 3, 9));
		assertThat(details("teacher", maya, null).<List<String>>read(LINES)).isNotEmpty();
	}

	@Test
	void aNameOfUnknownBeginningComesAfterThoseOfWhichItIsKnown() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		this.children.load(AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withRow("names.csv", "unknown", "agency_ref", "northmoor-social-care", "given_name", "Unknown")
			.withRow("names.csv", "known", "agency_ref", "northmoor-social-care", "given_name", "Known", "valid_from",
					"2020-01-01"));
		String id = this.children.open("social.worker", child);
		assertThat(details("social.worker", id, null).<List<String>>read(NAMES)).containsExactly("Known", "Unknown");
	}

	@ParameterizedTest
	@CsvSource({ "police,Sian", "health.visitor,Sian", "manager,Sian", "teacher," })
	void otherNamesAreForThoseWhoSeeExtendedDetails(String user, String alias) {
		String sian = this.service.open(user, "Siân", "Prosser", LocalDate.of(2010, 5, 2));
		Answer answer = details(user, sian, null);
		assertThat(answer.<List<String>>read(NAMES)).isEqualTo((alias != null) ? List.of(alias) : List.of());
		assertThat(answer.<List<String>>read("$.data.child.extendedDetails.names[?(@.kind == 'LEGAL')].given"))
			.isNotEmpty()
			.containsOnly("Siân");
	}

	@Test
	void anAgencySeesTheNameItRecordedItself() {
		String maya = this.service.open("teacher", "Maya", "Holloway", LocalDate.of(2014, 3, 9));
		assertThat(details("teacher", maya, null).<List<String>>read(NAMES)).containsExactly("May");
	}

	@Test
	void aNameIsNotKnownBeforeItWasRecorded() {
		String sian = this.service.open("police", "Siân", "Prosser", LocalDate.of(2010, 5, 2));
		assertThat(details("police", sian, "2025-05-30T00:00:00Z").<List<String>>read(NAMES)).isEmpty();
	}

	private Answer details(String user, String child, @Nullable String known) {
		return this.service.ask(user, DETAILS,
				(known != null) ? Map.of("id", child, "known", known) : Map.of("id", child));
	}

}
