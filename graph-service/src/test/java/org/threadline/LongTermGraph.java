package org.threadline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The long-term release of Neo4j in a process of its own, on this test's Java.
 */
record LongTermGraph(Process process, String uri) implements AutoCloseable {

	private static final int SECONDS_TO_END = 30;

	/**
	 * Starts it.
	 * @param launcher what the build of {@code long-term-graph} left: classes, and the
	 * class path of that release
	 * @param folder where the data is kept; made when absent
	 */
	static LongTermGraph start(Path launcher, Path folder) throws IOException {
		Files.createDirectories(folder);
		String classPath = launcher.resolve("classes") + ":" + Files.readString(launcher.resolve("class-path")).strip();
		Path log = folder.resolve("process.log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", classPath, "org.threadline.longterm.LongTermGraph",
				folder.toString())
			.redirectError(log.toFile())
			.start();
		String uri = process.inputReader(StandardCharsets.UTF_8).readLine();
		if (uri == null) {
			throw new IOException("The long-term release did not start: " + Files.readString(log));
		}
		return new LongTermGraph(process, uri);
	}

	/** Ends it as its own end of input does, and waits until the folder is free. */
	@Override
	public void close() throws IOException, InterruptedException {
		this.process.outputWriter().close();
		if (!this.process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

}
