package org.threadline.changes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
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
 * When an agency records that it is involved, those already involved, who may know of it,
 * are told; nobody else is.
 */
@RunningService
class ChangesTests {

	private static final List<String> READERS = List.of("teacher", "social.worker", "coordinator", "camhs");

	/** How far each has read, so that no test begins from the start. */
	private static final Map<String, String> PASSED = new HashMap<>();

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Driver driver;

	private final Map<String, @Nullable String> before = new HashMap<>();

	/** Other tests leave more behind than is told at once. */
	@BeforeEach
	void whatWasToldBeforeIsPassedOver() {
		READERS.forEach((user) -> this.before.put(user, lastCursor(user)));
	}

	@Test
	void whoIsInvolvedIsToldAndWhoIsNotIsNot() {
		OwnChild child = this.children.aChildKnownTo("northmoor-social-care");
		String before = lastCursor("coordinator");
		String id = this.children.open("coordinator", child);
		involve("coordinator", id, "STANDARD");
		tell();
		assertThat(told("social.worker", null)
			.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.role"))
			.containsExactly("Co-ordinator");
		assertThat(told("teacher", null).<List<String>>read("$..child.id")).doesNotContain(id);
		assertThat(told("coordinator", before).<List<String>>read("$..child.id")).doesNotContain(id);
		assertThat(told("parent", null).<List<String>>read("$..child.id")).isEmpty();
	}

	@Test
	void whatALaterDeliveryOfAFeedBringsIsToldAndWhatTheFirstBroughtIsNot() {
		OwnChild child = this.children.aChildKnownTo("alder-bank-school");
		AFeed feed = AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withInvolvement("with-alder-bank-school", "agency_ref", "alder-bank-school", "role", "Worker")
			.withInvolvement("new", "agency_ref", "northmoor-housing", "role", "Housing officer")
			.withInvolvement("over", "agency_ref", "northmoor-police", "role", "Constable", "valid_to", "2026-02-01");
		this.children.load(feed);
		tell();
		String id = this.service.find("teacher", "Own", "Quillfeather", child.born()).getFirst();
		assertThat(told("teacher", null).<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.role"))
			.containsExactly("Housing officer");
		assertThat(told("social.worker", null).<List<String>>read("$..child.id")).doesNotContain(id);
	}

	@Test
	void aSensitiveServiceIsToldOnlyAsAServiceAndARestrictedOneNotAtAll() {
		OwnChild child = this.children.aChildKnownTo("alder-bank-school");
		String id = this.children.open("camhs", child);
		involve("camhs", id, "SENSITIVE");
		String other = this.children.open("camhs", this.children.aChildKnownTo("alder-bank-school"));
		involve("camhs", other, "RESTRICTED");
		tell();
		Answer told = told("teacher", null);
		assertThat(told.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.__typename"))
			.containsExactly("ServiceInvolved");
		assertThat(told.<List<String>>read("$..child.id")).doesNotContain(other);
		assertThat(told.body()).doesNotContain("CAMHS");
	}

	@Test
	void aSensitiveServiceIsToldOnceHoweverManyOfItAreInvolved() {
		OwnChild child = this.children.aChildKnownTo("alder-bank-school");
		String id = this.children.open("camhs", child);
		AFeed feed = AFeed.anotherFeed(child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString());
		for (String one : List.of("psychologist", "nurse", "therapist")) {
			feed = feed.withInvolvement(one, "agency_ref", "northmoor-camhs", "role", one, "sensitivity", "SENSITIVE");
		}
		this.children.load(feed);
		tell();
		assertThat(told("camhs", null).<List<String>>read("$..child.id")).doesNotContain(id);
		assertThat(told("teacher", null)
			.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.__typename"))
			.containsExactly("ServiceInvolved");
		assertThat(told("teacher", first("teacher", id)).<List<String>>read("$..child.id")).doesNotContain(id);
	}

	/** By where it moves one could read when one of them began or ended. */
	@Test
	void whereAServiceIsToldOfDoesNotHangOnWhichOfItsInvolvementsGoOn() {
		OwnChild child = this.children.aChildKnownTo("alder-bank-school");
		String id = this.children.open("camhs", child);
		this.children.load(sensitive(child, "2026-11-17T02:00:00Z", "first", ""));
		tell();
		String told = first("teacher", id);
		this.children.load(sensitive(child, "2026-11-18T02:00:00Z", "second", ""));
		tell();
		this.children.load(sensitive(child, "2026-11-19T02:00:00Z", "first", "2026-11-18"));
		tell();
		assertThat(first("teacher", id)).isEqualTo(told);
		assertThat(told("teacher", told).<List<String>>read("$..child.id")).doesNotContain(id);
		this.children.load(sensitive(child, "2026-11-20T02:00:00Z", "second", "2026-11-18"));
		assertThat(told("teacher", null).<List<String>>read("$..child.id")).doesNotContain(id);
		this.children.load(involvement(child, "2026-11-21T02:00:00Z", "northmoor-camhs", "third", "RESTRICTED", ""));
		tell();
		assertThat(told("teacher", null).<List<String>>read("$..child.id")).doesNotContain(id);
	}

	@Test
	void whatIsMarkedMoreOpenlyIsToldAsIfItCameThen() {
		OwnChild child = this.children.aChildKnownTo("alder-bank-school");
		String id = this.children.open("camhs", child);
		this.children.load(involvement(child, "2026-11-17T02:00:00Z", "northmoor-housing", "worker", "RESTRICTED", ""));
		tell();
		String before = lastCursor("teacher");
		assertThat(told("teacher", null).<List<String>>read("$..child.id")).doesNotContain(id);
		this.children.load(involvement(child, "2026-11-18T02:00:00Z", "northmoor-housing", "worker", "STANDARD", ""));
		tell();
		Answer told = told("teacher", before);
		assertThat(told.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.role"))
			.containsExactly("worker");
		assertThat(told.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].at")).singleElement()
			.asString()
			.startsWith("2026-11-18");
	}

	private static AFeed sensitive(OwnChild child, String extractedAt, String role, String to) {
		return involvement(child, extractedAt, "northmoor-camhs", role, "SENSITIVE", to);
	}

	private static AFeed involvement(OwnChild child, String extractedAt, String agency, String role, String sensitivity,
			String to) {
		return AFeed.anotherFeed(child.source())
			.extractedAt(extractedAt)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", child.born().toString())
			.withInvolvement(role, "agency_ref", agency, "role", role, "sensitivity", sensitivity, "valid_to", to);
	}

	private String first(String user, String child) {
		return told(user, null).<List<String>>read("$..edges[?(@.node.about.id == '" + child + "')].cursor").getFirst();
	}

	@Test
	void aServiceIsToldOfByItsDayAndOnlyWhileTheListShowsIt() {
		String id = this.children.open("camhs", this.children.aChildKnownTo("alder-bank-school"));
		involve("camhs", id, "SENSITIVE");
		String planned = this.children.open("camhs", this.children.aChildKnownTo("alder-bank-school"));
		Commands.recorded(this.commands.send("camhs", "recordInvolvement", Map.of("childId", planned, "role",
				"Clinician", "from", LocalDate.now().plusDays(3).toString(), "sensitivity", "SENSITIVE"), Map.of()));
		tell();
		assertThat(told("teacher", null).<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].at")).hasSize(1)
			.first()
			.asString()
			.endsWith("T00:00:00Z");
		assertThat(told("teacher", null).<List<String>>read("$..child.id")).doesNotContain(planned);
	}

	@Test
	void whatBecameOfAnInvolvementBeforeItWasReadIsTold() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		String involvement = involve("coordinator", id, "STANDARD");
		tell();
		Commands.recorded(this.commands.send("coordinator", "endInvolvement", Map.of("childId", id, "involvementId",
				involvement, "to", "2026-10-01", "endReason", "Recorded for the wrong child"), Map.of()));
		assertThat(told("social.worker", null)
			.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.state")).containsExactly("ENDED");
	}

	@Test
	void anInvolvementThatBeginsLaterIsToldAndListedAsPlanned() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		Commands.recorded(this.commands.send("coordinator", "recordInvolvement",
				Map.of("childId", id, "role", "Co-ordinator", "from", LocalDate.now().plusDays(3).toString()),
				Map.of()));
		tell();
		assertThat(told("social.worker", null)
			.<List<String>>read("$..nodes[?(@.child.id == '" + id + "')].involvement.state"))
			.containsExactly("PLANNED");
		String asked = "query($id: ID!) { child(id: $id) { %s { nodes { ... on Involvement { role state } } } } }";
		assertThat(this.service.ask("coordinator", asked.formatted("involvements(state: PLANNED)"), Map.of("id", id))
			.<List<String>>read("$..nodes[*].state")).containsExactly("PLANNED");
		assertThat(this.service.ask("coordinator", asked.formatted("involvements"), Map.of("id", id))
			.<List<String>>read("$..nodes[*].role")).doesNotContain("Co-ordinator");
	}

	@Test
	void oneIsNotToldOfWhatOnesOwnAgencyRecorded() {
		String id = this.children.open("coordinator",
				this.children.aChildKnownTo("northmoor-early-help", "northmoor-social-care"));
		involve("coordinator", id, "STANDARD");
		tell();
		assertThat(told("coordinator", null).<List<String>>read("$..child.id")).doesNotContain(id);
		assertThat(told("social.worker", null).<List<String>>read("$..child.id")).contains(id);
	}

	@Test
	void tellingAgainAfterACrashTellsNothingTwice() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		involve("coordinator", id, "STANDARD");
		tell();
		// as if the process had ended between telling and closing
		try (Session session = this.driver.session()) {
			session.run("MATCH (event:OutboxEvent {childId: $id}) SET event.waitingSince = event.at", Map.of("id", id))
				.consume();
		}
		tell();
		assertThat(told("social.worker", null).<List<String>>read("$..child.id")).containsOnlyOnce(id);
	}

	@Test
	void whoseInvolvementIsChangedBeforeTheTellingIsToldAllTheSame() {
		String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		this.service.open("social.worker", id);
		String earlier = this.service
			.ask("social.worker",
					"query($id: ID!) { child(id: $id) { involvements { nodes { ... on Involvement { id } } } } }",
					Map.of("id", id))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		involve("coordinator", id, "STANDARD");
		Commands.recorded(this.commands.send("social.worker", "endInvolvement", Map.of("childId", id, "involvementId",
				earlier, "to", LocalDate.now().toString(), "endReason", "The plan was met"), Map.of()));
		// as if the process had ended before it told anybody
		try (Session session = this.driver.session()) {
			session.run("MATCH (change:Change {childId: $id}) DELETE change", Map.of("id", id)).consume();
			session.run("MATCH (event:OutboxEvent {childId: $id}) SET event.waitingSince = event.at", Map.of("id", id))
				.consume();
		}
		tell();
		assertThat(told("social.worker", null).<List<String>>read("$..child.id")).containsOnlyOnce(id);
	}

	@Test
	void aCursorLeadsToWhatCameAfterItOnly() {
		String first = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		involve("coordinator", first, "STANDARD");
		tell();
		String cursor = lastCursor("social.worker");
		String second = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		involve("coordinator", second, "STANDARD");
		tell();
		assertThat(told("social.worker", cursor).<List<String>>read("$..child.id")).containsExactly(second);
		assertThat(told("teacher", cursor).<List<String>>read("$.errors[*].extensions.code"))
			.containsExactly("INVALID_CURSOR");
	}

	@Test
	@Timeout(120)
	void aSubscriptionHearsOfItAsItHappens() throws Exception {
		String earlier = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		involve("coordinator", earlier, "STANDARD");
		tell();
		String cursor = lastCursor("social.worker");
		try (InputStream events = subscribe("social.worker", cursor)) {
			String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
			involve("coordinator", id, "STANDARD");
			assertThat(dataUntil(events, id)).isNotEmpty();
		}
	}

	@Test
	@Timeout(120)
	void aSubscriptionWithACursorOfSomebodyElseIsToldSoOnRecord() throws Exception {
		String id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
		involve("coordinator", id, "STANDARD");
		tell();
		int before = refusedSubscriptions("teacher");
		try (InputStream events = subscribe("teacher", lastCursor("social.worker"))) {
			String told = new String(events.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(told).contains("\"code\":\"INVALID_CURSOR\"", "\"field\":\"since\"")
				.contains("Ask for the first page again");
		}
		assertThat(refusedSubscriptions("teacher")).isEqualTo(before + 1);
	}

	private int refusedSubscriptions(String user) {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (practitioner:Practitioner {signIn: $user})
					MATCH (entry:AuditEntry {kind: 'REFUSAL', action: 'changed', viewerId: practitioner.id})
					WHERE entry.details = ['INVALID_CURSOR']
					RETURN count(entry) AS entries""", Map.of("user", user)).single().get("entries").asInt();
		}
	}

	private InputStream subscribe(String user, @Nullable String since) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.service.address("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8)))
			.POST(BodyPublishers.ofString("{\"query\":\"subscription { changed(since: \\\"" + since
					+ "\\\") { child { id } involvement { disclosure } } }\"}"))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
	}

	private static List<String> dataUntil(InputStream events, String id) throws IOException {
		List<String> data = new ArrayList<>();
		BufferedReader reader = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			data.add(line);
			if (line.contains(id)) {
				return data;
			}
		}
		throw new AssertionError("The subscription ended: " + data);
	}

	private String involve(String user, String child, String sensitivity) {
		return Commands.recorded(this.commands.send(user, "recordInvolvement",
				Map.of("childId", child, "role", "Co-ordinator", "from", "2026-09-01", "sensitivity", sensitivity),
				Map.of()));
	}

	private void tell() {
		this.outbox.tellWaiting();
	}

	private @Nullable String lastCursor(String user) {
		@Nullable String cursor = PASSED.get(user);
		for (Answer page = page(user, cursor);; page = page(user, cursor)) {
			List<String> cursors = page.read("$..edges[*].cursor");
			if (cursors.isEmpty()) {
				return cursor;
			}
			cursor = cursors.getLast();
			PASSED.put(user, cursor);
		}
	}

	/** Since a cursor, or else since the test began. */
	private Answer told(String user, @Nullable String since) {
		return page(user, (since != null) ? since : this.before.get(user));
	}

	private Answer page(String user, @Nullable String since) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("since", since);
		return this.service.ask(user,
				"""
						query($since: String) { changes(since: $since, first: 100) {
						  edges { cursor node { about: child { id } } } nodes { kind at child { id name } involvement { __typename ... on Involvement { role state } } }
						} }""",
				variables);
	}

}
