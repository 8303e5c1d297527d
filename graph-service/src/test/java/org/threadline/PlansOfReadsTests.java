package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.ProfiledStatement.Step;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the hot reads are carried out on a long record, and the search for its child. Each
 * begins at what it is asked about and goes on from there. Where their hits are is
 * written to {@code target/plans.md}, from which docs/performance.md has it.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansOfReadsTests {

	private static final Path PLANS = Path.of("target", "plans.md");

	private static final String SEARCH = "children/find-children-by-birth";

	/** They grow with the graph, not with what is shown. */
	private static final Set<String> OVER_EVERYTHING = Set.of("AllNodesScan", "NodeByLabelScan",
			"UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan", "NodeIndexScan", "NodeUniqueIndexScan",
			"DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan", "DirectedAllRelationshipsScan",
			"UndirectedAllRelationshipsScan", "NodeHashJoin", "ValueHashJoin");

	private static final int LONGEST_DETAILS = 100;

	/** Of the hits of a statement; steps with less are told together. */
	private static final double WORTH_A_LINE = 0.025;

	@Autowired
	private OwnChildren children;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private ProfiledStatements profiled;

	private final Map<ProfiledStatement, Integer> reads = new LinkedHashMap<>();

	@BeforeAll
	void hotReadsOfALongRecord() {
		LocalDate born = this.children.nextDay();
		String child = new RecordsByLength(this.children, this.service).aChild(born,
				(feed) -> RecordsByLength.withEvents(feed, "shown", RecordsByLength.MANY, born));
		read(child, "name", "children/find-child", 1);
		read(child, "involvements(first: 50) { nodes { id } }", "involvement/list-involvements", 0);
		// one more is read, to know whether others follow
		read(child, "chronology(first: 50) { nodes { id } }", "chronology/list-events-by-occurred-newest-first", 1);
		read(child, "webOfServices(rings: 2) { nodes { id } }", "web/read-web", 0);
		ask("{ findChildren(criteria: {familyName: \"" + RecordsByLength.FAMILY_NAME + "\", dateOfBirth: \"" + born
				+ "\"}) { __typename } }", Map.of(), SEARCH, 1);
	}

	private void read(String child, String field, String statement, int beside) {
		ask("query($id: ID!) { child(id: $id) { " + field + " } }", Map.of("id", child), statement, beside);
	}

	private void ask(String question, Map<String, Object> variables, String statement, int beside) {
		AtomicReference<Answer> answer = new AtomicReference<>();
		List<ProfiledStatement> sent = this.profiled
			.during(() -> answer.set(this.service.ask("manager", question, variables)));
		assertThat(answer.get().body()).doesNotContain("errors");
		int results = answer.get().<List<?>>read("$..nodes[*]").size() + beside;
		sent.stream().filter((one) -> one.name().equals(statement)).forEach((one) -> this.reads.put(one, results));
	}

	@Test
	void noneWalksOverAllThereIs() {
		assertThat(this.reads.keySet()).hasSize(5)
			.allSatisfy((read) -> assertThat(read.steps()).extracting(Step::operator)
				.doesNotContainAnyElementsOf(OVER_EVERYTHING));
	}

	@Test
	void noneButTheSearchMultipliesRows() {
		// which multiplies who asks, one row, by lists that are one row each
		assertThat(this.reads.keySet()).filteredOn((read) -> !read.name().equals(SEARCH))
			.hasSize(4)
			.allSatisfy(
					(read) -> assertThat(read.steps()).extracting(Step::operator).doesNotContain("CartesianProduct"));
	}

	@Test
	void theSearchReadsWhoWasBornAndTheirNamesFromIndexes() {
		assertThat(this.reads.keySet()).filteredOn((read) -> read.name().equals(SEARCH))
			.singleElement()
			.satisfies((read) -> assertThat(read.steps()).filteredOn((step) -> step.operator().equals("NodeIndexSeek"))
				.extracting(Step::details)
				.anyMatch((details) -> details.contains("BirthDetails(dateOfBirth, subjectId)"))
				.anyMatch((details) -> details.contains("BirthDetails(expectedDateOfBirth, subjectId)"))
				.anyMatch((details) -> details
					.contains("Name(subjectId, familyFolded, familySound, givenFolded, givenSound)")));
	}

	@Test
	void whereTheirHitsAreIsWrittenForTheDocs() throws IOException {
		Files.writeString(PLANS,
				this.reads.entrySet()
					.stream()
					.map((read) -> table(read.getKey(), read.getValue()))
					.collect(Collectors.joining("\n")));
		assertThat(PLANS).isNotEmptyFile();
	}

	private static String table(ProfiledStatement read, int results) {
		List<String> lines = new ArrayList<>(List.of(
				"`%s`: %,d hits, %,d a result of %d".formatted(read.name(), read.hits(), read.hits() / results,
						results),
				"", "| hits | a result | rows | step | of what |", "| --- | --- | --- | --- | --- |"));
		List<Step> little = new ArrayList<>();
		for (Step step : read.steps()) {
			if (step.hits() >= Math.ceil(read.hits() * WORTH_A_LINE)) {
				lines.add(line(step.hits(), results, "%,d".formatted(step.rows()), step.operator(),
						"`" + shortened(step.details()) + "`"));
			}
			else if (step.hits() > 0) {
				little.add(step);
			}
		}
		lines.add(line(little.stream().mapToLong(Step::hits).sum(), results, "", little.size() + " others",
				byOperator(little)));
		return String.join("\n", lines) + "\n";
	}

	private static String byOperator(List<Step> steps) {
		Map<String, Long> hits = steps.stream()
			.collect(Collectors.groupingBy(Step::operator, Collectors.summingLong(Step::hits)));
		return hits.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((operator) -> operator.getKey() + " " + operator.getValue())
			.collect(Collectors.joining(", "));
	}

	private static String line(long hits, int results, String rows, String step, String details) {
		return "| %,d | %s | %s | %s | %s |".formatted(hits,
				String.format(Locale.ROOT, "%.1f", (double) hits / results), rows, step, details);
	}

	private static String shortened(String details) {
		String line = details.replaceAll("\\s+", " ").replace("`", "").replace("|", "\\|");
		return (line.length() <= LONGEST_DETAILS) ? line : line.substring(0, LONGEST_DETAILS) + "…";
	}

}
