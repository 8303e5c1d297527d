package org.threadline.chronology;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.EventKind;
import org.threadline.shared.Problem;

/**
 * Which entries are asked for.
 */
record ChronologyFilter(@Nullable List<EventKind> kinds, @Nullable LocalDate occurredFrom,
		@Nullable LocalDate occurredTo) {

	private static final String BEFORE_EVERYTHING = "";

	private static final String AFTER_EVERYTHING = "~";

	/** The day after it would have five digits, and be sorted before every other. */
	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	static final ChronologyFilter EVERYTHING = new ChronologyFilter(null, null, null);

	ChronologyFilter {
		if (occurredFrom != null && occurredTo != null && occurredTo.isBefore(occurredFrom)) {
			throw Problem.invalidInput("filter.occurredTo",
					"The last day is before the first. Give a day on or after occurredFrom.");
		}
	}

	List<String> kindNames() {
		List<EventKind> wanted = (this.kinds != null) ? this.kinds : Arrays.asList(EventKind.values());
		return wanted.stream().map(EventKind::name).distinct().sorted().toList();
	}

	/**
	 * Positions start with the earliest moment, as text: a day bounds them from below.
	 */
	String firstPosition() {
		return (this.occurredFrom != null) ? this.occurredFrom.toString() : BEFORE_EVERYTHING;
	}

	String endPosition() {
		return (this.occurredTo != null && this.occurredTo.isBefore(LAST_DAY)) ? this.occurredTo.plusDays(1).toString()
				: AFTER_EVERYTHING;
	}

}
