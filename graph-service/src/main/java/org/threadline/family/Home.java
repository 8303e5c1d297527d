package org.threadline.family;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * That a source has a person live at an address, seen in full by whoever asks.
 */
record Home(FamilyPerson person, String addressId, @Nullable String uprn, String place, @Nullable LocalDate since,
		String source) {

	/** Of a home that is known by its property number alone. */
	private static final String NO_LINES = ", ";

	static Home of(FamilyPerson person, Row residence) {
		return new Home(person, residence.text("addressId"), residence.textOrNull("uprn"), residence.text("place"),
				residence.dateOrNull("from"), residence.text("source"));
	}

	/**
	 * Whether two sources mean one address: the same property number where both know it,
	 * or else the same lines and postcode.
	 */
	boolean isAt(Home other) {
		if (this.uprn != null && other.uprn != null) {
			return this.uprn.equals(other.uprn);
		}
		return this.addressId.equals(other.addressId)
				|| (!this.place.equals(NO_LINES) && this.place.equals(other.place));
	}

}
