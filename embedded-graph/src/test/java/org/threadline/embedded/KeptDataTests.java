package org.threadline.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was written is there at the next start, whichever way the last run ended.
 */
class KeptDataTests {

	private static final int PAGE_CACHE = 16;

	private static final String COUNT = "MATCH (entry:Entry) RETURN count(entry)";

	@TempDir
	private Path folder;

	@Test
	void aCleanStopKeepsTheDataAndLeavesNothingToRecover() throws Exception {
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.folder, 0, PAGE_CACHE);
				Cypher cypher = Cypher.at(graph.boltUri())) {
			cypher.write("CREATE (:Entry {number: $number})", Map.of("number", 1));
		}
		assertThat(new DataFolder(this.folder).needsRecovery()).isFalse();
		assertThat(entriesAtTheNextStart()).isEqualTo(1);
	}

	@Test
	void aProcessKilledWhileItWritesLosesNothingItAcknowledged() throws Exception {
		AtomicLong acknowledged = new AtomicLong();
		try (GraphProcess process = GraphProcess.start(this.folder, "--port=0", "--page-cache=16");
				Cypher cypher = Cypher.at(process.readyAt())) {
			CountDownLatch underWay = new CountDownLatch(300);
			CompletableFuture<Void> writing = CompletableFuture
				.runAsync(() -> writeUntilCutOff(cypher, acknowledged, underWay));
			underWay.await();
			process.kill();
			writing.join();
		}
		assertThat(new DataFolder(this.folder).needsRecovery()).isTrue();
		// one more may have been committed and not answered any more
		assertThat(entriesAtTheNextStart()).isBetween(acknowledged.get(), acknowledged.get() + 1);
	}

	private static void writeUntilCutOff(Cypher cypher, AtomicLong acknowledged, CountDownLatch underWay) {
		try (var session = cypher.driver().session()) {
			while (true) {
				session.run("CREATE (:Entry {number: $number})", Map.of("number", acknowledged.get())).consume();
				acknowledged.incrementAndGet();
				underWay.countDown();
			}
		}
		catch (Neo4jException cutOff) {
			assertThat(underWay.getCount()).isZero();
		}
	}

	private long entriesAtTheNextStart() throws IOException {
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.folder, 0, PAGE_CACHE);
				Cypher cypher = Cypher.at(graph.boltUri())) {
			return cypher.number(COUNT);
		}
	}

}
