package org.threadline.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestErrorTests {

	private static final String FIND = "query ($criteria: ChildCriteria!) { findChildren(criteria: $criteria) "
			+ "{ __typename } }";

	private static final String OPEN = "mutation ($input: OpenRecordInput!) { openRecord(input: $input) { child { id } } }";

	private final Questions questions = new Questions();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"sex: UNKNOWN | sex | UNKNOWN is not known here. Give one of FEMALE, MALE, INDETERMINATE, NOT_KNOWN.",
			"sex: \"FEMALE\" | sex | Give one of FEMALE, MALE, INDETERMINATE, NOT_KNOWN.",
			"dateOfBirth: \"2015-02-29\" | dateOfBirth | YYYY-MM-DD", "dateOfBirth: 2015 | dateOfBirth | YYYY-MM-DD",
			"givenName: 7 | givenName | Give text in quotes." })
	void aValueThatDoesNotFitSaysWhatWould(String criterion, String field, String advice) {
		GraphQLError refusal = this.questions
			.refusal("{ findChildren(criteria: { " + criterion + " }) { __typename } }");

		assertInvalidInput(refusal, "criteria." + field, advice);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "sex | UNKNOWN | UNKNOWN is not known here. Give one of FEMALE, MALE, INDETERMINATE, NOT_KNOWN.",
					"dateOfBirth | 2015-02-29 | YYYY-MM-DD", "dateOfBirth | 'Sex' | YYYY-MM-DD" })
	void aVariableThatDoesNotFitSaysWhatWould(String field, String value, String advice) {
		GraphQLError refusal = this.questions.refusal(FIND, Map.of("criteria", Map.of(field, value)));

		assertInvalidInput(refusal, "criteria." + field, advice);
	}

	@Test
	void aVariableThatIsMissingIsNamed() {
		assertInvalidInput(this.questions.refusal(FIND), "criteria", "Give criteria: it is needed");
	}

	@Test
	void anUnknownFieldOfAnInputIsNamed() {
		GraphQLError refusal = this.questions.refusal(FIND, Map.of("criteria", Map.of("shoeSize", "3")));

		assertInvalidInput(refusal, "criteria.shoeSize",
				"ChildCriteria has no field shoeSize. Compare it with the schema.");
	}

	@Test
	void aFieldOfAVariableThatIsMissingOrNullIsNamedAndAskedFor() {
		Map<String, Object> input = new HashMap<>(Map.of("commandId", "c", "childId", "c1", "purpose", "DIRECT_WORK"));
		GraphQLError missing = this.questions.refusal(OPEN, Map.of("input", input));
		input.put("reason", null);
		GraphQLError none = this.questions.refusal(OPEN, Map.of("input", input));

		assertInvalidInput(missing, "input.reason", "Give reason: it is needed, and may not be null.");
		assertInvalidInput(none, "input.reason", "Give reason: it is needed, and may not be null.");
	}

	@Test
	void aFieldDeepInAVariableIsNamedToo() {
		Map<String, Object> record = Map.of("commandId", "c", "decision", "GIVEN", "from", "2026-01-01");
		assertInvalidInput(this.questions.refusal(
				"query ($input: PreviewConsentInput!) { previewConsent(input: $input) { __typename } }",
				Map.of("input", Map.of("record", record))), "input.record.childId", "Give childId");
	}

	@Test
	void aVariableThatHasToBeAnObjectIsAskedForAsOne() {
		assertInvalidInput(this.questions.refusal(OPEN, Map.of("input", "c1")), "input", "Give an object");
	}

	@Test
	void whatIsWrongWithAVariableIsToldWithoutItsValue() {
		Map<String, Object> input = Map.of("commandId", "c", "childId", "c1", "purpose", "DIRECT_WORK", "reason",
				List.of("Maya Holloway"));
		for (GraphQLError refusal : List.of(this.questions.refusal(OPEN, Map.of("input", input)),
				this.questions.refusal(OPEN, Map.of("input", "Maya Holloway")),
				this.questions.refusal(FIND, Map.of("criteria", Map.of("dateOfBirth", "Maya Holloway"))),
				this.questions.refusal(FIND, Map.of("criteria", Map.of("sex", "Maya Holloway"))),
				this.questions.refusal(FIND, Map.of("criteria", Map.of("sex", "Holloway"))))) {
			assertThat(refusal.getExtensions()).containsEntry("code", "INVALID_INPUT");
			assertThat(refusal.getMessage()).doesNotContain("Maya", "Holloway");
		}
	}

	@Test
	void whatDoesNotFitIsFoundWithinListsAndIsNotSaidAgain() {
		String chronology = "query ($filter: ChronologyFilter, $first: Int) { child(id: \"c1\") "
				+ "{ chronology(filter: $filter, first: $first) { nodes { __typename } } } }";
		GraphQLError inList = this.questions.refusal(chronology,
				Map.of("filter", Map.of("kinds", List.of("GAP", Map.of("name", "Maya Holloway")))));
		GraphQLError tooLarge = this.questions.refusal(chronology, Map.of("first", 99_999_999_999L));
		GraphQLError noText = this.questions.refusal(FIND,
				Map.of("criteria", Map.of("givenName", Map.of("name", "Maya Holloway"))));

		assertInvalidInput(inList, "filter.kinds[1]", "Give one of GAP, ");
		assertInvalidInput(tooLarge, "first", "Give a whole number.");
		assertInvalidInput(noText, "criteria.givenName", "Give text in quotes.");
		assertThat(inList.getMessage() + tooLarge.getMessage() + noText.getMessage()).doesNotContain("Maya")
			.doesNotContain("999");
	}

	@Test
	void anArgumentThatIsMissingIsNamed() {
		GraphQLError refusal = this.questions.refusal("{ child { id } }");

		assertThat(refusal.getExtensions()).containsEntry("code", "INVALID_INPUT");
		assertThat(refusal.getMessage()).contains("id");
	}

	@Test
	void wordsAreTheSameWhateverLanguageTheClientPrefers() {
		GraphQLError refusal = this.questions.refusal("{ child(id: \"c1\") { shoeSize } }");

		assertThat(refusal.getExtensions()).isEqualTo(Map.of("code", "INVALID_QUERY"));
		assertThat(refusal.getMessage()).contains("Field 'shoeSize' in type 'Child' is undefined");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ child(id: \"c1\") { id }", "who is it", "", "fragment alone on Child { id }",
			"query one { me { id } } query two { me { id } }" })
	void whatIsNoQuestionIsAnInvalidQuery(String document) {
		List<GraphQLError> errors = this.questions.ask(document).getErrors();

		assertThat(errors).isNotEmpty()
			.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_QUERY"));
	}

	@Test
	void aFaultOfTheServiceGivesOnlyANumber() {
		GraphQLError fault = this.questions.ask("{ me { id } }").getErrors().getFirst();

		assertThat(fault.getMessage()).isEqualTo("Something went wrong here. Quote this number: incident-1");
		assertThat(fault.getExtensions()).isEqualTo(Map.of("code", "INTERNAL_ERROR", "id", "incident-1"));
	}

	private static void assertInvalidInput(GraphQLError refusal, String field, String advice) {
		assertThat(refusal.getExtensions()).isEqualTo(Map.of("code", "INVALID_INPUT", "field", field));
		assertThat(refusal.getMessage()).contains(advice);
	}

}
