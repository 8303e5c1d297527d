package org.threadline.subject;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * Somebody looked at a record or recorded something in it.
 *
 * @param id opaque id
 * @param what what they did
 * @param at when
 * @param practitioner who
 * @param agency their agency
 * @param purpose why they opened the record, as the sharing agreement calls it, or null
 * when they did something else
 * @param reason why, in their own words, or null
 */
record Look(String id, What what, OffsetDateTime at, Practitioner practitioner, Agency agency, @Nullable String purpose,
		@Nullable String reason) {

	static Look of(Row row, PurposeWords words) {
		String purpose = row.textOrNull("purpose");
		return new Look(row.text("id"), What.of(row.text("action")), row.moment("at").atOffset(ZoneOffset.UTC),
				Practitioner.of(row.row("practitioner")), Agency.of(row.row("agency")),
				(purpose != null) ? words.label(purpose) : null, row.textOrNull("reason"));
	}

	/**
	 * How a sharing agreement names purposes.
	 */
	@FunctionalInterface
	interface PurposeWords {

		String label(String purpose);

	}

	/**
	 * What was done.
	 */
	enum What {

		/** The record was opened. */
		OPENED,
		/** The name was among what a search or a notification showed. */
		SHOWN,
		/** Something was recorded. */
		RECORDED;

		static What of(String action) {
			return switch (action) {
				case "openRecord", "breakGlass" -> OPENED;
				case "findChildren", "changes", "correctionRequests", "aboutMe", "whoCanSee" -> SHOWN;
				default -> RECORDED;
			};
		}

	}

}
