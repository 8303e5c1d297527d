package org.threadline.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link StandaloneGraph} in a process of its own, on this test's Java and class path.
 */
record GraphProcess(Process process, BufferedReader output) implements AutoCloseable {

	private static final String READY = "Neo4j is ready at ";

	static GraphProcess start(Path folder, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx256m");
		command.addAll(Arrays.asList(System.getProperty("graph.jvm.arguments", "").split(" ")));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), StandaloneGraph.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("THREADLINE_DATA", folder.toString());
		Process process = builder.start();
		return new GraphProcess(process, process.inputReader(StandardCharsets.UTF_8));
	}

	URI readyAt() throws IOException {
		String line = this.output.readLine();
		assertThat(line).startsWith(READY);
		return URI.create(line.substring(READY.length()));
	}

	Ended end(Duration atMost) throws IOException, InterruptedException {
		assertThat(this.process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)).as("ended within %s", atMost)
			.isTrue();
		return new Ended(this.process.exitValue(), this.output.readAllLines());
	}

	void terminate() {
		// by its handle: Process closes the output that is still to be read
		this.process.toHandle().destroy();
	}

	void kill() {
		this.process.destroyForcibly();
	}

	@Override
	public void close() {
		kill();
	}

	record Ended(int exitCode, List<String> lines) {
	}

}
