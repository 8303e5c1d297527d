package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.ingest.FeedLoader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was decided about sharing and what families were told; and that neither tells of a
 * service that may not be known of.
 */
@RunningService
class ConsentTests {

	private static final String CONSENTS = """
			query($id: ID!, $first: Int, $after: String, $known: DateTime) { child(id: $id) {
			  consents(first: $first, after: $after, asKnownAt: $known) {
			    nodes { id agency { name } category sharedWithAll sharedWith { name } decision givenBy how ground filedAt
			      obtainedBy { name } from to state corrected source }
			    pageInfo { hasNextPage endCursor }
			  }
			} }""";

	private static final String NOTICES = """
			query($id: ID!, $first: Int, $after: String) { child(id: $id) { notices(first: $first, after: $after) {
			  nodes { id issuedTo route issuedOn agency { name } author { name } source }
			  pageInfo { hasNextPage endCursor } } } }""";

	private static final String DECISIONS = "$.data.child.consents.nodes[*].decision";

	private static final String STATES = "$.data.child.consents.nodes[*].state";

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate MARCUS = LocalDate.of(2012, 8, 5);

	private static final LocalDate WREN = LocalDate.of(2013, 4, 17);

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private FeedLoader feeds;

	@Test
	void aConsentIsMoreThanABareYes() {
		String maya = this.service.open("camhs", "Maya", "Holloway", MAYA);
		assertThat(consents("camhs", maya, Map.of())
			.<List<Map<String, Object>>>read("$.data.child.consents.nodes[?(@.agency.name == 'Northmoor CAMHS')]"))
			.singleElement()
			.satisfies((consent) -> assertThat(consent).containsEntry("decision", "GIVEN")
				.containsEntry("givenBy", "PARENT")
				.containsEntry("how", "WRITTEN")
				.containsEntry("filedAt", "CAMHS case file, section 2")
				.containsEntry("category", null)
				.containsEntry("sharedWith", List.of(Map.of("name", "Northmoor Children's Social Care")))
				.containsEntry("obtainedBy", Map.of("name", "Ciara Flynn"))
				.containsEntry("state", "IN_FORCE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "manager", "health.visitor", "coordinator" })
	void theConsentOfASensitiveServiceWouldTellOfTheService(String user) {
		String maya = this.service.open(user, "Maya", "Holloway", MAYA);
		Answer answer = consents(user, maya, Map.of());
		assertThat(answer.<List<String>>read("$.data.child.consents.nodes[*].agency.name"))
			.containsExactly("Harbour Young Carers");
	}

	@Test
	void atTheBasicLevelThereAreNoConsentsToSee() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		assertThat(consents("teacher", maya, Map.of()).<List<?>>read("$.data.child.consents.nodes")).isEmpty();
	}

	@Test
	void whatWasWithdrawnReadsAsWithdrawnAndBeforeThatAsInForce() {
		String marcus = this.service.open("camhs", "Marcus", "Ede", MARCUS);
		Answer now = consents("camhs", marcus, Map.of());
		assertThat(now.<List<String>>read(DECISIONS)).containsExactly("WITHDRAWN", "GIVEN");
		assertThat(now.<List<String>>read(STATES)).containsExactly("IN_FORCE", "WITHDRAWN");
		Answer then = consents("camhs", marcus, Map.of("known", "2026-05-01T00:00:00Z"));
		assertThat(then.<List<String>>read(DECISIONS)).containsExactly("GIVEN");
		assertThat(then.<List<String>>read(STATES)).containsExactly("IN_FORCE");
	}

	@Test
	void aConsentLapses() {
		String kacey = this.service.open("camhs", "Kacey", "Lomax", LocalDate.of(2012, 1, 25));
		assertThat(consents("camhs", kacey, Map.of())
			.<List<String>>read("$.data.child.consents.nodes[?(@.to == '2023-10-02')].state"))
			.containsExactly("LAPSED");
	}

	@Test
	void aRefusalIsSaidToBeOne() {
		String priya = this.service.open("camhs", "Priya", "Nair", LocalDate.of(2012, 6, 27));
		Answer answer = consents("camhs", priya, Map.of());
		assertThat(answer.<List<String>>read(DECISIONS)).containsExactly("REFUSED");
		assertThat(answer.<List<Boolean>>read("$.data.child.consents.nodes[*].sharedWithAll")).containsExactly(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "social.worker", "police", "coordinator", "health.visitor" })
	void thatInformationIsSharedWithASensitiveServiceDoesNotTellOfTheService(String user) {
		Answer answer = consents(user, wren(user), Map.of());
		assertThat(answer.<List<String>>read("$.data.child.consents.nodes[*].sharedWith[*].name"))
			.containsExactly("Northmoor Children's Social Care");
		assertThat(answer.<List<String>>read(STATES)).containsExactly("IN_FORCE");
		assertThat(answer.<List<String>>read("$.data.child.consents.nodes[*].filedAt")).containsExactly("Folder 1");
		assertThat(answer.body()).doesNotContain("Ciara Flynn", "CAMHS");
	}

	@Test
	void theSensitiveServiceItselfSeesWhatIsSharedWithIt() {
		Answer answer = consents("camhs", wren("camhs"), Map.of());
		assertThat(answer.<List<String>>read("$.data.child.consents.nodes[*].filedAt")).containsExactly("Folder 3",
				"Folder 2", "Folder 1");
		assertThat(answer.<List<String>>read(STATES)).containsExactly("IN_FORCE", "WITHDRAWN", "PARTLY_WITHDRAWN");
	}

	@Test
	void noticesPageWithoutGapOrRepeat() {
		String wren = wren("health.visitor");
		List<String> whole = notices("health.visitor", wren, Map.of()).read("$.data.child.notices.nodes[*].issuedOn");
		assertThat(whole).containsExactly("2025-09-03", "2022-09-03", "2019-09-03");
		List<String> paged = new ArrayList<>();
		Map<String, Object> page = Map.of("first", 2);
		while (!page.isEmpty()) {
			Answer answer = notices("health.visitor", wren, page);
			paged.addAll(answer.<List<String>>read("$.data.child.notices.nodes[*].issuedOn"));
			boolean more = answer.read("$.data.child.notices.pageInfo.hasNextPage");
			page = more ? Map.of("first", 2, "after", answer.read("$.data.child.notices.pageInfo.endCursor"))
					: Map.of();
		}
		assertThat(paged).isEqualTo(whole);
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		String wren = wren("health.visitor");
		String cursor = notices("health.visitor", wren, Map.of("first", 1))
			.read("$.data.child.notices.pageInfo.endCursor");
		assertThat(
				consents("health.visitor", wren, Map.of("after", cursor)).<String>read("$.errors[0].extensions.code"))
			.isEqualTo("INVALID_CURSOR");
	}

	@Test
	void theTeacherSeesTheNoticeOfHerSchoolAndTheSocialWorkerBoth() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		this.service.open("social.worker", maya);
		assertThat(notices("teacher", maya, Map.of()).<List<String>>read("$.data.child.notices.nodes[*].agency.name"))
			.containsExactly("Alder Bank School");
		assertThat(
				notices("social.worker", maya, Map.of()).<List<String>>read("$.data.child.notices.nodes[*].issuedOn"))
			.containsExactly("2025-04-16", "2018-09-03");
	}

	private String wren(String user) {
		this.feeds.load("classpath:feeds-of-tests");
		return this.service.open(user, "Wren", "Tallowby", WREN);
	}

	private Answer consents(String user, String child, Map<String, Object> arguments) {
		return ask(user, CONSENTS, child, arguments);
	}

	private Answer notices(String user, String child, Map<String, Object> arguments) {
		return ask(user, NOTICES, child, arguments);
	}

	private Answer ask(String user, String query, String child, Map<String, Object> arguments) {
		Map<String, Object> variables = new HashMap<>(arguments);
		variables.put("id", child);
		return this.service.ask(user, query, variables);
	}

}
