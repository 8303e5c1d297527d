package org.threadline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.ThreadlineApplication;
import org.threadline.console.ConsoleProgram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;

/**
 * A process that is killed in the middle of a load leaves a graph that is sound, and
 * loading again completes it.
 */
class CrashTests {

	private static final int CHILDREN = 500;

	private static final int EVENTS = 20_000;

	private static final int KILLED_AFTER = 4_000;

	@TempDir
	private Path feeds;

	@TempDir
	private Path killed;

	@Test
	void loadingAgainAfterAKillGivesTheSameGraph() throws Exception {
		AFeed feed = aFeed();
		for (int child = 0; child < CHILDREN; child++) {
			feed.withChild("C" + child).with(FeedFile.RESIDENCES, "r" + child, "person_ref", "C" + child);
		}
		for (int event = 0; event < EVENTS; event++) {
			feed.withEvent("ev" + event, "person_ref", "C" + event % CHILDREN, "summary", "Visit " + event);
		}
		feed.in(this.feeds);
		TestGraph undisturbed = TestGraph.empty();
		undisturbed.load(this.feeds);

		killInTheMiddleOfLoading();

		assertThat(ask("check-graph")).last().asString().startsWith("The graph is sound");
		assertThat(ask("digest")).isNotEqualTo(List.of(undisturbed.digest()));
		assertThat(ask("load", this.feeds.toString())).last()
			.asString()
			.doesNotContain(" 0 as before")
			.doesNotContain("Loaded 0 new rows");
		assertThat(ask("digest")).containsExactly(undisturbed.digest());
		assertThat(ask("check-graph")).last().asString().startsWith("The graph is sound");
	}

	private void killInTheMiddleOfLoading() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				ThreadlineApplication.class.getName(), "load", this.feeds.toString(), folder(),
				"--logging.threshold.console=INFO", "--threadline.progress=LOG", "--threadline.progress-interval=0s")
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String line = output.readLine();
			while (line != null && rowsLoaded(line) < KILLED_AFTER) {
				line = output.readLine();
			}
			assertThat(line).as("the process was still loading").isNotNull();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		finally {
			// SIGKILL: nothing is flushed and no hook runs
			process.destroyForcibly().waitFor();
		}
		assertThat(process.exitValue()).isEqualTo(128 + 9);
	}

	private static int rowsLoaded(String line) {
		int end = line.indexOf(" of about ");
		return (end < 0) ? 0 : Integer.parseInt(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
	}

	private List<String> ask(String... arguments) {
		List<String> said = new ArrayList<>();
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add(folder());
		ConsoleProgram.run(said::add, all.toArray(String[]::new));
		return said;
	}

	private String folder() {
		return "--threadline.graph.embedded.folder=" + this.killed;
	}

}
