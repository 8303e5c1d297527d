package org.threadline.family;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * A person, in an answer about a child's family.
 */
record FamilyPerson(String id, String name, @Nullable LocalDate dateOfDeath) {

	static final Comparator<FamilyPerson> BY_NAME = Comparator.comparing(FamilyPerson::name)
		.thenComparing(FamilyPerson::id);

	private static final String NAME_NOT_SHOWN = "Name not shown";

	static FamilyPerson of(Row row) {
		Row name = row.rowOrNull("name");
		return new FamilyPerson(row.text("id"),
				(name != null) ? name.text("given") + " " + name.text("family") : NAME_NOT_SHOWN,
				row.dateOrNull("dateOfDeath"));
	}

}
