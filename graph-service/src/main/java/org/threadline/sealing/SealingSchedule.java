package org.threadline.sealing;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * When the audit is sealed: again and again while the service runs, on a thread of its
 * own, because what waits after an update may take minutes; and once more at the end,
 * when nobody is answered any more.
 */
@Component
class SealingSchedule implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SealingSchedule.class);

	/** Where the graph does not answer, the next start seals what is left. */
	private static final long LAST_SEALING_SECONDS = 10;

	private final AuditSealer sealer;

	private final Duration every;

	private @Nullable ScheduledExecutorService thread;

	SealingSchedule(AuditSealer sealer, SealingSettings settings) {
		this.sealer = sealer;
		this.every = settings.sealEvery();
		if (this.every.toMillis() < 1) {
			throw new SealingMisconfiguredException("The audit cannot be sealed every " + this.every,
					"Set THREADLINE_AUDIT_SEAL_EVERY to a duration such as PT5S");
		}
	}

	@Override
	public void start() {
		this.thread = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("audit-seal").factory());
		this.thread.scheduleWithFixedDelay(this.sealer::sealWaiting, this.every.toMillis(), this.every.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	@Override
	public void stop() {
		ScheduledExecutorService ending = this.thread;
		this.thread = null;
		if (ending == null) {
			return;
		}
		try {
			if (!ending.submit(this.sealer::sealWaiting).get(LAST_SEALING_SECONDS, TimeUnit.SECONDS)) {
				warn();
			}
		}
		catch (ExecutionException | TimeoutException failure) {
			warn();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		ending.shutdownNow();
	}

	private static void warn() {
		logger.warn("What is on record was not all sealed at the end; the next service that runs seals it");
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Ends after the web server, which begins to end at the highest of phases. */
	@Override
	public int getPhase() {
		return 0;
	}

}
