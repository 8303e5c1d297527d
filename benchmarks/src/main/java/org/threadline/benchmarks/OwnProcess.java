package org.threadline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A process that is started for a measurement and ends with it. What it says is kept in a
 * file.
 */
final class OwnProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final List<String> JVM = List.of("--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED");

	private final String name;

	private final Process process;

	private final Path log;

	private OwnProcess(String name, Process process, Path log) {
		this.name = name;
		this.process = process;
		this.log = log;
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
	}

	/** A JVM on this program's class path. */
	static OwnProcess java(String name, Path logs, String first, List<String> options, Map<String, String> environment,
			String main, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JVM);
		command.addAll(options);
		command.add("-cp");
		command.add(first + System.getProperty("java.class.path"));
		command.add(main);
		command.addAll(List.of(arguments));
		return start(name, logs, Path.of("").toAbsolutePath(), environment, command);
	}

	static OwnProcess start(String name, Path logs, Path folder, Map<String, String> environment,
			List<String> command) {
		Path log = logs.resolve(name + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		try {
			return new OwnProcess(name, builder.start(), log);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return socket.getLocalPort();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Waits until it listens and a look at it says that it is ready. */
	OwnProcess readyWhen(int port, Supplier<Boolean> ready) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!(listens(port) && ready.get())) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException(this.name + " did not start; see " + this.log.toAbsolutePath());
			}
			Waiting.until(System.nanoTime() + Duration.ofMillis(200).toNanos());
		}
		return this;
	}

	private static boolean listens(int port) {
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
			return socket.isConnected();
		}
		catch (IOException notYet) {
			return false;
		}
	}

	/** Waits until it has done its work. */
	void finish() {
		try {
			if (this.process.waitFor() != 0) {
				throw new IllegalStateException(this.name + " failed; see " + this.log.toAbsolutePath());
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while waiting for " + this.name, stopped);
		}
	}

	String said() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

}
