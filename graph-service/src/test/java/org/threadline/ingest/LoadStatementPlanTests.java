package org.threadline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.threadline.BesideOthers;
import org.threadline.cypher.LoadStatement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a load costs grows with its rows. No statement of it looks through all there is of
 * a kind, which for each row would make the load of an area grow with its square, but
 * those that read a kind once.
 */
@BesideOthers
class LoadStatementPlanTests {

	/** Run once in a load, over a graph that was loaded in bulk, or find what waits. */
	private static final List<String> READ_A_KIND_WHOLE = List.of("find-ground", "find-recipients", "find-sign-ins",
			"find-sources", "find-waiting-entries", "hold-replaced-closer");

	/**
	 * The database may count anew at any moment, and the graph is no longer as it was.
	 */
	private static final int ATTEMPTS = 3;

	private final TestGraph graph = TestGraph.empty();

	/**
	 * As it is in a first load, whose plans are kept: fifty agencies are on record, and
	 * the database believes that looking through them costs nothing, as it has counted
	 * none when it last looked.
	 */
	private void growFromNothing() {
		TestGraph.empty();
		this.graph.run("CALL db.prepareForReplanning()");
		this.graph
			.run("""
					UNWIND range(1, 50) AS number
					CREATE (agency:Agency {id: 'agency-' + number, code: 'agency-' + number})
					CREATE (:Area {code: 'area-' + number})<-[:IN_AREA]-(agency)
					CREATE (:Service {id: 'service-' + number, code: 'service-' + number})-[:OFFERED_BY]->(agency)
					CREATE (post:Post {id: 'post-' + number, code: 'post-' + number})-[:AT]->(agency)
					CREATE (:Practitioner {id: 'practitioner-' + number, code: 'practitioner-' + number})-[:HOLDS]->(post)""");
	}

	@Test
	void noStatementLooksThroughAllOfAKind() {
		growFromNothing();
		assertThat(names().filter((name) -> looksThroughAll(LoadStatement.named(name).text()))).isEmpty();
	}

	@Test
	void aLabelForWhichAllAgenciesAreLookedThroughIsFound() {
		String asItStands = LoadStatement.named("merge-posts").text();
		String labelled = asItStands.replace("-[elsewhere:AT]->(agency)", "-[elsewhere:AT]->(agency:Agency)");
		assertThat(labelled).isNotEqualTo(asItStands);
		assertThat(IntStream.range(0, ATTEMPTS).anyMatch((attempt) -> {
			growFromNothing();
			return looksThroughAll(labelled);
		})).isTrue();
	}

	private static Stream<String> names() {
		return Stream.of(Objects.requireNonNull(Path.of("../cypher/load").toFile().list()))
			.map((file) -> file.replace(".cypher", ""))
			.filter((name) -> !READ_A_KIND_WHOLE.contains(name))
			.sorted();
	}

	/** However many are on record, it looks at those alone that wait. */
	@Test
	void whatWaitsToBeSealedIsFoundInAnIndexInItsOrder() {
		growFromNothing();
		assertThat(steps(LoadStatement.named("find-waiting-entries").text()))
			.anyMatch((step) -> step.contains("NodeIndex"))
			.noneMatch((step) -> step.contains("Label") || step.contains("Sort") || step.contains("Top"));
	}

	private boolean looksThroughAll(String statement) {
		return steps(statement).anyMatch((step) -> step.contains("Scan"));
	}

	private Stream<String> steps(String statement) {
		try (Session session = this.graph.part(Driver.class).session()) {
			return steps(session.run("EXPLAIN " + statement).consume().plan()).toList().stream();
		}
	}

	private static Stream<String> steps(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(LoadStatementPlanTests::steps));
	}

}
