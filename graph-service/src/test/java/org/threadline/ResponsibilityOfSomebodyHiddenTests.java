package org.threadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That somebody has parental responsibility is not told to whoever may not know of them:
 * not by the family, and by no question or command that takes its id, which answer as to
 * an id there is not, in as many trips.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponsibilityOfSomebodyHiddenTests {

	private static final String UNKNOWN = "no-such-fact";

	/** The sample user {@code parent}. */
	private static final String[] PARENT = { "agency_ref", "northmoor-social-care", "given_name", "Joanna",
			"family_name", "Holloway", "date_of_birth", "1986-07-21", "nhs_number", "9990249911" };

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private StatementTrips trips;

	private String child = "";

	private String hidden = "";

	private String hiddenAndOver = "";

	private List<String> shown = List.of();

	@BeforeAll
	void aChildOneOfWhoseParentsIsHidden() {
		OwnChild own = this.children.aChildKnownTo("northmoor-social-care");
		this.children.load(AFeed.anotherFeed(own.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", own.born().toString())
			.withAdult("P1", "agency_ref", "northmoor-camhs", "sensitivity", "RESTRICTED", "given_name", "Hidden",
					"family_name", "Quillfeather")
			.withAdult("P2", "agency_ref", "northmoor-social-care", "given_name", "Known", "family_name",
					"Quillfeather")
			.withResponsibility("hidden", borneBy("P1", "", ""))
			.withResponsibility("hidden-over", borneBy("P1", "2020-01-01", "2021-01-01"))
			.withResponsibility("known", borneBy("P2", "", ""))
			.withResponsibility("known-over", borneBy("P2", "2020-01-01", "2021-01-01"))
			.withResponsibility("known-ahead", borneBy("P2", "2027-01-01", ""))
			.withResponsibility("agency", "agency_ref", "northmoor-social-care", "holder_agency_ref",
					"northmoor-social-care", "holder_person_ref", ""));
		this.child = this.children.open("camhs", own);
		this.service.open("social.worker", this.child);
		this.shown = responsibilitiesOn("social.worker", "2026-11-01");
		this.hidden = onlySeenByCamhs("2026-11-01");
		this.hiddenAndOver = onlySeenByCamhs("2020-06-01");
	}

	private static String[] borneBy(String person, String from, String to) {
		return new String[] { "agency_ref", "northmoor-social-care", "holder_agency_ref", "", "holder_person_ref",
				person, "valid_from", from, "valid_to", to };
	}

	private String onlySeenByCamhs(String day) {
		List<String> all = responsibilitiesOn("camhs", day);
		List<String> shown = responsibilitiesOn("social.worker", day);
		assertThat(all).containsAll(shown);
		return all.stream()
			.filter((responsibility) -> !shown.contains(responsibility) && !responsibility.equals(this.hidden))
			.findFirst()
			.orElseThrow();
	}

	private List<String> responsibilitiesOn(String user, String day) {
		return this.service
			.ask(user,
					"query($id: ID!) { child(id: $id) { family(at: \"%s\") { parentalResponsibilities { id } } } }"
						.formatted(day),
					Map.of("id", this.child))
			.read("$..parentalResponsibilities[*].id");
	}

	@Test
	void theFamilyShowsThoseOfPeopleWhoMayBeKnownAndOfAgencies() {
		assertThat(this.shown).hasSize(2);
		assertThat(responsibilitiesOn("social.worker", "2020-06-01")).hasSize(3);
		assertThat(responsibilitiesOn("social.worker", "2027-02-01")).hasSize(3);
		assertThat(responsibilitiesOn("camhs", "2020-06-01")).hasSize(5);
	}

	@Test
	void whyIsSaidOfThoseThatAreShownWheneverTheyAreOf() {
		for (String day : List.of("2026-11-01", "2020-06-01", "2027-02-01")) {
			for (String responsibility : responsibilitiesOn("social.worker", day)) {
				assertThat(why("social.worker", responsibility).<Object>read("$.data.whyVisible")).isNotNull();
			}
		}
		assertThat(why("camhs", this.hidden).<Object>read("$.data.whyVisible")).isNotNull();
	}

	@Test
	void ofWhatIsHiddenNothingIsSaidInAsManyTrips() {
		String unknown = why("social.worker", UNKNOWN).body();
		Map<String, Long> tripsForUnknown = this.trips.during(() -> why("social.worker", UNKNOWN), "explain",
				"children", "family");

		for (String responsibility : List.of(this.hidden, this.hiddenAndOver)) {
			assertThat(why("social.worker", responsibility).body()).isEqualTo(unknown).contains("\"whyVisible\":null");
			assertThat(this.trips.during(() -> why("social.worker", responsibility), "explain", "children", "family"))
				.isEqualTo(tripsForUnknown);
		}
	}

	@Test
	void whatIsHiddenIsNotWithdrawn() {
		Answer unknown = withdraw(UNKNOWN);

		assertThat(Commands.codes(unknown)).containsExactly("FACT_NOT_FOUND");
		assertThat(withdraw(this.hidden).body()).isEqualTo(unknown.body());
		assertThat(Commands.codes(withdraw(this.shown.getFirst()))).isNotEmpty().doesNotContain("FACT_NOT_FOUND");
	}

	/**
	 * To a parent the family names no people, by the rules of the sample agreement. In
	 * the end they bear no responsibility, so that other tests are not disturbed.
	 */
	@Test
	void aParentAsksToHavePutRightWhatTheFamilyShowsThemAlone() {
		OwnChild own = this.children.aChildKnownTo("northmoor-social-care");
		AFeed feed = AFeed.anotherFeed(own.source())
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", own.born().toString())
			.withAdult("P1", PARENT)
			.withAdult("P2", "agency_ref", "northmoor-social-care", "given_name", "Other", "family_name",
					"Quillfeather")
			.withResponsibility("other", borneBy("P2", "", ""))
			.withResponsibility("agency", "agency_ref", "northmoor-social-care", "holder_agency_ref",
					"northmoor-social-care", "holder_person_ref", "");
		this.children.load(feed.extractedAt("2026-11-17T02:00:00Z").withResponsibility("R1", borneBy("P1", "", "")));
		try {
			String id = this.children.open("manager", own);
			List<String> all = responsibilities("manager", id);
			List<String> shown = responsibilities("parent", id);
			assertThat(all).hasSize(3).containsAll(shown);
			assertThat(shown).hasSize(1);
			Answer unknown = putRight(id, UNKNOWN);
			assertThat(Commands.codes(unknown)).containsExactly("FACT_NOT_FOUND");
			for (String responsibility : all) {
				Answer asked = putRight(id, responsibility);
				if (shown.contains(responsibility)) {
					assertThat(Commands.codes(asked)).isEmpty();
				}
				else {
					assertThat(asked.body()).isEqualTo(unknown.body());
				}
			}
		}
		finally {
			List<String> over = new ArrayList<>(List.of(borneBy("P1", "", "2026-02-28")));
			over.addAll(List.of("replaces", "R1"));
			this.children
				.load(feed.extractedAt("2026-11-18T02:00:00Z").withResponsibility("R2", over.toArray(String[]::new)));
		}
	}

	private List<String> responsibilities(String user, String child) {
		return this.service
			.ask(user, "query($id: ID!) { child(id: $id) { family { parentalResponsibilities { id } } } }",
					Map.of("id", child))
			.read("$..parentalResponsibilities[*].id");
	}

	private Answer why(String user, String fact) {
		return this.service.ask(user,
				"query($child: ID!, $fact: ID!) { whyVisible(childId: $child, factId: $fact) { disclosure } }",
				Map.of("child", this.child, "fact", fact));
	}

	private Answer withdraw(String fact) {
		return this.commands.send("social.worker", "withdrawRecorded",
				Map.of("childId", this.child, "factId", fact, "reason", "Recorded for another child"), Map.of());
	}

	private Answer putRight(String child, String fact) {
		return this.commands.send("parent", "requestCorrection",
				Map.of("childId", child, "factId", fact, "says", "It is not so"), Map.of());
	}

}
