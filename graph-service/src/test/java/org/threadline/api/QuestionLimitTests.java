package org.threadline.api;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class QuestionLimitTests {

	private static final String EVERYTHING = """
			query ($id: ID!) { child(id: $id) {
				id name dateOfBirth access { ... on Open { purpose { id label } since lapsesAt } }
				basicDetails { name { given family } sex addresses { lines town postcode kind from to source }
					addressDisputed school { status school { name } } schools { status school { name } source } schoolDisputed
					generalPractice { status practice { name } } generalPractices { status practice { name } source }
					generalPracticeDisputed }
				extendedDetails { names { given family kind from to source }
					residences { lines town postcode kind from to source } }
				family { members { person { id name dateOfDeath } relations { role childsRole inWords from to source } }
					households { since residents { person { name } since sources } }
					parentalResponsibilities { person { name } agency { name } basis from to source } }
				involvements(first: 100) { nodes { id disclosure contactNumber
					... on Involvement { agency { id name kind contactNumber } service role state from to source
						practitioner { id name postTitle telephone email } } } pageInfo { hasNextPage endCursor } }
				leadProfessional { practitioner { name } agency { name } since }
				keyContact { practitioner { name } agency { name } since }
				leadHistory { id kind practitioner { name } agency { name } from to }
				chronology(last: 100) { nodes { id contactNumber
					... on Event { kind type summary occurred { value precision } agency { name } source } }
					pageInfo { hasPreviousPage startCursor } }
				needs(first: 100) { nodes { id domain dimension { id label } level { id label } summary state identifiedOn reviewedOn
					metOn agency { name } author { name } recordedAt corrected source } pageInfo { hasNextPage endCursor } }
				strengths(first: 100) { nodes { id domain dimension { id label } summary identifiedOn reviewedOn agency { name }
					author { name } source } pageInfo { hasNextPage endCursor } }
				concerns(first: 100) { nodes { id kind summary state noticedOn settledOn agency { name } author { name } source }
					pageInfo { hasNextPage endCursor } }
				consents(first: 100) { nodes { id agency { name } category sharedWithAll sharedWith { name } decision givenBy how
					ground filedAt obtainedBy { name } from to state recordedAt corrected source } pageInfo { hasNextPage endCursor } }
				notices(first: 100) { nodes { id issuedTo route issuedOn agency { name } author { name } source } }
				webOfServices(rings: 2) { nodes { id kind label ring disclosure contactNumber }
					edges { from to kind since until because } }
			} }""";

	private final Questions questions = new Questions();

	@Test
	void everythingAboutOneChildMayBeAskedAtOnce() {
		assertThat(this.questions.ask(EVERYTHING, Map.of("id", "c1")).getErrors()).isEmpty();
	}

	@Test
	void toolsMayAskForTheSchema() {
		String deepest = IntrospectionQueryBuilder
			.build(IntrospectionQueryBuilder.Options.defaultOptions().typeRefFragmentDepth(9));

		assertThat(this.questions.ask(IntrospectionQuery.INTROSPECTION_QUERY).getErrors()).isEmpty();
		assertThat(this.questions.ask(deepest).getErrors()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "involvements(first: 0), first", "involvements(first: -1), first", "involvements(first: 101), first",
			"involvements(first: 2147483647), first", "chronology(first: 0), first", "chronology(last: 101), last" })
	void aPageOutOfBoundsIsRefused(String field, String argument) {
		assertRefused(this.questions.refusal("{ child(id: \"c1\") { " + field + " { nodes { id } } } }"), argument,
				"from 1 to 100");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 101, Integer.MAX_VALUE })
	void aPageOutOfBoundsIsRefusedInAVariableToo(int first) {
		assertRefused(this.questions.refusal(
				"query ($first: Int) { child(id: \"c1\") { involvements(first: $first) { nodes { id } } } }",
				Map.of("first", first)), "first", "from 1 to 100");
	}

	@Test
	void aPageOutOfBoundsIsRefusedInAFragmentToo() {
		assertRefused(this.questions.refusal("""
				{ child(id: "c1") { ...page } }
				fragment page on Child { all: chronology(first: 500) { nodes { id } } }"""), "first", "from 1 to 100");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "first: 1, last: 1 | first", "after: \"a\", last: 1 | after",
			"before: \"b\", first: 1 | before", "after: \"a\", before: \"b\" | after" })
	void aPageIsReadFromOneEnd(String arguments, String field) {
		assertRefused(
				this.questions.refusal("{ child(id: \"c1\") { chronology(" + arguments + ") { nodes { id } } } }"),
				field, "do not go together");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 1", "first: 100, after: \"a\"", "last: 100", "last: 1, before: \"b\"",
			"order: OCCURRED_OLDEST_FIRST" })
	void aPageWithinBoundsIsRead(String arguments) {
		assertThat(this.questions.ask("{ child(id: \"c1\") { chronology(" + arguments + ") { nodes { id } } } }")
			.getErrors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "3", "-1" })
	void aWebHasOneOrTwoRings(String rings) {
		assertRefused(
				this.questions
					.refusal("{ child(id: \"c1\") { webOfServices(rings: " + rings + ") { nodes { id } } } }"),
				"rings", "from 1 to 2");
	}

	@Test
	void aLongDocumentIsNotRead() {
		GraphQLError refusal = this.questions.refusal("{ me { id } } #" + " ".repeat(QuestionLimits.MAX_CHARACTERS));

		assertThat(refusal.getExtensions()).containsEntry("code", "QUERY_TOO_LARGE");
		assertThat(refusal.getMessage()).contains("16,000 characters");
	}

	@Test
	void manyRecordsUnderAliasesAreRefused() {
		String aliases = IntStream.range(0, 40)
			.mapToObj((number) -> "c" + number + ": child(id: \"" + number + "\") { id }")
			.collect(Collectors.joining(" "));

		assertThat(this.questions.refusal("{ " + aliases + " }").getExtensions()).containsEntry("code",
				"QUERY_TOO_LARGE");
	}

	@Test
	void aDocumentThatIsRememberedIsLookedAtAgain() {
		String document = "query ($first: Int) { child(id: \"c1\") { involvements(first: $first) { nodes { id } } } }";

		assertThat(this.questions.ask(document, Map.of("first", 100)).getErrors()).isEmpty();
		assertThat(this.questions.ask(document, Map.of("first", 101)).getErrors()).singleElement()
			.satisfies((refusal) -> assertRefused(refusal, "first", "from 1 to 100"));
		assertThat(this.questions.ask(document, Map.of("first", 100)).getErrors()).isEmpty();
	}

	@Test
	void whatCostsTooMuchIsRefusedHoweverOftenItIsAsked() {
		String reads = "{ " + IntStream.range(0, 40)
			.mapToObj((number) -> "c" + number + ": child(id: \"" + number + "\") { id }")
			.collect(Collectors.joining(" ")) + " }";

		assertThat(this.questions.refusal(reads).getExtensions()).containsEntry("code", "QUERY_TOO_LARGE");
		assertThat(this.questions.refusal(reads).getExtensions()).containsEntry("code", "QUERY_TOO_LARGE");
	}

	@Test
	void deepNestingIsRefused() {
		String nested = "{ __schema { types { fields { type " + "{ ofType ".repeat(13) + "{ name }" + " }".repeat(17);

		assertThat(this.questions.refusal(nested).getExtensions()).containsEntry("code", "QUERY_TOO_LARGE");
	}

	@Test
	void aFragmentCountsEachTimeItIsSpread() {
		String reads = IntStream.range(0, 10)
			.mapToObj((number) -> "r" + number + ": involvements(first: " + (number + 1) + ") { nodes { id } }")
			.collect(Collectors.joining(" "));
		String fragment = " fragment all on Child { " + reads + " }";
		String aliases = IntStream.range(0, 9)
			.mapToObj((number) -> "c" + number + ": child(id: \"" + number + "\") { ...all }")
			.collect(Collectors.joining(" "));

		assertThat(this.questions.refusal("{ " + aliases + " }" + fragment).getExtensions()).containsEntry("code",
				"QUERY_TOO_LARGE");
		assertThat(this.questions.ask("{ child(id: \"c1\") { ...all } }" + fragment).getErrors()).isEmpty();
	}

	@Test
	void whatIsSkippedCostsNothing() {
		String aliases = IntStream.range(0, 40)
			.mapToObj((number) -> "c" + number + ": child(id: \"" + number + "\") @include(if: $all) { id }")
			.collect(Collectors.joining(" "));
		String document = "query ($all: Boolean!) { child(id: \"c1\") { id } " + aliases + " }";

		assertThat(this.questions.ask(document, Map.of("all", false)).getErrors()).isEmpty();
		assertThat(new Questions().refusal(document, Map.of("all", true)).getExtensions()).containsEntry("code",
				"QUERY_TOO_LARGE");
	}

	@Test
	void aFragmentIsAsDeepAsWhereItIsSpreadDeepest() {
		String deep = " fragment deep on __Type { " + "ofType { ".repeat(9) + "name" + " }".repeat(10);
		String shallow = "{ __type(name: \"Child\") { ...deep } ";

		assertThat(this.questions.ask(shallow + "}" + deep).getErrors()).isEmpty();
		assertThat(this.questions
			.refusal(shallow + "__schema { types { fields { type { ofType { ofType { ...deep } } } } } } }" + deep)
			.getExtensions()).containsEntry("code", "QUERY_TOO_LARGE");
	}

	@Test
	void fragmentsThatDoubleAreRefusedAsFastAsTheyAreRead() {
		String doubling = IntStream.range(0, 70)
			.mapToObj((number) -> "fragment f%d on Child { ...f%d ...f%d }".formatted(number, number + 1, number + 1))
			.collect(Collectors.joining(" "));
		String document = "{ child(id: \"c1\") { ...f0 } } " + doubling + " fragment f70 on Child { id }";

		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThat(this.questions.refusal(document).getExtensions()).containsEntry("code",
						"QUERY_TOO_LARGE"));
	}

	@Test
	void aNumberAsLongAsTheDocumentCostsLittle() {
		String number = "9".repeat(QuestionLimits.MAX_CHARACTERS - 100);

		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThatCode(() -> this.questions
					.refusal("{ child(id: \"c1\") { involvements(first: " + number + ") { nodes { id } } } }"))
					.doesNotThrowAnyException());
	}

	private static void assertRefused(GraphQLError refusal, String field, String advice) {
		assertThat(refusal.getExtensions()).containsEntry("code", "INVALID_INPUT").containsEntry("field", field);
		assertThat(refusal.getMessage()).contains(advice);
	}

}
