package org.threadline.family;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.graph.Row;

/**
 * Parental responsibility for a child, borne by a person or by an agency.
 */
record ParentalResponsibility(String id, @Nullable FamilyPerson person, @Nullable Agency agency, String basis,
		@Nullable LocalDate from, @Nullable LocalDate to, String source) {

	static ParentalResponsibility of(Row row) {
		Row person = row.rowOrNull("person");
		Row agency = row.rowOrNull("agency");
		return new ParentalResponsibility(row.text("id"), (person != null) ? FamilyPerson.of(person) : null,
				(agency != null) ? Agency.of(agency) : null, row.text("basis"), row.dateOrNull("from"),
				row.dateOrNull("to"), row.text("source"));
	}

	/** What they are ordered by on screen. */
	String holderName() {
		if (this.person != null) {
			return this.person.name();
		}
		return (this.agency != null) ? this.agency.name() : "";
	}

}
