package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bad input gets a typed error that says what to do, and nothing is fetched.
 */
@RunningService
class BadInputTests {

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	@Autowired
	private GraphQlCaller service;

	@ParameterizedTest
	@ValueSource(strings = { "2014-02-30", "09/03/2014", "2014", "" })
	void aMalformedDateSaysHowToWriteOne(String date) {
		Answer answer = this.service.ask("teacher",
				"query($born: Date) { findChildren(criteria: {familyName: \"Holloway\", dateOfBirth: $born}) { __typename } }",
				Map.of("born", date));
		assertThat(answer.body()).contains("YYYY-MM-DD").doesNotContain("Exception");
	}

	@Test
	void anNhsNumberWithAWrongCheckDigitIsNamedAsSuch() {
		Answer answer = this.service.ask("teacher",
				"{ findChildren(criteria: {nhsNumber: \"999 000 0019\"}) { __typename } }");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_INPUT");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.field")).containsExactly("criteria.nhsNumber");
	}

	@Test
	void anUnknownEnumValueIsRefused() {
		Answer answer = this.service.ask("teacher",
				"{ child(id: \"x\") { involvements(state: SLEEPING) { nodes { id } } } }");
		assertThat(answer.<List<?>>read("$.errors")).isNotEmpty();
		assertThat(answer.body()).contains("SLEEPING").doesNotContain("Exception");
	}

	@ParameterizedTest
	@CsvSource({ "involvements(first: -1),first", "involvements(first: 0),first", "involvements(first: 101),first",
			"chronology(first: 2000000000),first", "chronology(last: -5),last" })
	void aPageOfANonsenseSizeIsRefusedBeforeAnythingIsFetched(String field, String argument) {
		Answer answer = this.service.ask("teacher", "{ child(id: \"x\") { " + field + " { nodes { id } } } }");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_INPUT");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.field")).containsExactly(argument);
		assertThat(answer.body()).doesNotContain("\"child\":");
	}

	@Test
	void aChronologyThatEndsBeforeItBeginsIsRefused() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		Answer answer = this.service.ask("teacher",
				"query($id: ID!) { child(id: $id) { chronology(filter: {occurredFrom: \"2026-02-01\", occurredTo: \"2026-01-31\"}) { nodes { id } } } }",
				Map.of("id", maya));
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_INPUT");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.field")).containsExactly("filter.occurredTo");
		assertThat(answer.<List<String>>read("$.errors[*].message")).first().asString().contains("occurredFrom");
	}

	@Test
	void aForgedOrForeignCursorIsRefused() {
		String maya = this.service.open("social.worker", "Maya", "Holloway", MAYA);
		this.service.open("teacher", maya);
		String page = "query($id: ID!, $after: String) { child(id: $id) { chronology(first: 2, after: $after) { pageInfo { endCursor } } } }";
		String foreign = this.service.ask("social.worker", page, Map.of("id", maya))
			.read("$.data.child.chronology.pageInfo.endCursor");
		for (String cursor : List.of(foreign, "bm90IGEgY3Vyc29y", "!!!", "")) {
			Answer answer = this.service.ask("teacher", page, Map.of("id", maya, "after", cursor));
			assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_CURSOR");
		}
		assertThat(this.service.ask("social.worker", page, Map.of("id", maya, "after", foreign)).body())
			.doesNotContain("errors");
	}

	@Test
	void tooFewCriteriaSayWhichToAdd() {
		Answer answer = this.service.ask("teacher",
				"{ findChildren(criteria: {givenName: \"Maya\"}) { __typename ... on MoreCriteriaNeeded { missing { fields } } } }");
		assertThat(answer.<String>read("$.data.findChildren.__typename")).isEqualTo("MoreCriteriaNeeded");
		assertThat(answer.<List<List<String>>>read("$..missing[*].fields"))
			.contains(List.of("familyName", "dateOfBirth"));
	}

	@Test
	void withoutSignInNothingIsAnswered() {
		assertThat(this.service.send("nobody", "{\"query\":\"{ me { id } }\"}").status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"query\": ", "{}", "[]", "me", "null", " null ", "\"x\"", "1", "true", "{\"query\": null}",
					"{\"query\": []}", "{\"variables\": {}}", "{\"query\": \"{ me { id } }\", \"variables\": []}" })
	void whatIsNoRequestAtAllIsToldHowToMakeOne(String body) {
		Answer answer = this.service.send("teacher", body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("INVALID_QUERY");
		assertThat(answer.<List<String>>read("$.errors[*].message")).first().asString().contains("\"query\"");
	}

	@Test
	void anOversizedBodyIsRefusedBeforeItIsParsed() {
		Answer answer = this.service.send("teacher", "{\"query\":\"" + "a".repeat(70_000) + "\"}");
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.body()).contains("REQUEST_TOO_LARGE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "  ", "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
			"\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad",
			"ok\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b" })
	void aReasonIsNeededToOpenARecord(String reason) {
		String maya = this.service.find("teacher", "Maya", "Holloway", MAYA).getFirst();
		Answer answer = this.service.ask("teacher",
				"mutation($id: ID!, $reason: String!) { openRecord(input: {commandId: \"r\", childId: $id, purpose: \"DIRECT_WORK\", reason: $reason}) { child { id } refusals { code field } } }",
				Map.of("id", maya, "reason", reason));
		assertThat(answer.<List<String>>read("$..refusals[*].code")).containsExactly("REASON_NEEDED");
	}

}
