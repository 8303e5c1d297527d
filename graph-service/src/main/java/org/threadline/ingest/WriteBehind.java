package org.threadline.ingest;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.threadline.graph.LoadStatements;

/**
 * Writes batches one after another while the next ones are read and described. Only what
 * is on record counts as loaded.
 */
final class WriteBehind implements AutoCloseable {

	/** One is being written and one waits: memory holds no more. */
	private static final int AHEAD = 2;

	private final BatchWriter writer;

	private final Progress progress;

	private final ExecutorService thread = Executors.newSingleThreadExecutor();

	private final Queue<Batch> behind = new ArrayDeque<>();

	WriteBehind(BatchWriter writer, Progress progress) {
		this.writer = writer;
		this.progress = progress;
	}

	/**
	 * Begins to write a batch, as soon as there is room.
	 * @param rows what to write; may be empty
	 * @param rowsDone how many rows are done once it is written
	 * @param before what to do first in the same transaction
	 * @param after what to do last in it
	 * @throws RuntimeException what stopped the writing of an earlier batch
	 */
	void write(List<RowToWrite> rows, int rowsDone, Consumer<LoadStatements> before, Consumer<LoadStatements> after) {
		while (this.behind.size() >= AHEAD) {
			finishOldest();
		}
		this.behind.add(new Batch(rows, rowsDone,
				CompletableFuture.supplyAsync(() -> this.writer.write(rows, before, after), this.thread)));
	}

	/**
	 * Waits until everything is on record.
	 * @throws RuntimeException what stopped the writing
	 */
	void await() {
		while (!this.behind.isEmpty()) {
			finishOldest();
		}
	}

	private void finishOldest() {
		Batch batch = this.behind.remove();
		List<RowToWrite> late = batch.await();
		late.forEach(RowToWrite::setAsideAsLate);
		batch.rows().stream().filter((row) -> !late.contains(row)).forEach(RowToWrite::countAsWritten);
		this.progress.rows(batch.rowsDone());
	}

	@Override
	public void close() {
		try (this.thread) {
			await();
		}
	}

	/**
	 * A batch that is being written.
	 *
	 * @param rows the rows
	 * @param rowsDone how many rows are done once it is written
	 * @param late those that were not, once it is written
	 */
	private record Batch(List<RowToWrite> rows, int rowsDone, CompletableFuture<List<RowToWrite>> late) {

		private List<RowToWrite> await() {
			try {
				return this.late.join();
			}
			catch (CompletionException failure) {
				if (failure.getCause() instanceof RuntimeException cause) {
					throw cause;
				}
				throw failure;
			}
		}

	}

}
