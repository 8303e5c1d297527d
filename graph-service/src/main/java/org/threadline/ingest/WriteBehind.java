package org.threadline.ingest;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes batches of facts while the next ones are read and described. A batch does not
 * depend on those that are still being written, so a few are written at a time.
 */
final class WriteBehind implements AutoCloseable {

	private static final int AT_A_TIME = 2;

	private final BatchWriter writer;

	private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);

	private final Queue<Writing> writing = new ArrayDeque<>();

	WriteBehind(BatchWriter writer) {
		this.writer = writer;
	}

	/**
	 * Begins to write a batch, as soon as there is room.
	 */
	void write(List<RowToWrite> rows) {
		while (this.writing.size() >= AT_A_TIME) {
			this.writing.remove().await();
		}
		this.writing.add(new Writing(rows, CompletableFuture.runAsync(() -> this.writer.write(rows), this.threads)));
	}

	/**
	 * Waits until everything is written.
	 * @throws RuntimeException what stopped the writing
	 */
	void await() {
		while (!this.writing.isEmpty()) {
			this.writing.remove().await();
		}
	}

	@Override
	public void close() {
		try (this.threads) {
			await();
		}
	}

	/**
	 * A batch that is being written.
	 *
	 * @param rows the batch
	 * @param end when it is written
	 */
	private record Writing(List<RowToWrite> rows, CompletableFuture<?> end) {

		private void await() {
			try {
				this.end.join();
			}
			catch (CompletionException failure) {
				if (failure.getCause() instanceof RuntimeException cause) {
					throw cause;
				}
				throw failure;
			}
			this.rows.forEach(RowToWrite::countAsWritten);
		}

	}

}
