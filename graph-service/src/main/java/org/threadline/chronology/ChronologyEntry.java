package org.threadline.chronology;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;
import org.threadline.visibility.Disclosure;

/**
 * Something that happened, as far as it may be known.
 */
sealed interface ChronologyEntry {

	String id();

	String contactNumber();

	Disclosure disclosure();

	/**
	 * An event shown in full.
	 */
	record Event(String id, String kind, String type, String summary, Occurred occurred, OffsetDateTime recordedAt,
			Agency agency, @Nullable Practitioner author, @Nullable Practitioner enteredBy, boolean corrected,
			String source) implements ChronologyEntry {

		static Event of(Row row) {
			Row author = row.rowOrNull("author");
			Row enteredBy = row.rowOrNull("enteredBy");
			return new Event(row.text("id"), row.text("kind"), row.text("type"), row.text("summary"),
					new Occurred(row.text("occurred"), row.text("precision")),
					row.moment("recordedAt").atOffset(ZoneOffset.UTC), Agency.of(row.row("agency")),
					(author != null) ? Practitioner.of(author) : null,
					(enteredBy != null) ? Practitioner.of(enteredBy) : null, row.flag("corrected"), row.text("source"));
		}

		@Override
		public String contactNumber() {
			return this.agency.contactNumber();
		}

		@Override
		public Disclosure disclosure() {
			return Disclosure.FULL;
		}

	}

	/**
	 * When something happened, as precisely as it is known.
	 */
	record Occurred(String value, String precision) {

	}

	/**
	 * A service holds entries that may not be seen. One for a service, however many it
	 * holds: their number would tell too much.
	 */
	record ServiceHasEntries(String id, String contactNumber) implements ChronologyEntry {

		@Override
		public Disclosure disclosure() {
			return Disclosure.EXISTENCE;
		}

		public String message() {
			return "A service has entries here. Call " + this.contactNumber + ".";
		}

	}

}
