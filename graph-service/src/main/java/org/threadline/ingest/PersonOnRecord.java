package org.threadline.ingest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.shared.UnbornChild;

/**
 * A person that rows of facts name.
 *
 * @param id the person
 * @param child whether it is a child
 * @param dateOfBirth the earliest that a source states, or null
 * @param expectedDateOfBirth the earliest that a source states, or null
 */
record PersonOnRecord(String id, boolean child, @Nullable LocalDate dateOfBirth,
		@Nullable LocalDate expectedDateOfBirth) {

	static PersonOnRecord of(Row row) {
		return new PersonOnRecord(row.text("id"), row.flag("child"), row.dateOrNull("dateOfBirth"),
				row.dateOrNull("expectedDateOfBirth"));
	}

	/**
	 * Whether something can have happened to the person on a day. The work with a child
	 * who was known before birth begins before birth.
	 */
	boolean mayHaveEventOn(LocalDate day) {
		if (this.expectedDateOfBirth != null) {
			return !UnbornChild.isNotThereYetOn(day, this.expectedDateOfBirth);
		}
		return this.dateOfBirth == null || !day.isBefore(this.dateOfBirth);
	}

}
