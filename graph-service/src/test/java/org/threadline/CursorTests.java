package org.threadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A cursor is good for the list it was given for, and for whom it was given to. Any other
 * is refused as one that was never made.
 */
@RunningService
class CursorTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate ROWAN = LocalDate.of(2016, 11, 2);

	/** The list that every cursor here is tried on. */
	private static final String PLAIN = "chronology(first: 2, after: $after)";

	private static final String NEVER_MADE = "bm90IGEgY3Vyc29yIGF0IGFsbCBub3QgYSBjdXJzb3I";

	@Autowired
	private GraphQlCaller service;

	private String maya = "";

	private String refusal = "";

	@BeforeEach
	void openTheRecordAndSeeHowACursorThatWasNeverMadeIsRefused() {
		this.maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		Answer answer = ask("social.worker", this.maya, PLAIN, NEVER_MADE);
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_CURSOR");
		assertThat(answer.<List<String>>read("$.errors[*].message")).first()
			.asString()
			.contains("Ask for the first page");
		this.refusal = answer.body();
	}

	@Test
	void ofItsOwnListItIsGood() {
		assertThat(ask("social.worker", this.maya, PLAIN, cursor("social.worker", this.maya, PLAIN)).body())
			.doesNotContain("errors");
	}

	@Test
	void ofAnotherChildItIsRefused() {
		String rowan = this.service.open("social.worker", "Rowan", "Ashdown", ROWAN);
		assertRefused("social.worker", cursor("social.worker", rowan, PLAIN));
	}

	@Test
	void ofAnotherListItIsRefused() {
		assertRefused("social.worker", cursor("social.worker", this.maya, "involvements(first: 2, after: $after)"));
	}

	@Test
	void ofTheSameListUnderOtherArgumentsItIsRefused() {
		for (String arguments : List.of("filter: {kinds: [PRACTICE]}", "filter: {occurredFrom: \"2020-01-01\"}",
				"order: OCCURRED_OLDEST_FIRST", "order: RECORDED_NEWEST_FIRST",
				"asKnownAt: \"2026-11-24T12:00:00Z\"")) {
			assertRefused("social.worker",
					cursor("social.worker", this.maya, "chronology(first: 2, after: $after, " + arguments + ")"));
		}
	}

	@Test
	void ofAnotherViewerItIsRefused() {
		this.service.open("teacher", this.maya);
		this.service.open("manager", this.maya);
		// the manager sees the same of Maya as the social worker
		String managers = cursor("manager", this.maya, PLAIN);
		assertRefused("social.worker", managers);
		assertRefused("teacher", managers);
	}

	@Test
	void ofAChildWhoIsHiddenItTellsNothing() {
		String rowan = this.service.open("social.worker", "Rowan", "Ashdown", ROWAN);
		this.service.open("teacher", this.maya);
		String cursor = cursor("social.worker", rowan, PLAIN);
		assertRefused("teacher", cursor);
		assertThat(ask("teacher", rowan, PLAIN, cursor).body())
			.isEqualTo(ask("teacher", "nobody-at-all", PLAIN, NEVER_MADE).body())
			.isEqualTo("{\"data\":{\"child\":null}}");
	}

	@Test
	void aCursorThatIsCutOrChangedIsRefused() {
		String cursor = cursor("social.worker", this.maya, PLAIN);
		char first = cursor.charAt(0);
		assertRefused("social.worker", ((first == 'A') ? 'B' : 'A') + cursor.substring(1));
		assertRefused("social.worker", cursor.substring(0, cursor.length() - 4));
		assertRefused("social.worker", cursor + "AAAA");
	}

	private void assertRefused(String user, String cursor) {
		assertThat(ask(user, this.maya, PLAIN, cursor).body()).isEqualTo(this.refusal);
	}

	private String cursor(String user, String child, String list) {
		Answer answer = ask(user, child, list, null);
		List<String> cursors = answer.read("$..pageInfo.endCursor");
		assertThat(cursors).as(answer.body()).hasSize(1).doesNotContainNull();
		return cursors.getFirst();
	}

	private Answer ask(String user, String child, String list, @Nullable String after) {
		Map<String, Object> variables = new HashMap<>(Map.of("id", child));
		if (after != null) {
			variables.put("after", after);
		}
		return this.service.ask(user, "query($id: ID!, $after: String) { child(id: $id) { " + list
				+ " { nodes { id } pageInfo { endCursor } } } }", variables);
	}

}
