package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The diagram of the model in the docs is made from the graph itself: what is loaded from
 * the stories and connected there. When it is out of date, this test writes what it
 * should be beside it.
 */
@RunningService
class ModelDiagramTests {

	private static final Path DIAGRAM = Path.of("..", "docs", "model-diagram.md");

	private static final Path EXPECTED = Path.of("target", "model-diagram.md");

	/**
	 * What other tests load or record is no part of it, nor how they change an agency or
	 * post of the stories, whose versions name no source.
	 */
	private static final List<String> STORIES = List.of("camhs", "education", "health", "housing", "police",
			"social-care", "voluntary", "youth-justice");

	/**
	 * Kept about running the service: no feed states it, and it depends on what was done.
	 */
	private static final List<String> RUNNING = List.of("Access", "AuditBlock", "AuditChain", "AuditEntry",
			"AgreementPeriod", "Change", "Command", "CorrectionRequest", "LoadRun", "Outbox", "OutboxEvent",
			"SharingAgreement");

	@Autowired
	private Driver driver;

	@Test
	void theDiagramInTheDocsIsWhatTheGraphIs() throws IOException {
		String diagram = diagram();
		Files.writeString(EXPECTED, diagram);
		assertThat(Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "").as("copy %s over %s", EXPECTED, DIAGRAM)
			.isEqualTo(diagram);
	}

	private String diagram() {
		Set<String> arrows = new TreeSet<>();
		try (Session session = this.driver.session()) {
			session.run("""
					MATCH (start)-[relationship]->(end)
					WHERE (start.source IN $stories
					    OR start.source IS NULL AND type(relationship) <> 'REPLACES')
					  AND (end.source IS NULL OR end.source IN $stories)
					WITH DISTINCT labels(start) AS starts, type(relationship) AS type, labels(end) AS ends
					RETURN starts, type, ends""", Map.of("stories", STORIES)).forEachRemaining((row) -> {
				String start = name(row.get("starts").asList((label) -> label.asString()));
				String end = name(row.get("ends").asList((label) -> label.asString()));
				String type = row.get("type").asString();
				if (!start.isEmpty() && !end.isEmpty()) {
					arrows.add("  " + start + " -- " + type + " --> " + end);
				}
			});
		}
		return "# The graph, as a diagram\n\nMade from the graph of the stories by `ModelDiagramTests`; "
				+ "[model.md](model.md) says what each node means. A `Child` is a `Person` too.\n\n```mermaid\ngraph LR\n"
				+ arrows.stream().collect(Collectors.joining("\n")) + "\n```\n";
	}

	/** A child is drawn as the person it is; a command as the row of a source it is. */
	private static String name(List<String> labels) {
		if (labels.contains("Person")) {
			return "Person";
		}
		return labels.stream()
			.filter((label) -> !RUNNING.contains(label) && !label.startsWith("__"))
			.sorted()
			.findFirst()
			.orElse("");
	}

}
