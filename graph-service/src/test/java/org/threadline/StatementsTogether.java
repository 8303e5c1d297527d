package org.threadline;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;

/**
 * Holds statements back until as many are about to be sent as are expected together. Of
 * statements of which one waits for another's answer, one is held back for too long.
 */
final class StatementsTogether implements WatchedDriver.Sending {

	private final Map<String, String> names = StatementCatalogue.names();

	private final AtomicReference<@Nullable Awaited> awaited = new AtomicReference<>();

	/**
	 * Whether all of some statements, each sent once meanwhile, are sent before any of
	 * them is answered.
	 * @param statements their names
	 * @param tooLong how long none is held back for
	 * @param work what sends them
	 */
	boolean areSentAtOnce(Set<String> statements, Duration tooLong, Runnable work) {
		Awaited expected = new Awaited(statements, tooLong, new CountDownLatch(statements.size()), new AtomicBoolean());
		this.awaited.set(expected);
		try {
			work.run();
		}
		finally {
			this.awaited.set(null);
		}
		return expected.missing().getCount() == 0 && !expected.isOneAlone().get();
	}

	@Override
	public Object[] changed(String text, Object[] arguments) {
		Awaited expected = this.awaited.get();
		if (expected != null && expected.statements().contains(this.names.getOrDefault(text, ""))) {
			expected.holdBack();
		}
		return arguments;
	}

	@Override
	public Result result(String text, Result result) {
		return result;
	}

	private record Awaited(Set<String> statements, Duration tooLong, CountDownLatch missing, AtomicBoolean isOneAlone) {

		void holdBack() {
			this.missing.countDown();
			try {
				if (!this.missing.await(this.tooLong.toMillis(), TimeUnit.MILLISECONDS)) {
					this.isOneAlone.set(true);
				}
			}
			catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				throw new AssertionError(stopped);
			}
		}

	}

}
