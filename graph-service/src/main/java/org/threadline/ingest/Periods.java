package org.threadline.ingest;

import java.time.LocalDate;

/**
 * Checks of what comes before what.
 */
final class Periods {

	private Periods() {
	}

	static void check(FeedRow row) {
		checkOrder(row, "valid_from", "valid_to");
	}

	static void checkOrder(FeedRow row, String first, String second) {
		LocalDate from = row.dayOrNull(first);
		LocalDate to = row.dayOrNull(second);
		if (from != null && to != null && to.isBefore(from)) {
			throw new RowRefusal(second, "this may not be before " + first);
		}
	}

}
