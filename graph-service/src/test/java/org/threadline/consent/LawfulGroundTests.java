package org.threadline.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;
import org.threadline.visibility.DecisionsAtMoments;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lawful ground stands in place of consent for what the sharing agreement has it open,
 * and for nothing else.
 */
@RunningService
class LawfulGroundTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private DecisionsAtMoments decisions;

	@Test
	void oneForAllOpensTheCategoriesAgreedForIt() {
		String child = aChild();
		String visit = event(child, "PRACTICE");
		String meeting = event(child, "INTERNAL");
		assertThat(shownToSocialCare(child)).doesNotContain(visit, meeting);
		ground(child, Map.of("lawfulGround", "CHILDREN_ACT_1989_17"));
		assertThat(shownToSocialCare(child)).contains(visit).doesNotContain(meeting);
		ground(child, Map.of("lawfulGround", "CHILDREN_ACT_1989_47"));
		assertThat(shownToSocialCare(child)).contains(visit, meeting);
	}

	@Test
	void theEvaluatorsAgreeAboutGroundsOfEachKind() {
		for (String ground : List.of("CHILDREN_ACT_1989_17", "CHILDREN_ACT_1989_47", "OTHER")) {
			String child = aChild();
			event(child, "INTERNAL");
			event(child, "PRACTICE");
			ground(child, Map.of("lawfulGround", ground));
			assertThat(this.decisions.isShown("social.worker", child, Instant.now())).isTrue();
		}
	}

	@Test
	void oneThatTheAgreementDoesNotKnowOpensNothingAndIsSaidTo() {
		LocalDate born = this.children.nextDay();
		this.children.load(AFeed.anotherFeed("ground-" + born)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString())
			.withInvolvement("early-help", "agency_ref", "northmoor-early-help")
			.withEvent("told", "agency_ref", "northmoor-early-help", "post_ref", "", "sensitivity", "SENSITIVE")
			.withConsent("custom", "agency_ref", "northmoor-early-help", "decision", "LAWFUL_GROUND", "given_by", "",
					"how", "", "obtained_by_post_ref", "", "ground", "A custom of the parish", "ground_id",
					"PARISH_CUSTOM"));
		String child = this.service.open("coordinator", "Own", "Quillfeather", born);
		this.service.open("social.worker", child);
		assertThat(this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { consents { nodes { state lawfulGround } } } }",
					Map.of("id", child))
			.<List<Map<String, String>>>read("$..nodes[*]"))
			.containsExactly(Map.of("state", "OPENS_NOTHING", "lawfulGround", "PARISH_CUSTOM"));
		assertThat(shownToSocialCare(child)).isEmpty();
		assertThat(this.decisions.isShown("social.worker", child, Instant.now())).isTrue();
	}

	/** Recorded, and sent by a feed. */
	@Test
	void oneThatIsHeldCloselyOpensWhatItIsForAndIsNotToldToTheParent() {
		LocalDate born = this.children.nextDay();
		String[] enquiry = { "agency_ref", "northmoor-early-help", "category", "NEED", "decision", "LAWFUL_GROUND",
				"given_by", "", "how", "", "obtained_by_post_ref", "" };
		this.children.load(AFeed.anotherFeed("enquiry-" + born)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString())
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Enquired", "family_name",
					"Quillfeather", "sign_in", "enquired.parent")
			.withResponsibility("R1", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1")
			.withInvolvement("early-help", "agency_ref", "northmoor-early-help")
			.withConsent("told", with(enquiry, "ground", "Told to everybody"))
			.withConsent("covert", with(enquiry, "ground", "Sent in confidence", "sensitivity", "RESTRICTED")));
		String child = this.service.open("coordinator", "Own", "Quillfeather", born);
		this.service.open("social.worker", child);
		String meeting = event(child, "INTERNAL");
		assertThat(shownToSocialCare(child)).doesNotContain(meeting);
		ground(child, Map.of("lawfulGround", "CHILDREN_ACT_1989_47", "ground", "Recorded in confidence", "sensitivity",
				"RESTRICTED"));
		assertThat(shownToSocialCare(child)).contains(meeting);
		assertThat(grounds("coordinator", child)).containsExactlyInAnyOrder("Told to everybody", "Sent in confidence",
				"Recorded in confidence");
		assertThat(grounds("enquired.parent", child)).containsExactly("Told to everybody");
		assertThat(this.service
			.ask("enquired.parent", "query($id: ID!) { child(id: $id) { accessTrail(first: 100) { nodes { what } } } }",
					Map.of("id", child))
			.<List<String>>read("$..what")).isNotEmpty().doesNotContain("RECORDED");
	}

	private static String[] with(String[] usual, String... more) {
		return Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new);
	}

	private List<String> grounds(String user, String child) {
		return this.service
			.ask(user, "query($id: ID!) { child(id: $id) { consents { nodes { ground } } } }", Map.of("id", child))
			.read("$..ground");
	}

	@Test
	void oneThatEndsIsHeldAsBefore() {
		String child = aChild();
		ground(child, Map.of("sensitivity", "RESTRICTED", "ground", "In confidence", "from", "2026-11-01"));
		String id = this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { consents { nodes { id } } } }", Map.of("id", child))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		Commands.recorded(this.commands.send("coordinator", "withdrawConsent",
				Map.of("childId", child, "consentId", id, "from", LocalDate.now().toString()), Map.of()));
		assertThat(grounds("coordinator", child)).containsExactly("In confidence");
		assertThat(grounds("social.worker", child)).isEmpty();
	}

	@Test
	void whatSomebodyDecidedIsNotMarked() {
		assertThat(Commands.codes(this.commands.send("coordinator", "recordConsent", input(aChild()),
				Map.of("decision", "REFUSED", "sensitivity", "RESTRICTED"))))
			.contains("SENSITIVITY_NOT_ASKED");
	}

	@Test
	void oneInWordsAloneIsAnother() {
		String child = aChild();
		String meeting = event(child, "INTERNAL");
		ground(child, Map.of());
		assertThat(shownToSocialCare(child)).contains(meeting);
	}

	@Test
	void whichItIsCanBeRead() {
		String child = aChild();
		ground(child, Map.of("lawfulGround", "CHILDREN_ACT_1989_47"));
		assertThat(this.service
			.ask("coordinator", "query($id: ID!) { child(id: $id) { consents { nodes { ground lawfulGround } } } }",
					Map.of("id", child))
			.<List<Map<String, String>>>read("$..nodes[*]"))
			.containsExactly(Map.of("ground", "As agreed at the meeting", "lawfulGround", "CHILDREN_ACT_1989_47"));
	}

	@ParameterizedTest
	@CsvSource({ "PARISH_CUSTOM, '', LAWFUL_GROUND, GROUND_NOT_AGREED",
			"CHILDREN_ACT_1989_17, EXTENDED_DETAILS, LAWFUL_GROUND, GROUND_NOT_AGREED",
			"OTHER, CONCERN, LAWFUL_GROUND, GROUND_NOT_AGREED", "CHILDREN_ACT_1989_47, '', REFUSED, GROUND_NOT_ASKED" })
	void oneThatWouldOpenNothingIsRefused(String ground, String category, String decision, String code) {
		String child = aChild();
		assertThat(Commands.codes(this.commands.send("coordinator", "recordConsent", input(child),
				Map.of("lawfulGround", ground, "category", category, "decision", decision))))
			.contains(code);
	}

	@Test
	void whoSignsInIsToldWhichThereAre() {
		Answer me = this.service.ask("social.worker", "{ me { lawfulGrounds { id label opens } } }");
		assertThat(me.<List<String>>read("$..id")).containsExactly("CHILDREN_ACT_1989_47", "CHILDREN_ACT_1989_17",
				"OTHER");
		assertThat(me.<List<List<String>>>read("$..opens")).allSatisfy((opens) -> assertThat(opens).isNotEmpty());
	}

	private String aChild() {
		String child = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-early-help"));
		this.service.open("social.worker", child);
		return child;
	}

	private String event(String child, String kind) {
		return Commands.recorded(this.commands.send("coordinator", "recordEvent", Map.of("childId", child, "kind", kind,
				"type", "visit", "summary", "Told in confidence", "occurred", "2026-10-05", "sensitivity", "SENSITIVE"),
				Map.of()));
	}

	private void ground(String child, Map<String, String> which) {
		Commands.recorded(this.commands.send("coordinator", "recordConsent", input(child), which));
	}

	private static Map<String, String> input(String child) {
		return new HashMap<>(Map.of("childId", child, "decision", "LAWFUL_GROUND", "ground", "As agreed at the meeting",
				"from", LocalDate.now().toString()));
	}

	private List<String> shownToSocialCare(String child) {
		return this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { chronology(first: 50) { nodes { id } } } }",
					Map.of("id", child))
			.read("$..nodes[*].id");
	}

}
