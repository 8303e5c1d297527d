package org.threadline.chronology;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.GraphQlCaller;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is marked more closely than it was, such as the address of a refuge, is not read
 * in the past either by those who may not read it now.
 */
@RunningService
class MarkedCloserTests {

	private static final String FIRST = "2026-11-17T02:00:00Z";

	private static final String SECOND = "2026-11-18T02:00:00Z";

	private static final String THIRD = "2026-11-19T02:00:00Z";

	private static final String AFTER_FIRST = "2026-11-17T12:00:00Z";

	private static final String AFTER_SECOND = "2026-11-18T12:00:00Z";

	private static final String EVERYTHING = """
			{ child(id: "%s") {
			  chronology(asKnownAt: "%2$s") { nodes { ... on Event { summary } } }
			  involvements(asKnownAt: "%2$s") { nodes { ... on Involvement { role } } }
			  basicDetails(asKnownAt: "%2$s") { schools { from } addresses { lines } }
			  extendedDetails(asKnownAt: "%2$s") { names { family } residences { lines } }
			} }""";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildKnownToTwoAgencies() {
		this.child = this.children.aChildKnownTo("northmoor-social-care", "alder-bank-school");
		this.id = this.children.open("social.worker", this.child);
		this.service.open("coordinator", this.id);
	}

	@Test
	void nobodyReadsInThePastWhatTheyMayNotReadNow() {
		deliver(FIRST, "STANDARD", "");
		assertThat(asKnown("coordinator", AFTER_FIRST)).contains("Went to the clinic", "Secret worker", "1 Refuge Row",
				"Secretname", "2026-03-03");
		deliver(SECOND, "RESTRICTED", "");
		assertThat(asKnown("coordinator", AFTER_FIRST)).doesNotContain("Went to the clinic", "Secret worker",
				"1 Refuge Row", "Secretname", "2026-03-03");
		assertThat(asKnown("social.worker", AFTER_FIRST)).contains("Went to the clinic", "Secret worker",
				"1 Refuge Row", "Secretname", "2026-03-03");
	}

	@Test
	void whatWasPutRightInBetweenIsHeldCloserToo() {
		deliver(FIRST, "STANDARD", "");
		deliver(SECOND, "STANDARD", " again");
		deliver(THIRD, "RESTRICTED", " again");
		for (String moment : List.of(AFTER_FIRST, AFTER_SECOND)) {
			assertThat(asKnown("coordinator", moment)).doesNotContain("Went to the clinic", "Secret worker",
					"1 Refuge Row", "Secretname");
			assertThat(asKnown("social.worker", moment)).contains("Went to the clinic", "Secret worker", "1 Refuge Row",
					"Secretname");
		}
	}

	@Test
	void whatIsMarkedMoreOpenlyStaysInThePastAsItWas() {
		deliver(FIRST, "RESTRICTED", "");
		deliver(SECOND, "STANDARD", "");
		assertThat(asKnown("coordinator", AFTER_FIRST)).doesNotContain("Went to the clinic", "Secret worker",
				"1 Refuge Row", "Secretname");
		assertThat(asKnown("coordinator", AFTER_SECOND)).contains("Went to the clinic", "Secret worker", "1 Refuge Row",
				"Secretname");
	}

	private void deliver(String extractedAt, String sensitivity, String words) {
		String[] held = { "agency_ref", "northmoor-social-care", "sensitivity", sensitivity };
		this.children.load(AFeed.anotherFeed(this.child.source())
			.extractedAt(extractedAt)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withEvent("ev", with(held, "summary", "Went to the clinic" + words, "post_ref", ""))
			.withInvolvement("inv", with(held, "role", "Secret worker" + words, "service_ref", "", "post_ref", ""))
			.withRow("residences.csv", "home", with(held, "line_1", "1 Refuge Row", "line_2", words))
			.withRow("names.csv", "name", with(held, "family_name", "Secretname", "given_name", "Own" + words))
			.withRow("school-registrations.csv", "school",
					with(held, "valid_from", "2026-03-03", "status", words.isEmpty() ? "NO_SCHOOL" : "HOME_EDUCATED")));
	}

	private static String[] with(String[] held, String... fields) {
		List<String> all = new ArrayList<>(List.of(held));
		all.addAll(List.of(fields));
		return all.toArray(String[]::new);
	}

	private String asKnown(String user, String moment) {
		return this.service.ask(user, EVERYTHING.formatted(this.id, moment)).body();
	}

}
