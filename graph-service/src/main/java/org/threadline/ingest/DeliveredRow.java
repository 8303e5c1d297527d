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
 */
record DeliveredRow(Delivery delivery, FeedRow row) {

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
						batch.add(new DeliveredRow(delivery, row));
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
	 * The key by which the row is known again.
	 */
	String key() {
		return key(this.row.reference());
	}

	/**
	 * The key of the row that this one corrects, or null.
	 */
	@Nullable String replaces() {
		String replaced = this.row.textOrNull("replaces");
		return (replaced != null) ? key(replaced) : null;
	}

	private String key(String reference) {
		return filePrefix() + reference;
	}

	/**
	 * How the keys of all rows of the same file and source begin.
	 */
	String filePrefix() {
		return source() + "/" + this.row.file().fileName() + "/";
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
