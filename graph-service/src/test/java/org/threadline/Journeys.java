package org.threadline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs journeys through the page in a real Chromium. They are written beside the page, in
 * {@code web-client/journeys}.
 */
final class Journeys {

	private static final int MINUTES = 5;

	private Journeys() {
	}

	/**
	 * Runs those of one file and fails when any fails.
	 * @param file name of the file
	 * @param service where the service under test is
	 * @param report name of what is kept of the run, in {@code target/journeys}
	 */
	static void run(String file, URI service, String report) throws IOException, InterruptedException {
		Path kept = Path.of("target/journeys", report).toAbsolutePath();
		Files.createDirectories(kept.getParent());
		ProcessBuilder journeys = new ProcessBuilder("node", "--test", "--test-reporter=tap", "journeys/" + file)
			.directory(Path.of("../web-client").toFile())
			.redirectErrorStream(true)
			.redirectOutput(kept.toFile());
		journeys.environment().put("THREADLINE_URL", service.toString());
		journeys.environment().put("SCREENSHOTS", kept.resolveSibling("screenshots").toString());
		Process process = journeys.start();
		boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
		process.destroyForcibly();
		assertThat(ended).as("the journeys end within %s minutes", MINUTES).isTrue();
		assertThat(Files.readString(kept)).contains("# fail 0").containsPattern("# pass [1-9]");
	}

}
