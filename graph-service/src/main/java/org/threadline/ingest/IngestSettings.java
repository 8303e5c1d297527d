package org.threadline.ingest;

import java.time.Duration;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of loading.
 *
 * @param feeds what is loaded at the start: a folder of feeds, {@code classpath:} and a
 * folder there, or {@code none}
 * @param progress how a load is followed
 * @param progressInterval how often the log says how far a load has come
 */
@ConfigurationProperties("threadline")
record IngestSettings(@DefaultValue("classpath:feeds") String feeds, @DefaultValue("AUTO") ProgressStyle progress,
		@DefaultValue("5s") Duration progressInterval) {

	private static final String NONE = "none";

	boolean loadsAtStart() {
		return !this.feeds.isBlank() && !this.feeds.equals(NONE);
	}

	Progress follow(long total, InstantSource clock) {
		return switch (this.progress) {
			case BAR -> new TerminalProgress(total);
			case LOG -> new LoggedProgress(total, this.progressInterval, clock);
			case AUTO ->
				isTerminal() ? new TerminalProgress(total) : new LoggedProgress(total, this.progressInterval, clock);
		};
	}

	private static boolean isTerminal() {
		java.io.@Nullable Console console = System.console();
		return console != null && console.isTerminal();
	}

	/**
	 * How a load is followed.
	 */
	enum ProgressStyle {

		/** A bar when there is a terminal, otherwise lines in the log. */
		AUTO,
		/** A bar. */
		BAR,
		/** Lines in the log. */
		LOG

	}

}
