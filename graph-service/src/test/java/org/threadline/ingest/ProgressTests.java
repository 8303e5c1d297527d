package org.threadline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever waits for a load sees how far it is, how fast it goes and how long it will
 * take.
 */
@ExtendWith(OutputCaptureExtension.class)
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
	void whereThereIsNoTerminalALineSaysItFromTimeToTime(CapturedOutput output) {
		InstantSource clock = () -> this.now;
		try (LoggedProgress progress = new LoggedProgress(1_000, Duration.ofSeconds(5), clock)) {
			this.now = this.now.plusSeconds(4);
			progress.rows(100);
			assertThat(output.getAll()).doesNotContain("rows loaded");
			this.now = this.now.plusSeconds(6);
			progress.rows(300);
		}
		assertThat(output.getAll()).containsOnlyOnce("400 of about 1000 rows loaded, 40 a second, about 15 s left");
	}

}
