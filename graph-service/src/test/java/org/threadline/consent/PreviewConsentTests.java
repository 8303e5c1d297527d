package org.threadline.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who would see what, before consent is given or withdrawn, held against what they then
 * see.
 */
@RunningService
class PreviewConsentTests {

	private static final String TODAY = LocalDate.now().toString();

	private static final List<String> USERS = List.of("social.worker", "coordinator", "teacher", "police",
			"health.visitor");

	private static final Map<String, String> CATEGORIES = Map.of("INVOLVEMENT", "involvements", "EVENT_PRACTICE",
			"chronology");

	private static final Map<String, Object> ABLE_CHILD = Map.of("givenBy", "CHILD", "judgedAbleBecause",
			"Understands what it means", "how", "VERBAL", "from", TODAY);

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private Driver driver;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildWithWhomASensitiveServiceWorks() {
		this.child = this.children.aChildKnownTo("northmoor-social-care", "northmoor-camhs");
		this.id = this.children.open("camhs", this.child);
		this.commands.send("camhs", "recordEvent", Map.of("childId", this.id, "kind", "PRACTICE", "type", "session",
				"summary", "A session", "occurred", TODAY, "sensitivity", "SENSITIVE"), Map.of());
		USERS.forEach((user) -> this.service.open(user, this.id));
	}

	static Stream<Map<String, Object>> decisions() {
		return Stream.of(Map.of("decision", "GIVEN"),
				Map.of("decision", "GIVEN", "sharedWith", List.of("social.worker")),
				Map.of("decision", "GIVEN", "category", "EVENT_PRACTICE"),
				Map.of("decision", "GIVEN", "category", "INVOLVEMENT", "sharedWith", List.of("police", "teacher")),
				Map.of("decision", "REFUSED"), Map.of("decision", "GIVEN", "to", TODAY));
	}

	@ParameterizedTest
	@MethodSource("decisions")
	void whatIsForeseenComesTrueWhenItIsGivenAndWhenItIsWithdrawn(Map<String, Object> decision) {
		Map<String, Object> input = recording(decision);
		Answer given = preview("camhs", "record", input);
		Map<String, String> before = seen();
		String consent = Commands.recorded(this.commands.send("camhs", "recordConsent", input, Map.of()));
		Map<String, String> after = seen();
		assertThat(after).isEqualTo(foreseen(before, given));
		if ("GIVEN".equals(decision.get("decision"))) {
			assertThat(after).isNotEqualTo(before);
			Map<String, Object> withdrawal = withdrawing(consent);
			Answer withdrawn = preview("camhs", "withdraw", withdrawal);
			Commands.recorded(this.commands.send("camhs", "withdrawConsent", withdrawal, Map.of()));
			assertThat(seen()).isEqualTo(foreseen(after, withdrawn)).isEqualTo(before);
		}
	}

	@Test
	void aLawfulGroundAndARefusalThatNarrowsAreForeseenToo() {
		Map<String, Object> ground = Map.of("childId", this.id, "commandId", UUID.randomUUID().toString(), "decision",
				"LAWFUL_GROUND", "ground", "Section 47", "from", TODAY);
		Map<String, String> before = seen();
		Answer foreseen = preview("camhs", "record", ground);
		Commands.recorded(this.commands.send("camhs", "recordConsent", ground, Map.of()));
		assertThat(seen()).isEqualTo(foreseen(before, foreseen)).isNotEqualTo(before);
		assertThat(preview("camhs", "record", recording(Map.of("decision", "REFUSED"))).<List<?>>read("$..changes[*]"))
			.isEmpty();
	}

	@Test
	void theEndOfALawfulGroundIsForeseenToo() {
		Map<String, String> before = seen();
		String ground = Commands.recorded(this.commands.send("camhs", "recordConsent",
				Map.of("childId", this.id, "decision", "LAWFUL_GROUND", "ground", "Section 47 enquiry", "from", TODAY),
				Map.of()));
		Map<String, String> open = seen();
		assertThat(open).isNotEqualTo(before);
		Map<String, Object> end = Map.of("childId", this.id, "commandId", UUID.randomUUID().toString(), "consentId",
				ground, "from", TODAY);
		Answer ended = preview("camhs", "withdraw", end);
		Commands.recorded(this.commands.send("camhs", "withdrawConsent", end, Map.of()));
		assertThat(seen()).isEqualTo(foreseen(open, ended)).isEqualTo(before);
	}

	@Test
	void whoSeesItAlreadyIsLookedAtByItself() {
		Commands.recorded(this.commands.send("camhs", "recordConsent",
				recording(Map.of("decision", "GIVEN", "sharedWith", List.of("social.worker"))), Map.of()));
		Map<String, String> before = seen();
		Map<String, Object> toAll = recording(Map.of("decision", "GIVEN"));
		Answer foreseen = preview("camhs", "record", toAll);
		Commands.recorded(this.commands.send("camhs", "recordConsent", toAll, Map.of()));
		assertThat(seen()).isEqualTo(foreseen(before, foreseen)).isNotEqualTo(before);
	}

