package org.threadline.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The web around a child: who and what is in it, how far out, since when, and why each
 * connection is there. Nothing in it is more than the viewer may see.
 */
@RunningService
@TestInstance(Lifecycle.PER_CLASS)
class WebOfServicesTests {

	private static final LocalDate BORN = LocalDate.of(2014, 8, 17);

	private static final String SOCIAL_CARE = "Northmoor Children's Social Care";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	private String child = "";

	@BeforeAll
	void aChildWithTwoServicesALeadAndASister() {
		String[] social = { "agency_ref", "northmoor-social-care" };
		AFeed feed = AFeed.anotherFeed("web")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Webbling",
					"date_of_birth", BORN.toString())
			.withChild("S1", "agency_ref", "northmoor-social-care", "given_name", "Sister", "family_name", "Webbling",
					"date_of_birth", "2019-01-02")
			.withInvolvement("social", "agency_ref", "northmoor-social-care", "post_ref",
					"post-northmoor-social-care-hannah-osei", "role", "Social worker", "valid_from", "2024-02-05")
			.withInvolvement("ended", "agency_ref", "northmoor-early-help", "role", "Family support worker",
					"valid_from", "2021-03-01", "valid_to", "2022-09-30", "end_reason", "Goals met")
			.withInvolvement("camhs", "agency_ref", "northmoor-camhs", "role", "Therapist", "sensitivity", "SENSITIVE",
					"valid_from", "2024-06-01")
			.withInvolvement("sisters", "person_ref", "S1", "agency_ref", "northmoor-community-health", "role",
					"Health visitor", "valid_from", "2023-04-03")
			.withRow("lead-appointments.csv", "lead", "post_ref", "post-northmoor-social-care-hannah-osei",
					"valid_from", "2024-03-01")
			.withRow("family-memberships.csv", "member-C1", with(social, "valid_from", "2019-01-02"))
			.withRow("family-memberships.csv", "member-S1",
					with(social, "person_ref", "S1", "valid_from", "2019-01-02"));
		this.children.load(feed);
	}

	private static String[] with(String[] some, String... more) {
		String[] all = Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, all, some.length, more.length);
		return all;
	}

	@BeforeEach
	void openTheRecord() {
		this.child = this.service.open("social.worker", "Own", "Webbling", BORN);
		this.service.open("teacher", this.child);
	}

	@Test
	void theFirstRingIsTheChildsOwnPractitionersAndAgencies() {
		List<Map<String, Object>> nodes = nodes(web("social.worker", "rings: 1"));
		assertThat(nodes.getFirst()).containsEntry("label", "Own Webbling")
			.containsEntry("kind", "CHILD")
			.containsEntry("ring", 0);
		assertThat(nodes.stream().skip(1)).allSatisfy((node) -> assertThat(node).containsEntry("ring", 1))
			.extracting((node) -> node.get("kind") + " " + node.get("label"))
			.containsExactlyInAnyOrder("AGENCY " + SOCIAL_CARE, "PRACTITIONER Hannah Osei",
					"SERVICE_INVOLVED A service");
	}

	@Test
	void theSecondRingIsTheFamilyAndItsServices() {
		List<Map<String, Object>> nodes = nodes(web("social.worker", "rings: 2"));
		assertThat(nodes.stream().filter((node) -> Integer.valueOf(2).equals(node.get("ring"))))
			.extracting((node) -> node.get("kind") + " " + node.get("label"))
			.containsExactlyInAnyOrder("FAMILY_MEMBER Sister Webbling", "AGENCY Northmoor Community Health");
	}

	@Test
	void whoMayNotSeeTheFamilySeesTheFirstRingOnly() {
		assertThat(nodes(web("teacher", "rings: 2"))).extracting((node) -> node.get("ring")).containsOnly(0, 1);
	}

	/** By the day on which it comes or goes one could read when it began and ended. */
	@ParameterizedTest
	@ValueSource(strings = { "at: \"2024-07-01\"", "at: \"2024-05-31\"", "asKnownAt: \"2026-11-20T00:00:00Z\"" })
	void thatAServiceIsInvolvedIsToldOfThePresentAlone(String then) {
		assertThat(nodes(web("social.worker", "rings: 1"))).extracting((node) -> node.get("kind"))
			.contains("SERVICE_INVOLVED");
		assertThat(nodes(web("social.worker", "rings: 1, " + then))).extracting((node) -> node.get("kind"))
			.doesNotContain("SERVICE_INVOLVED");
	}

	@Test
	void everyConnectionIsTypedDatedAndSaysWhyItIsThere() {
		assertThat(edges(web("social.worker", "rings: 2"))).containsExactlyInAnyOrder(
				SOCIAL_CARE + " -> Own Webbling: INVOLVED_WITH since 2024-02-05, because " + SOCIAL_CARE
						+ " is involved with Own Webbling, says Testing",
				"Hannah Osei -> Own Webbling: INVOLVED_WITH since 2024-02-05, because Hannah Osei is involved with "
						+ "Own Webbling as Social worker, says Testing",
				"Hannah Osei -> " + SOCIAL_CARE + ": WORKS_FOR since null, because Hannah Osei works for " + SOCIAL_CARE
						+ " as Social worker",
				"Hannah Osei -> Own Webbling: LEADS since 2024-03-01, because Hannah Osei is the lead professional "
						+ "for Own Webbling",
				"A service -> Own Webbling: INVOLVED_WITH since null, because A service is involved with Own Webbling",
				"Sister Webbling -> Own Webbling: FAMILY since 2019-01-02, because Sister Webbling is in the family of "
						+ "Own Webbling as another child, says Testing",
				"Northmoor Community Health -> Sister Webbling: INVOLVED_WITH since 2023-04-03, because Northmoor "
						+ "Community Health is involved with Sister Webbling, says Testing");
	}

	@Test
	void onAnEarlierDayItIsTheWebOfThatDay() {
		assertThat(nodes(web("social.worker", "rings: 1, at: \"2022-01-01\""))).extracting((node) -> node.get("label"))
			.containsExactlyInAnyOrder("Own Webbling", "Northmoor Early Help");
		assertThat(edges(web("social.worker", "rings: 1, at: \"2022-01-01\""))).containsExactly(
				"Northmoor Early Help -> Own Webbling: INVOLVED_WITH since 2021-03-01 until 2022-09-30, because "
						+ "Northmoor Early Help is involved with Own Webbling, says Testing");
		assertThat(nodes(web("social.worker", "rings: 1, at: \"2018-01-01\""))).extracting((node) -> node.get("label"))
			.containsExactly("Own Webbling");
	}

	@Test
	void ofAServiceThatMayNotBeNamedOnlyTheNumberIsThere() {
		Answer web = web("social.worker", "rings: 1");
		assertThat(web.<List<String>>read("$..nodes[?(@.disclosure == 'EXISTENCE')].contactNumber"))
			.containsExactly("01632 960039");
		assertThat(web.body()).doesNotContain("CAMHS").doesNotContain("Therapist").doesNotContain("2024-06-01");
	}

	@Test
	void everyConnectionJoinsTwoThatAreThere() {
		Answer web = web("social.worker", "rings: 2");
		List<String> ids = web.read("$..nodes[*].id");
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(web.<List<String>>read("$..edges[*].from")).isSubsetOf(ids);
		assertThat(web.<List<String>>read("$..edges[*].to")).isSubsetOf(ids);
	}

	private Answer web(String user, String arguments) {
		return this.service.ask(user, """
				query($id: ID!) { child(id: $id) { webOfServices(%s) {
				  nodes { id kind label ring disclosure contactNumber }
				  edges { from to kind since until because } } } }""".formatted(arguments), Map.of("id", this.child));
	}

	private static List<Map<String, Object>> nodes(Answer web) {
		return web.read("$..nodes[*]");
	}

	private static List<String> edges(Answer web) {
		List<Map<String, Object>> nodes = nodes(web);
		List<Map<String, Object>> edges = web.read("$..edges[*]");
		return edges.stream()
			.map((edge) -> label(nodes, String.valueOf(edge.get("from"))) + " -> "
					+ label(nodes, String.valueOf(edge.get("to"))) + ": " + edge.get("kind") + " since "
					+ edge.get("since") + ((edge.get("until") != null) ? " until " + edge.get("until") : "")
					+ ", because " + edge.get("because"))
			.toList();
	}

	private static String label(List<Map<String, Object>> nodes, String id) {
		return nodes.stream()
			.filter((node) -> id.equals(node.get("id")))
			.findFirst()
			.map((node) -> String.valueOf(node.get("label")))
			.orElse("nobody");
	}

}
