package org.threadline.involvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That a child is linked to a sensitive service can itself be the harm: an agency may
 * choose that not even its existence is shown.
 */
@RunningService
class StubsByChoiceTests {

	private static final String PAGE = """
			query($id: ID!, $after: String) { child(id: $id) {
			  involvements(first: 1, after: $after) {
			    edges { cursor node { disclosure ... on Involvement { id } ... on ServiceInvolved { id contactNumber } } }
			    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
			  }
			  chronology(first: 50) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
			  webOfServices(rings: 2) { nodes { id } edges { from to } }
			  consents { nodes { id } }
			} }""";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildWithTwoOrdinaryServices() {
		this.child = this.children.aChildKnownTo("northmoor-social-care", "alder-bank-school");
		this.id = this.children.open("social.worker", this.child);
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "coordinator", "health.visitor", "police", "teacher" })
	void noPageNoCursorAndNoOrderTellsOfAnAgencyThatChoseNotToBeShown(String user) {
		this.service.open(user, this.id);
		List<String> before = pages(user);
		aClinicWorksWithTheChild("2026-11-17T02:00:00Z", "NOT_SHOWN");
		assertThat(pages(user)).isEqualTo(before);
	}

	@Test
	void theSameClinicIsOneMoreEntryWhereItLetsItselfBeShown() {
		List<String> before = pages("social.worker");
		aClinicWorksWithTheChild("2026-11-17T02:00:00Z", "SHOWN");
		assertThat(pages("social.worker")).hasSize(before.size() + 1).isNotEqualTo(before);
		assertThat(disclosures()).containsExactlyInAnyOrder("FULL", "FULL", "EXISTENCE");
	}

	@Test
	void theChoiceIsDated() {
		aClinicWorksWithTheChild("2026-11-17T02:00:00Z", "NOT_SHOWN");
		aClinicWorksWithTheChild("2026-11-19T02:00:00Z", "SHOWN");
		assertThat(disclosures()).contains("EXISTENCE");
		assertThat(disclosuresAsKnownAt("2026-11-18T00:00:00Z")).containsOnly("FULL");
		aClinicWorksWithTheChild("2026-11-20T02:00:00Z", "NOT_SHOWN");
		assertThat(disclosures()).containsOnly("FULL");
		assertThat(disclosuresAsKnownAt("2026-11-19T12:00:00Z")).containsOnly("FULL");
	}

	@Test
	void consentShowsTheClinicInFullWhateverItChose() {
		aClinicWorksWithTheChild("2026-11-17T02:00:00Z", "NOT_SHOWN");
		this.children.load(theChild("2026-11-18T02:00:00Z").withConsent("yes", "agency_ref", clinic()));
		assertThat(disclosures()).containsExactly("FULL", "FULL", "FULL");
	}

	private void aClinicWorksWithTheChild(String extractedAt, String stub) {
		this.children.load(theChild(extractedAt)
			.withAgency(clinic(), "name", "A Clinic", "kind", "SEXUAL_HEALTH", "sensitivity", "SENSITIVE",
					"contact_number", "01632 960982", "area_ref", "", "stub", stub)
			.withInvolvement("clinic", "agency_ref", clinic(), "sensitivity", "SENSITIVE", "service_ref", "",
					"post_ref", "")
			.withEvent("visit", "agency_ref", clinic(), "sensitivity", "SENSITIVE", "post_ref", ""));
	}

	private AFeed theChild(String extractedAt) {
		return AFeed.anotherFeed(this.child.source())
			.extractedAt(extractedAt)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString());
	}

	private String clinic() {
		return this.child.source() + "-clinic";
	}

	private List<String> pages(String user) {
		List<String> pages = new ArrayList<>();
		String after = "";
		while (after != null) {
			Answer page = this.service.ask(user, PAGE,
					after.isEmpty() ? Map.of("id", this.id) : Map.of("id", this.id, "after", after));
			pages.add(page.body());
			boolean more = page.read("$.data.child.involvements.pageInfo.hasNextPage");
			after = more ? page.read("$.data.child.involvements.pageInfo.endCursor") : null;
		}
		return pages;
	}

	private List<String> disclosures() {
		return this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { involvements { nodes { disclosure } } } }",
					Map.of("id", this.id))
			.read("$..disclosure");
	}

	private List<String> disclosuresAsKnownAt(String moment) {
		return this.service.ask("social.worker",
				"query($id: ID!, $at: DateTime) { child(id: $id) { involvements(asKnownAt: $at) { nodes { disclosure } } } }",
				Map.of("id", this.id, "at", moment))
			.read("$..disclosure");
	}

}
