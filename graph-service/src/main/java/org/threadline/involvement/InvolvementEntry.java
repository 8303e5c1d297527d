package org.threadline.involvement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;
import org.threadline.visibility.Disclosure;

/**
 * A service's involvement with a person, as far as it may be known.
 */
public sealed interface InvolvementEntry {

	/**
	 * Opaque id.
	 * @return an id
	 */
	String id();

	/**
	 * The number to call.
	 * @return a telephone number
	 */
	String contactNumber();

	/**
	 * How much is shown.
	 * @return the disclosure
	 */
	Disclosure disclosure();

	/**
	 * An involvement shown in full.
	 */
	record Involvement(String id, String contactNumber, Agency agency, @Nullable String service,
			@Nullable Practitioner practitioner, @Nullable Practitioner enteredBy, String role, String state,
			LocalDate from, @Nullable LocalDate to, @Nullable String endReason, OffsetDateTime recordedAt,
			String source) implements InvolvementEntry {

		/**
		 * Makes it from a map a view yields.
		 * @param row the map
		 * @return the involvement
		 */
		public static Involvement of(Row row) {
			Agency agency = Agency.of(row.row("agency"));
			Row service = row.rowOrNull("service");
			Row practitioner = row.rowOrNull("practitioner");
			Row enteredBy = row.rowOrNull("enteredBy");
			return new Involvement(row.text("id"),
					(service != null) ? service.text("contactNumber") : agency.contactNumber(), agency,
					(service != null) ? service.text("name") : null,
					(practitioner != null) ? Practitioner.of(practitioner) : null,
					(enteredBy != null) ? Practitioner.of(enteredBy) : null, row.text("role"), row.text("state"),
					row.date("from"), row.dateOrNull("to"), row.textOrNull("endReason"),
					row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.text("source"));
		}

		@Override
		public Disclosure disclosure() {
			return Disclosure.FULL;
		}

	}

	/**
	 * A service is involved: no name, no kind, no dates.
	 */
	record ServiceInvolved(String id, String contactNumber) implements InvolvementEntry {

		@Override
		public Disclosure disclosure() {
			return Disclosure.EXISTENCE;
		}

		/**
		 * How it reads on screen.
		 * @return a sentence
		 */
		public String message() {
			return "A service is involved. Call " + this.contactNumber + ".";
		}

	}

}
