package org.threadline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Half an hour after midnight in an English summer, when it is still yesterday in UTC.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "threadline.graph.embedded.folder=target/summer-night-service")
@Import({ GraphQlCaller.Configuration.class, SummerNightTests.HalfAnHourAfterMidnight.class })
@DirtiesContext
@BesideOthers
class SummerNightTests {

	private static final String YESTERDAY = "2027-06-30";

	private static final String TODAY = "2027-07-01";

	private static final String TOMORROW = "2027-07-02";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildWithWhomSocialCareWorks() {
		this.child = this.children.aChildKnownTo("northmoor-social-care");
		this.id = this.children.open("social.worker", this.child);
	}

	@Test
	void whatIsDatedTodayIsRecordedAndWhatIsDatedTomorrowLiesAhead() {
		assertThat(Commands.codes(notice(TODAY))).isEmpty();
		assertThat(Commands.codes(notice(TOMORROW))).containsExactly("DAY_AHEAD");
	}

	@Test
	void whatBeginsTodayIsCurrentAndWhatEndedYesterdayIsPast() {
		this.children.load(feed()
			.withInvolvement("school", "agency_ref", "alder-bank-school", "role", "Starts", "valid_from", TODAY)
			.withInvolvement("housing", "agency_ref", "northmoor-housing", "role", "Over", "valid_from", "2026-01-10",
					"valid_to", YESTERDAY));
		assertThat(roles("CURRENT")).contains("Starts").doesNotContain("Over");
		assertThat(roles("ENDED")).contains("Over").doesNotContain("Starts");
	}

	@Test
	void thatAServiceIsInvolvedFromTodayOnIsKnownOfIt() {
		this.children.load(feed().withInvolvement("camhs", "agency_ref", "northmoor-camhs", "role", "Clinician",
				"valid_from", TODAY));
		assertThat(this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { involvements { nodes { disclosure } } } }",
					Map.of("id", this.id))
			.<List<String>>read("$..disclosure")).contains("EXISTENCE");
	}

	private Answer notice(String issuedOn) {
		return this.commands.send("social.worker", "recordNotice",
				Map.of("childId", this.id, "issuedTo", "Mother", "route", "Letter", "issuedOn", issuedOn), Map.of());
	}

	private List<String> roles(String state) {
		return this.service.ask("social.worker",
				"query($id: ID!) { child(id: $id) { involvements(state: %s) { nodes { ... on Involvement { role } } } } }"
					.formatted(state),
				Map.of("id", this.id))
			.read("$..role");
	}

	private AFeed feed() {
		return AFeed.anotherFeed(this.child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withInvolvement("with-northmoor-social-care", "agency_ref", "northmoor-social-care", "role", "Worker");
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class HalfAnHourAfterMidnight {

		@Bean
		@Primary
		Clock summerNight() {
			return Clock.fixed(Instant.parse("2027-06-30T23:30:00Z"), ZoneOffset.UTC);
		}

	}

}
