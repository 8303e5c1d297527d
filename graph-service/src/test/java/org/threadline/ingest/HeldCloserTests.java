package org.threadline.ingest;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.cypher.LoadStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;

/**
 * What is marked closer is held closer in all its versions, by the agency that said it
 * and in the category it was of.
 */
@OnEveryRelease
@BesideOthers
class HeldCloserTests {

	private static final String HELD = """
			MATCH (event:Event)
			MATCH (holding:Holding {id: event.holdingId})-[:HELD_BY]->(agency:Agency)
			RETURN event.summary + ': ' + holding.category + ' ' + holding.sensitivity + ' ' + agency.code AS held
			ORDER BY held""";

	/** Holdings that tell of nothing: they would open the record, or name a service. */
	private static final String EMPTY = """
			MATCH (holding:Holding)-[:ABOUT]->(subject:Person)
			WHERE NOT EXISTS { MATCH (subject)<--(fact) WHERE holding.id IN [fact.holdingId, fact.extendedHoldingId] }
			RETURN holding.key AS key""";

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	private int deliveries;

	@BeforeEach
	void nothingIsDelivered() {
		this.deliveries = 0;
	}

	@Test
	void aVersionKeepsItsCategoryAndItsAgency() {
		deliver("summary", "First", "kind", "INTERNAL", "sensitivity", "SENSITIVE");
		deliver("summary", "Second", "kind", "PRACTICE", "sensitivity", "RESTRICTED", "agency_ref", "clinic",
				"post_ref", "");
		assertThat(held()).containsExactly("First: EVENT_INTERNAL RESTRICTED agency",
				"Second: EVENT_PRACTICE RESTRICTED clinic");
	}

	@Test
	void whatMovesToAnAgencyThatIsHeldCloserCountsAsMarkedSo() {
		deliver("summary", "First");
		deliver("summary", "Second", "agency_ref", "clinic", "post_ref", "");
		assertThat(held()).containsExactly("First: EVENT_PRACTICE SENSITIVE agency",
				"Second: EVENT_PRACTICE STANDARD clinic");
	}

	@Test
	void whatIsMarkedMoreOpenlyStaysAsItWas() {
		deliver("summary", "First", "sensitivity", "RESTRICTED");
		deliver("summary", "Second");
		deliver("summary", "Third", "sensitivity", "SENSITIVE");
		assertThat(held()).containsExactly("First: EVENT_PRACTICE RESTRICTED agency",
				"Second: EVENT_PRACTICE SENSITIVE agency", "Third: EVENT_PRACTICE SENSITIVE agency");
	}

	@Test
	void aRecordThatIsMarkedCloserIsNotOpenedByWhatItWas() {
		load(aFeed().withChild("C1"));
		load(aFeed().withChild("C1", "sensitivity", "RESTRICTED"));
		assertThat(this.graph.run("MATCH (holding:Holding) RETURN DISTINCT holding.sensitivity AS sensitivity"))
			.extracting((row) -> row.get("sensitivity"))
			.containsExactly("RESTRICTED");
		assertThat(this.graph.violations()).isEmpty();
	}

	/** As the migration does, and a bulk load. */
	@Test
	void aWholeGraphIsHeldCloserAtOnceAsItIsRowByRow() {
		deliver("summary", "First");
		deliver("summary", "Second", "sensitivity", "SENSITIVE");
		deliver("summary", "Third", "agency_ref", "clinic", "post_ref", "", "sensitivity", "RESTRICTED");
		List<String> held = held();
		// as it was before: each version as it was marked
		this.graph
			.run("""
					MATCH (event:Event)
					MATCH (child:Child {id: event.subjectId})
					MATCH (agency:Agency {code: 'agency'})
					WHERE event.summary <> 'Third'
					WITH event, child, agency, CASE event.summary WHEN 'First' THEN 'STANDARD' ELSE 'SENSITIVE' END AS sensitivity
					MERGE (holding:Holding {key: child.id + ' EVENT_PRACTICE ' + agency.id + ' ' + sensitivity})
					ON CREATE SET holding.id = randomUUID(), holding.subjectId = child.id, holding.agencyId = agency.id, holding.category = 'EVENT_PRACTICE', holding.sensitivity = sensitivity
					MERGE (holding)-[:ABOUT]->(child)
					MERGE (holding)-[:HELD_BY]->(agency)
					SET event.holdingId = holding.id""");
		assertThat(marked()).isNotEqualTo(held);
		this.graph.run(LoadStatement.named("hold-replaced-closer").text());
		assertThat(held()).isEqualTo(held);
		assertThat(this.graph.violations()).isEmpty();
	}

	private List<String> held() {
		assertThat(this.graph.run(EMPTY)).isEmpty();
		assertThat(this.graph.violations()).isEmpty();
		return marked();
	}

	private List<String> marked() {
		return this.graph.run(HELD).stream().map((row) -> String.valueOf(row.get("held"))).toList();
	}

	private void deliver(String... event) {
		load(aFeed().withChild("C1")
			.withAgency("clinic", "area_ref", "area", "sensitivity", "SENSITIVE")
			.withEvent("ev", event));
	}

	private void load(AFeed feed) {
		this.deliveries++;
		Path folder = this.feeds.resolve("delivery-" + this.deliveries);
		assertThat(this.graph.load(feed.extractedAt("2026-11-1%dT02:00:00Z".formatted(this.deliveries)).in(folder))
			.setAside()).isEmpty();
	}

}
