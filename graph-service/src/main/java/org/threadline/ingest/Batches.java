package org.threadline.ingest;

import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a long list into batches of the size of a transaction.
 */
final class Batches {

	static final int SIZE = 1000;

	private Batches() {
	}

	static <T> void of(List<T> all, Consumer<List<T>> work) {
		for (int start = 0; start < all.size(); start += SIZE) {
			work.accept(all.subList(start, Math.min(all.size(), start + SIZE)));
		}
	}

}
