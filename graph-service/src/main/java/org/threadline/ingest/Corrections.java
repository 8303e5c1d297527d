package org.threadline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Rows that correct others wait until what they correct is on record, wherever in the
 * file it stands.
 */
final class Corrections {

	private List<DeliveredRow> waiting = new ArrayList<>();

	/**
	 * Keeps a row back when it corrects another.
	 * @return whether it waits
	 */
	boolean keep(DeliveredRow row) {
		return row.replaces() != null && this.waiting.add(row);
	}

	/**
	 * Keeps a row back, whether it corrects another or not.
	 */
	void add(DeliveredRow row) {
		this.waiting.add(row);
	}

	/**
	 * Gives the rows back in an order in which what is corrected comes before what
	 * corrects it.
	 * @param work what to do with rows that depend on nothing that still waits
	 */
	void inOrder(Consumer<List<DeliveredRow>> work) {
		while (!this.waiting.isEmpty()) {
			Set<@Nullable String> waitedFor = new HashSet<>();
			this.waiting.forEach((row) -> waitedFor.add(row.key()));
			List<DeliveredRow> ready = this.waiting.stream()
				.filter((row) -> !waitedFor.contains(row.replaces()))
				.toList();
			if (ready.isEmpty()) {
				this.waiting.forEach(
						(row) -> row.setAside(new RowRefusal("replaces", "the rows replace each other in a circle")));
				return;
			}
			this.waiting = this.waiting.stream().filter((row) -> waitedFor.contains(row.replaces())).toList();
			Batches.of(ready, work);
		}
	}

}
