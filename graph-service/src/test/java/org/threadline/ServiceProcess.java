package org.threadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The service in a process of its own, started as its users start it, or the database
 * alone. What it prints is read line by line.
 */
final class ServiceProcess implements AutoCloseable {

	private static final int MINUTES = 3;

	private final Process process;

	private final BufferedReader output;

	private final List<String> printed = new ArrayList<>();

	private ServiceProcess(Process process) {
		this.process = process;
		this.output = process.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * Starts it on a free port.
	 * @param data the folder of the database
	 * @param settings as arguments, such as {@code --threadline.feeds=none}
	 */
	static ServiceProcess start(Path data, String... settings) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
		arguments.addAll(List.of(settings));
		return start(data, ThreadlineApplication.class.getName(), arguments);
	}

	/**
	 * Starts the program for one job.
	 * @param data the folder of the database
	 * @param job the job with its operands
	 */
	static ServiceProcess job(Path data, String... job) throws IOException {
		return start(data, ThreadlineApplication.class.getName(), List.of(job));
	}

	/**
	 * Starts the database without a service, on a free port.
	 * @param data its folder
	 */
	static ServiceProcess graphAlone(Path data) throws IOException {
		return start(data, "org.threadline.embedded.StandaloneGraph", List.of("--port=0"));
	}

	private static ServiceProcess start(Path data, String program, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
						"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp",
						System.getProperty("java.class.path"), program));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("THREADLINE_DATA", data.toString());
		return new ServiceProcess(builder.start());
	}

	/** Reads on until a line is as wanted; fails when the process ends before. */
	String lineThat(Predicate<String> isWanted) throws IOException {
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			this.printed.add(line);
			if (isWanted.test(line)) {
				return line;
			}
		}
		throw new AssertionError("The service ended before it printed that: " + this.printed);
	}

	/** Reads to the end, and gives all that was printed. */
	List<String> printedUntilItEnds() throws IOException {
		this.output.lines().forEach(this.printed::add);
		return this.printed;
	}

	/** SIGKILL: nothing is flushed and no hook runs. */
	int kill() throws InterruptedException {
		return this.process.destroyForcibly().waitFor();
	}

	/** Ends it as an operator would, and waits until the folder is free. */
	int stop() throws InterruptedException {
		this.process.destroy();
		return ended();
	}

	int ended() throws InterruptedException {
		if (!this.process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			throw new AssertionError("The service did not end: " + this.printed);
		}
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