	@Test
	void whoWasNamedEarlierIsForeseenToLoseItByARefusalForAll() {
		Commands.recorded(this.commands.send("camhs", "recordConsent",
				recording(Map.of("decision", "GIVEN", "sharedWith", List.of("police"))), Map.of()));
		Map<String, String> before = seen();
		Map<String, Object> refusal = recording(Map.of("decision", "REFUSED"));
		Answer foreseen = preview("camhs", "record", refusal);
		Commands.recorded(this.commands.send("camhs", "recordConsent", refusal, Map.of()));
		assertThat(seen()).isEqualTo(foreseen(before, foreseen)).isNotEqualTo(before);
	}

	@Test
	void aRefusalForOneAgencyIsForeseenToNarrowWhatWasGivenToAll() {
		Commands
			.recorded(this.commands.send("camhs", "recordConsent", recording(Map.of("decision", "GIVEN")), Map.of()));
		Map<String, String> before = seen();
		Map<String, Object> refusal = recording(Map.of("decision", "REFUSED", "sharedWith", List.of("coordinator")));
		Answer foreseen = preview("camhs", "record", refusal);
		assertThat(foreseen.<List<String>>read("$..changes[*].agency.name")).containsOnly("Northmoor Early Help");
		Commands.recorded(this.commands.send("camhs", "recordConsent", refusal, Map.of()));
		assertThat(seen()).isEqualTo(foreseen(before, foreseen)).isNotEqualTo(before);
	}

	@Test
	void nothingIsRecordedButWhoAsked() {
		Map<String, Object> input = recording(Map.of("decision", "GIVEN"));
		preview("camhs", "record", input);
		preview("camhs", "record", recording(Map.of("decision", "GIVEN", "from", "2090-01-01")));
		assertThat(this.service
			.ask("camhs", "query($id: ID!) { child(id: $id) { consents { nodes { id } } } }", Map.of("id", this.id))
			.<List<?>>read("$..nodes[*]")).isEmpty();
		try (var session = this.driver.session()) {
			assertThat(session.run("""
					MATCH (entry:AuditEntry {childId: $id, action: 'previewConsent'})
					RETURN entry.kind AS kind, entry.details AS details ORDER BY entry.at""", Map.of("id", this.id))
				.list((entry) -> entry.get("kind").asString() + entry.get("details").asList()))
				.containsExactly("READ[]", "REFUSAL[DAY_AHEAD]");
		}
		assertThat(Commands.codes(this.commands.send("camhs", "recordConsent", input, Map.of()))).isEmpty();
	}

