package org.threadline.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Waits for what others do; what failed there fails here.
 */
final class Waiting {

	private Waiting() {
	}

	static <T> T forResult(Future<T> work) {
		try {
			return work.get();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while waiting", stopped);
		}
		catch (ExecutionException failure) {
			throw new IllegalStateException(failure.getCause());
		}
	}

	static void until(long nanoTime) {
		try {
			long left = nanoTime - System.nanoTime();
			if (left > 0) {
				Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while waiting", stopped);
		}
	}

}
