package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Where a fact stands on an axis of time, as text that sorts: a moment to the second,
 * then the fact's id, so that no two are the same.
 */
final class Positions {

	private Positions() {
	}

	static String of(Instant moment, String id) {
		return moment.truncatedTo(ChronoUnit.SECONDS) + "~" + id;
	}

	static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

}
