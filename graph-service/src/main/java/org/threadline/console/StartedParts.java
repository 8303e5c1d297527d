package org.threadline.console;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The parts of the service that jobs work with. They are started when first asked for: a
 * job that needs no graph opens none.
 */
final class StartedParts implements Supplier<ApplicationContext>, AutoCloseable {

	private final String[] arguments;

	private @Nullable ConfigurableApplicationContext started;

	private @Nullable ConfigurableApplicationContext offline;

	StartedParts(String... arguments) {
		this.arguments = arguments;
	}

	@Override
	public ApplicationContext get() {
		ConfigurableApplicationContext parts = (this.started != null) ? this.started : start(ConsoleProgram.class);
		this.started = parts;
		return parts;
	}

	/**
	 * The parts on the database of a bulk load that is not finished.
	 */
	ApplicationContext completingLoad() {
		ConfigurableApplicationContext parts = start(ConsoleProgram.class,
				"--threadline.graph.embedded.completes-load=true");
		this.started = parts;
		return parts;
	}

	/**
	 * The parts that need no database, started besides the others.
	 */
	ApplicationContext withoutGraph() {
		ConfigurableApplicationContext parts = start(OfflineProgram.class, "--threadline.graph.embedded.offline=true");
		this.offline = parts;
		return parts;
	}

	private ConfigurableApplicationContext start(Class<?> program, String... options) {
		// an argument, because the environment may name feeds for the service: a job
		// loads only what it is told to
		String[] all = Stream
			.of(Arrays.stream(this.arguments), Stream.of("--threadline.feeds=none"), Arrays.stream(options))
			.flatMap((words) -> words)
			.toArray(String[]::new);
		return new SpringApplicationBuilder(program).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.properties("logging.threshold.console=WARN")
			.run(all);
	}

	@Override
	public void close() {
		if (this.started != null) {
			this.started.close();
		}
		if (this.offline != null) {
			this.offline.close();
		}
	}

}
