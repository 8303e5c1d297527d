package org.threadline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows that correct others wait until what they correct is on record, wherever in the
 * file it stands.
 */
final class Corrections {

	private final FileTally tally;

	private List<FeedRow> waiting = new ArrayList<>();

	Corrections(FileTally tally) {
		this.tally = tally;
	}

	/**
	 * Keeps a row back when it corrects another.
	 * @return whether it waits
	 */
	boolean keep(FeedRow row) {
		return row.has("replaces") && this.waiting.add(row);
	}

	/**
	 * Gives the rows back in an order in which what is corrected comes before what
	 * corrects it.
	 * @param work what to do with rows that depend on nothing that still waits
	 */
	void inOrder(Consumer<List<FeedRow>> work) {
		while (!this.waiting.isEmpty()) {
			Set<String> references = new HashSet<>();
			this.waiting.forEach((row) -> references.add(row.reference()));
			List<FeedRow> ready = this.waiting.stream()
				.filter((row) -> !references.contains(row.text("replaces")))
				.toList();
			if (ready.isEmpty()) {
				this.waiting.forEach((row) -> this.tally.add(row,
						new RowRefusal("replaces", "the rows replace each other in a circle")));
				return;
			}
			this.waiting = this.waiting.stream().filter((row) -> references.contains(row.text("replaces"))).toList();
			Batches.of(ready, work);
		}
	}

}
