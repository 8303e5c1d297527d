package org.threadline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a long row of things into batches of the size of a transaction.
 */
final class Batches {

	static final int SIZE = 1000;

	private Batches() {
	}

	/**
	 * Takes things until there are none.
	 * @param source gives the next, or null at the end
	 * @param work what to do with a batch
	 */
	static <T> void of(Supplier<@Nullable T> source, Consumer<List<T>> work) {
		List<T> batch = new ArrayList<>(SIZE);
		for (T next = source.get(); next != null; next = source.get()) {
			batch.add(next);
			if (batch.size() == SIZE) {
				work.accept(batch);
				batch = new ArrayList<>(SIZE);
			}
		}
		if (!batch.isEmpty()) {
			work.accept(batch);
		}
	}

	static <T> void of(List<T> all, Consumer<List<T>> work) {
		for (int start = 0; start < all.size(); start += SIZE) {
			work.accept(all.subList(start, Math.min(all.size(), start + SIZE)));
		}
	}

}
