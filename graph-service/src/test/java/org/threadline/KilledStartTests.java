package org.threadline;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is killed while it loads the stories is started again, becomes ready,
 * and has the same graph as one that nobody killed.
 */
@Tag("deep")
class KilledStartTests {

	private static final String[] TELLING = { "--threadline.progress=LOG", "--threadline.progress-interval=0s" };

	/** About half of the stories: agencies and people are written, facts are being. */
	private static final int ROWS = 1_000;

	@TempDir
	private Path killed;

	@TempDir
	private Path undisturbed;

	@Test
	void startedAgainItHasTheSameGraph() throws Exception {
		try (ServiceProcess service = ServiceProcess.start(this.killed, TELLING)) {
			service.lineThat((line) -> rowsLoaded(line) >= ROWS);
			assertThat(service.kill()).isEqualTo(128 + 9);
		}
		startUntilItIsReady(this.killed);
		startUntilItIsReady(this.undisturbed);
		assertThat(digestOf(this.killed)).isEqualTo(digestOf(this.undisturbed));
	}

	private static void startUntilItIsReady(Path data) throws Exception {
		try (ServiceProcess service = ServiceProcess.start(data)) {
			service.lineThat((line) -> line.contains("Threadline is ready at "));
			service.stop();
		}
	}

	private static String digestOf(Path data) {
		try (TestGraph graph = TestGraph.in(data)) {
			assertThat(graph.violations()).isEmpty();
			return graph.digest();
		}
	}

	private static int rowsLoaded(String line) {
		int end = line.indexOf(" of about ");
		return (end < 0) ? 0 : Integer.parseInt(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
	}

}
