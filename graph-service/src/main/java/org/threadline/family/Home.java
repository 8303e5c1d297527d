package org.threadline.family;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * That a source has a person live at an address, seen in full by whoever asks.
 */
record Home(FamilyPerson person, String addressId, String place, @Nullable LocalDate since, String source) {

	static Home of(FamilyPerson person, Row residence) {
		return new Home(person, residence.text("addressId"), residence.text("place"), residence.dateOrNull("from"),
				residence.text("source"));
	}

	/**
	 * Whether two sources mean one address: the same property number, or else the same
	 * lines and postcode.
	 */
	boolean isAt(Home other) {
		return this.addressId.equals(other.addressId) || this.place.equals(other.place);
	}

}
