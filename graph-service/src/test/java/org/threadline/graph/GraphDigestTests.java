package org.threadline.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;

/**
 * The digest is the same for the same statements, and another for any other.
 */
@OnEveryRelease
@BesideOthers
class GraphDigestTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	private String digest = "";

	@BeforeEach
	void everyKindOfFact() {
		aFeed().withChild("C1", "nhs_number", "9991047255").withChild("C2").withEverythingAboutC1().in(this.feeds);
		this.graph.load(this.feeds);
		this.digest = this.graph.digest();
	}

	@Test
	void isTheSameForOtherRandomIds() {
		String first = (String) this.graph.value("MATCH (event:Event) RETURN event.id");
		TestGraph.empty();
		this.graph.load(this.feeds);
		assertThat(this.graph.value("MATCH (event:Event) RETURN event.id")).isNotEqualTo(first);
		assertThat(this.graph.digest()).isEqualTo(this.digest).matches("[0-9a-f]{64}");
	}

	@Test
	void isAnotherWhenAnyOnePropertyIs() {
		List<Map<String, Object>> properties = this.graph.run("""
				MATCH (node)
				WHERE NOT node:LoadRun AND none(label IN labels(node) WHERE label STARTS WITH '__')
				UNWIND keys(node) AS property
				WITH DISTINCT head(labels(node)) AS label, property
				WHERE property <> 'id' AND property <> 'filesTaken'
				  AND NOT (label IN ['Holding', 'Conflict'] AND property = 'key')
				RETURN label, property
				""");
		assertThat(properties).hasSizeGreaterThan(80);
		for (Map<String, Object> property : properties) {
			this.graph.run("""
					MATCH (node:$($label))
					WHERE node[$property] IS NOT NULL
					WITH node
					ORDER BY elementId(node)
					LIMIT 1
					SET node.kept = node[$property]
					REMOVE node[$property]""", property);
			String before = this.graph.digest();
			this.graph.run("MATCH (node) WHERE node.kept IS NOT NULL SET node[$property] = node.kept REMOVE node.kept",
					property);
			assertThat(before).as(property.toString()).isNotEqualTo(this.digest);
		}
		assertThat(this.graph.digest()).as("and the same again when all is put back").isEqualTo(this.digest);
	}

	@Test
	void isAnotherWhenAnyOneRelationshipIs() {
		List<Map<String, Object>> types = this.graph
			.run("MATCH (start)-[link]->() WHERE NOT type(link) = 'MIGRATED_TO' RETURN DISTINCT type(link) AS type");
		assertThat(types).hasSizeGreaterThan(25);
		for (Map<String, Object> type : types) {
			Map<String, Object> ends = this.graph.run("""
					MATCH (start)-[link:$($type)]->(end)
					WITH start, link, end
					LIMIT 1
					WITH elementId(start) AS start, elementId(end) AS end, link
					DELETE link
					RETURN start, end""", type).getFirst();
			assertThat(this.graph.digest()).as(type.toString()).isNotEqualTo(this.digest);
			this.graph.run("""
					MATCH (start), (end)
					WHERE elementId(start) = $start
					  AND elementId(end) = $end
					CREATE (start)-[:$($type)]->(end)""",
					Map.of("start", ends.get("start"), "end", ends.get("end"), "type", type.get("type")));
		}
		assertThat(this.graph.digest()).as("and the same again when all is put back").isEqualTo(this.digest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (event:Event) SET event.summary = event.summary + '.'",
			"MATCH (event:Event) SET event.occurredPosition = 'x' + event.occurredPosition",
			"MATCH (one:Child), (event:Event) WHERE one.id <> event.subjectId SET event.subjectId = one.id",
			"MATCH (event:Event) SET event.subjectId = 'nobody'", "CREATE (:Event)",
			"MATCH (event:Event) SET event:Need", "MATCH (:Event)-[link:EVENT_OF]->() SET link.since = 1",
			"MATCH (event:Event)-[link:EVENT_OF]->(child) DELETE link CREATE (child)-[:EVENT_OF]->(event)",
			"MATCH (event:Event)-[link:EVENT_OF]->(child), (other:Child) WHERE other <> child DELETE link CREATE (event)-[:EVENT_OF]->(other)",
			"MATCH (consent:Consent), (agency:Agency) SET consent.sharedWith = [agency.id]" })
	void isAnotherWhenSomethingElseIsStated(String change) {
		this.graph.run(change);
		assertThat(this.graph.digest()).isNotEqualTo(this.digest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:LoadRun {id: 'run'})", "CREATE (:Access {id: 'access'})",
			"CREATE (:AuditEntry {id: 'entry'})",
			"MATCH (child:Child) WITH child LIMIT 1 CREATE (:Access {id: 'access'})-[:OPENS]->(child)",
			"CREATE (:SharingAgreement {hash: 'hash'})", "MATCH (source:Source) SET source.filesTaken = []" })
	void coversNothingThatIsKeptAboutRunningTheService(String change) {
		this.graph.run(change);
		assertThat(this.graph.digest()).isEqualTo(this.digest);
	}

}
