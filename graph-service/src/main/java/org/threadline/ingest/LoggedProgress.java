package org.threadline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line in the log every few seconds.
 */
final class LoggedProgress implements Progress {

	private static final Logger log = LoggerFactory.getLogger(LoggedProgress.class);

	private final long total;

	private final InstantSource clock;

	private final Duration interval;

	private final Instant started;

	private Instant said;

	private long done;

	LoggedProgress(long total, Duration interval, InstantSource clock) {
		this.total = total;
		this.interval = interval;
		this.clock = clock;
		this.started = clock.instant();
		this.said = this.started;
	}

	@Override
	public void rows(long count) {
		this.done += count;
		Instant now = this.clock.instant();
		if (Duration.between(this.said, now).compareTo(this.interval) >= 0) {
			this.said = now;
			double seconds = Math.max(0.001, Duration.between(this.started, now).toMillis() / 1000.0);
			double rate = this.done / seconds;
			long left = Math.round(Math.max(0, this.total - this.done) / Math.max(0.001, rate));
			log.info("{} of about {} rows loaded, {} a second, about {} s left", this.done, this.total,
					Math.round(rate), left);
		}
	}

	@Override
	public void close() {
		// the report of the load is the last line
	}

}