	@Test
	void aServiceThatMayNotBeKnownOfIsNamedInNoPreviewAndChangesNone() {
		Map<String, Object> input = recording(Map.of("decision", "GIVEN"));
		String before = preview("camhs", "record", input).body();
		this.children.load(AFeed.anotherFeed(this.child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withInvolvement("clinic", "agency_ref", "northmoor-sexual-health", "sensitivity", "SENSITIVE",
					"service_ref", "", "post_ref", "")
			.withConsent("clinic-says", "agency_ref", "northmoor-sexual-health"));
		this.children.load(AFeed.anotherFeed(this.child.source())
			.extractedAt("2026-11-18T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withConsent("clinic-says", "agency_ref", "northmoor-sexual-health", "decision", "REFUSED", "recorded_at",
					"2026-11-18T01:00:00Z"));
		assertThat(preview("camhs", "record", input).body()).isEqualTo(before);
	}

	@Test
	void aConsentThatNamesAServiceThatMayNotBeKnownOfChangesNoPreviewThatNamesItToo() {
		Map<String, Object> input = recording(Map.of("decision", "GIVEN"));
		input.put("sharedWith", List.of(idOfAgency("Northmoor Sexual Health Clinic")));
		Answer before = preview("camhs", "record", input);
		assertThat(before.<List<?>>read("$..changes[*]")).isNotEmpty();
		this.children.load(AFeed.anotherFeed(this.child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withConsent("for-the-clinic", "agency_ref", "northmoor-camhs", "shared_with", "northmoor-sexual-health"));
		assertThat(preview("camhs", "record", input).body()).isEqualTo(before.body());
	}

	@Test
	void aPreviewIsAboutTheAskersOwnInformationAlone() {
		Answer own = preview("social.worker", "record", recording(Map.of("decision", "GIVEN")));
		assertThat(own.<List<String>>read("$..category")).doesNotContain("EVENT_PRACTICE", "CONCERN");
		String consent = Commands
			.recorded(this.commands.send("camhs", "recordConsent", recording(Map.of("decision", "GIVEN")), Map.of()));
		assertThat(preview("social.worker", "withdraw", withdrawing(consent)).body())
			.isEqualTo(preview("social.worker", "withdraw", withdrawing("no-such-consent")).body())
			.contains("CONSENT_NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource({ "from,2090-01-01,DAY_AHEAD", "how,'',FORM_NEEDED", "judgedAbleBecause,'',JUDGEMENT_NEEDED",
			"agencyId,another,NOT_YOUR_AGENCY" })
	void whatCouldNotBeRecordedIsRefusedAlike(String field, String value, String code) {
		Map<String, Object> input = recording(Map.of("decision", "GIVEN"));
		input.put(field, value);
		input.values().removeIf(""::equals);
		Answer preview = preview("camhs", "record", input);
		assertThat(Commands.codes(preview)).containsExactly(code)
			.isEqualTo(Commands.codes(this.commands.send("camhs", "recordConsent", input, Map.of())));
		assertThat(preview.<List<?>>read("$..changes[*]")).isEmpty();
	}

	@Test
	void whoMayNotRecordItForeseesNothing() {
		Map<String, Object> input = recording(Map.of("decision", "GIVEN"));
		assertThat(Commands.codes(preview("manager", "record", input))).containsExactly("RECORD_NOT_OPENED");
		assertThat(Commands.codes(preview("auditor", "record", input))).containsExactly("CHILD_NOT_FOUND");
		assertThat(Commands.codes(preview("parent", "record", input))).containsExactly("CHILD_NOT_FOUND");
		input.put("sharedWith", List.of("nobody"));
		assertThat(Commands.codes(preview("camhs", "record", input))).containsExactly("AGENCY_NOT_FOUND");
	}

	private Map<String, Object> recording(Map<String, Object> decision) {
		Map<String, Object> input = new HashMap<>(ABLE_CHILD);
		input.put("childId", this.id);
		input.put("commandId", UUID.randomUUID().toString());
		input.putAll(decision);
		if (decision.get("sharedWith") instanceof List<?> users) {
			input.put("sharedWith", users.stream().map(String::valueOf).map(this::agencyId).toList());
		}
		return input;
	}

	private Map<String, Object> withdrawing(String consent) {
		Map<String, Object> input = new HashMap<>(ABLE_CHILD);
		input.put("childId", this.id);
		input.put("commandId", UUID.randomUUID().toString());
		input.put("consentId", consent);
		return input;
	}

	private Answer preview(String user, String which, Map<String, Object> input) {
		return this.service.ask(user, """
				query($input: PreviewConsentInput!) { previewConsent(input: $input) {
				  agencies { name } changes { agency { name } agencyKinds accessLevel category sensitivity now then }
				  refusals { code message field } } }""", Map.of("input", Map.of(which, input)));
	}

	private String agencyId(String user) {
		return idOfAgency(agency(user));
	}

	private String idOfAgency(String agency) {
		try (var session = this.driver.session()) {
			return session.run("MATCH (agency:Agency {name: $name}) RETURN agency.id AS id", Map.of("name", agency))
				.single()
				.get("id")
				.asString();
		}
	}

	private String agency(String user) {
		return this.service.ask(user, "{ me { post { agency accessLevel } } }").read("$.data.me.post.agency");
	}

	private String level(String user) {
		return this.service.ask(user, "{ me { post { accessLevel } } }").read("$.data.me.post.accessLevel");
	}

	/** How far each user sees what CAMHS holds, by user and category. */
	private Map<String, String> seen() {
		Map<String, String> seen = new LinkedHashMap<>();
		for (String user : USERS) {
			CATEGORIES.forEach((category, list) -> {
				Answer answer = this.service.ask(user, """
						query($id: ID!) { child(id: $id) { %s(first: 50) { nodes { disclosure
						  ... on %s { agency { kind } } } } } }""".formatted(list,
						list.equals("chronology") ? "Event" : "Involvement"), Map.of("id", this.id));
				boolean full = !answer.<List<?>>read("$..nodes[?(@.agency.kind == 'CAMHS')]").isEmpty();
				boolean existence = !answer.<List<?>>read("$..nodes[?(@.disclosure == 'EXISTENCE')]").isEmpty();
				seen.put(user + " " + category, full ? "FULL" : existence ? "EXISTENCE" : "NONE");
			});
		}
		return seen;
	}

	/** What the preview says of those users; what it does not mention stays. */
	private Map<String, String> foreseen(Map<String, String> before, Answer preview) {
		assertThat(Commands.codes(preview)).isEmpty();
		Map<String, String> foreseen = new LinkedHashMap<>(before);
		List<Map<String, Object>> changes = preview.read("$..changes[*]");
		List<String> named = preview.read("$..agencies[*].name");
		for (String user : USERS) {
			String agency = agency(user);
			String level = level(user);
			changes.stream()
				.filter((change) -> level.equals(change.get("accessLevel")) && isAbout(change, agency, named))
				.filter((change) -> before.containsKey(user + " " + change.get("category")))
				.forEach((change) -> {
					String key = user + " " + change.get("category");
					assertThat(change).as(key).containsEntry("now", before.get(key));
					foreseen.put(key, (String) change.get("then"));
				});
		}
		return foreseen;
	}

	private static boolean isAbout(Map<String, Object> change, String agency, List<String> named) {
		return (change.get("agency") instanceof Map<?, ?> map) ? agency.equals(map.get("name"))
				: !named.contains(agency);
	}

}
