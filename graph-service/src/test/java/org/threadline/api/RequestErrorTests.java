package org.threadline.api;

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

		assertInvalidInput(refusal, "criteria", advice);
	}

	@Test
	void aVariableThatIsMissingIsNamed() {
		GraphQLError refusal = this.questions.refusal(FIND);

		assertThat(refusal.getExtensions()).containsEntry("code", "INVALID_INPUT").containsEntry("field", "criteria");
	}

	@Test
	void anUnknownFieldOfAnInputIsNamed() {
		GraphQLError refusal = this.questions.refusal(FIND, Map.of("criteria", Map.of("shoeSize", "3")));

		assertThat(refusal.getExtensions()).containsEntry("code", "INVALID_INPUT");
		assertThat(refusal.getMessage()).contains("shoeSize");
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
