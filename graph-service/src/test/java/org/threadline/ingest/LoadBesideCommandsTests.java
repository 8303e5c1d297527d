package org.threadline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.threadline.BesideOthers;
import org.threadline.ingest.LoadReport.SetAside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threadline.ingest.AFeed.aFeed;

/**
 * A fact that is corrected here while a feed that changes it is on its way is corrected
 * once: never do two versions stand beside each other.
 */
@BesideOthers
class LoadBesideCommandsTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@Test
	void aRowThatComesTooLateIsSetAside() {
		this.graph.load(aFeed().withChild("C1").withEvent("ev-1").withEvent("ev-2").in(this.feeds));
		Path changed = aFeed().extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1")
			.withEvent("ev-1", "summary", "As the feed has it")
			.withEvent("ev-2", "summary", "Changed by the feed alone")
			.in(this.feeds);
		CompletableFuture<LoadReport> load;
		try (Session session = this.graph.part(Driver.class).session();
				Transaction command = session.beginTransaction()) {
			command.run("MATCH (child:Child) SET child.lock = true REMOVE child.lock").consume();
			load = CompletableFuture.supplyAsync(() -> this.graph.load(changed));
			untilSomebodyWaits(load);
			command.run("""
					MATCH (:SourceRow {reference: 'ev-1'})-[:STATES]->(event:Event)
					SET event.supersededAt = datetime()""").consume();
			command.commit();
		}
		LoadReport report = load.join();
		assertThat(report.setAside()).extracting(SetAside::reference, SetAside::reason)
			.containsExactly(tuple("ev-1", "the row was replaced by a later one: change that one"));
		assertThat(report.superseded()).isEqualTo(1);
		assertThat(this.graph
			.value("MATCH (event:Event) WHERE event.supersededAt IS NULL RETURN collect(event.summary) AS standing"))
			.isEqualTo(List.of("Changed by the feed alone"));
	}

	/** Asks the database: nobody knows how long it takes the load to come to the lock. */
	private void untilSomebodyWaits(CompletableFuture<LoadReport> load) {
		while (this.graph.run("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
			.isEmpty()) {
			assertThat(load).as("the load waits for the command").isNotDone();
		}
	}

}
