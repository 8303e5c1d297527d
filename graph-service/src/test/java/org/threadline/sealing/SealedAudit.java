package org.threadline.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph whose audit is sealed when a test says so.
 */
final class SealedAudit {

	static final Instant NOW = Instant.parse("2026-11-20T09:00:00.123456Z");

	private static final Command WRITE_ENTRIES = Command.named("audit/write-entries");

	private final TestGraph graph;

	private final Path folder;

	private int written;

	SealedAudit(TestGraph graph, Path folder) {
		this.graph = graph;
		this.folder = folder;
	}

	/** A process with a key of its own. */
	AuditSealer aSealer() {
		return aSealer(Clock.fixed(NOW, ZoneOffset.UTC));
	}

	AuditSealer aSealer(Clock clock) {
		return new AuditSealer(this.graph.part(GraphTransactions.class), clock,
				new SealingSettings(Duration.ofSeconds(5), this.folder.toString(), "", List.of()), "");
	}

	/**
	 * Three blocks of three entries, 0 to 2, 3 to 5 and 6 to 8, each witnessed.
	 * @return the process that sealed them
	 */
	AuditSealer threeBlocks() {
		AuditSealer sealer = aSealer();
		for (int block = 0; block < 3; block++) {
			record(3);
			sealer.sealWaiting();
		}
		assertThat(verify().faults()).isEmpty();
		return sealer;
	}

	/** The files of checkpoints, by name. */
	List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.sorted().toList();
		}
	}

	/** Puts entries on record as the service does. */
	void record(int entries) {
		List<Map<String, Object>> rows = IntStream.range(0, entries).mapToObj((which) -> row(this.written++)).toList();
		this.graph.part(GraphTransactions.class)
			.write((statements) -> statements.run(WRITE_ENTRIES, Map.of("entries", rows)));
	}

	private static Map<String, Object> row(int number) {
		return Map.of("id", "entry-%05d".formatted(number), "kind", "READ", "action", "chronology", "at",
				NOW.plusMillis(number).atZone(ZoneOffset.UTC), "viewerId", "somebody", "postId", "post", "childId",
				"child-" + number, "details", List.of("one", "two"));
	}

	Verified verify(String... trustedKeys) {
		return verify(NOW, trustedKeys);
	}

	Verified verify(Instant at, String... trustedKeys) {
		return new AuditVerification(this.graph.part(GraphTransactions.class),
				new SealingSettings(Duration.ofSeconds(5), "", "", List.of(trustedKeys)),
				Clock.fixed(at, ZoneOffset.UTC))
			.verify(this.folder);
	}

}
