package org.threadline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A row and the delivery it came with.
 *
 * @param delivery what it came with
 * @param row the row
 * @param key the key by which the row is known again
 */
record DeliveredRow(Delivery delivery, FeedRow row, String key) {

	/**
	 * Reads one file of every delivery that has it to be read, in batches that go on from
	 * one delivery to the next: many small deliveries cost no more than a large one.
	 */
	static void read(List<Delivery> deliveries, FeedFile file, Consumer<List<DeliveredRow>> work) {
		List<DeliveredRow> batch = new ArrayList<>(Batches.SIZE);
		for (Delivery delivery : deliveries) {
			if (delivery.reads(file)) {
				try (FeedFileReader reader = delivery.open(file)) {
					for (FeedRow row = reader.next(); row != null; row = reader.next()) {
						batch.add(new DeliveredRow(delivery, row, delivery.keyPrefix(file) + row.reference()));
						if (batch.size() == Batches.SIZE) {
							work.accept(batch);
							batch = new ArrayList<>(Batches.SIZE);
						}
					}
				}
			}
		}
		if (!batch.isEmpty()) {
			work.accept(batch);
		}
	}

	/**
	 * The key of the row that this one corrects, or null.
	 */
	@Nullable String replaces() {
		String replaced = this.row.textOrNull("replaces");
		return (replaced != null) ? filePrefix() + replaced : null;
	}

	/**
	 * How the keys of all rows of the same file and source begin.
	 */
	String filePrefix() {
		return this.delivery.keyPrefix(this.row.file());
	}

	String source() {
		return this.delivery.source();
	}

	FileTally tally() {
		return this.delivery.tally(this.row.file());
	}

	void setAside(RowRefusal refusal) {
		tally().add(this.row, refusal);
	}

}
