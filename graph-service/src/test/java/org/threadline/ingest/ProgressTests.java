package org.threadline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.threadline.ingest.IngestSettings.ProgressStyle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever waits for a load sees how far it is, how fast it goes and how long it will
 * take.
 */
class ProgressTests {

	private static final int WIDTH = 120;

	private final List<String> drawn = new CopyOnWriteArrayList<>();

	private Instant now = Instant.parse("2026-11-23T09:00:00Z");

	@Test
	void theBarShowsHowFarHowFastAndHowLong() {
		try (TerminalProgress progress = new TerminalProgress(400,
				new ProgressBarBuilder().setConsumer(new DelegatingProgressBarConsumer(this.drawn::add, WIDTH)))) {
			progress.rows(100);
			progress.rows(300);
		}
		// rows done of all, time taken and left, rows a second
		assertThat(this.drawn).isNotEmpty()
			.last()
			.asString()
			.contains("Loading feeds")
			.contains("100%")
			.contains("400/400 rows")
			.containsPattern("\\(\\d:\\d\\d:\\d\\d / \\S+\\)")
			.containsPattern("[\\d.?]+ rows/s");
	}

	@Test
	void theBarStopsWhereALoadStopped() {
		try (TerminalProgress progress = new TerminalProgress(400,
				new ProgressBarBuilder().setConsumer(new DelegatingProgressBarConsumer(this.drawn::add, WIDTH)))) {
			progress.rows(100);
		}
		assertThat(this.drawn.getLast()).contains("25%").contains("100/400 rows");
	}

	@Test
	void whereThereIsNoTerminalALineSaysItFromTimeToTime() {
		InstantSource clock = () -> this.now;
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		Logger logger = (Logger) LoggerFactory.getLogger(LoggedProgress.class);
		@Nullable Level before = logger.getLevel();
		lines.start();
		// whatever services of other tests have made of the levels
		logger.setLevel(Level.INFO);
		logger.addAppender(lines);
		try (Progress progress = new IngestSettings("none", ProgressStyle.LOG, Duration.ofSeconds(5)).follow(1_000,
				clock)) {
			this.now = this.now.plusSeconds(4);
			progress.rows(100);
			assertThat(lines.list).isEmpty();
			this.now = this.now.plusSeconds(6);
			progress.rows(300);
		}
		finally {
			logger.detachAppender(lines);
			logger.setLevel(before);
		}
		assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage)
			.containsExactly("400 of about 1000 rows loaded, 40 a second, about 15 s left");
	}

}
