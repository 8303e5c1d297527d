package org.threadline.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph in a process of its own.
 */
class StandaloneGraphTests {

	private static final Duration PROMPTLY = Duration.ofSeconds(5);

	private static final Duration START = Duration.ofSeconds(40);

	private static final int TERMINATED = 128 + 15;

	@TempDir
	private Path folder;

	@Test
	void saysOneLineKeepsItsFolderToItselfAndStopsCleanlyWhenToldTo() throws Exception {
		try (GraphProcess process = GraphProcess.start(this.folder, "--port=0", "--page-cache=16")) {
			try (Cypher cypher = Cypher.at(process.readyAt())) {
				cypher.write("CREATE (:Entry)", Map.of());
			}

			try (GraphProcess second = GraphProcess.start(this.folder, "--port=0")) {
				GraphProcess.Ended refused = second.end(START);
				assertThat(refused.exitCode()).isEqualTo(2);
				assertThat(refused.lines()).containsExactly(
						"The data folder " + this.folder + " is in use by another running Threadline or Neo4j."
								+ " Stop the other process, or name another folder with THREADLINE_DATA.");
			}

			process.terminate();
			GraphProcess.Ended stopped = process.end(PROMPTLY);
			assertThat(stopped.exitCode()).isEqualTo(TERMINATED);
			assertThat(stopped.lines()).isEmpty();
		}
		assertThat(new DataFolder(this.folder).needsRecovery()).isFalse();
	}

	@Test
	void refusesAWrongArgumentInOneLine() throws IOException, InterruptedException {
		try (GraphProcess process = GraphProcess.start(this.folder, "--port=bolt")) {
			GraphProcess.Ended refused = process.end(START);
			assertThat(refused.exitCode()).isEqualTo(2);
			assertThat(refused.lines()).containsExactly("Wrong argument --port=bolt: a whole number from 0 to 65535."
					+ " Usage: [--data=FOLDER] [--port=7687] [--page-cache=128]");
		}
	}

}
