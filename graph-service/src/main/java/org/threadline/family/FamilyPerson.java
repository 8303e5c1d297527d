package org.threadline.family;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.threadline.children.ShownName;
import org.threadline.graph.Row;

/**
 * A person, in an answer about a child's family.
 */
record FamilyPerson(String id, String name, @Nullable LocalDate dateOfDeath) {

	static final Comparator<FamilyPerson> BY_NAME = Comparator.comparing(FamilyPerson::name)
		.thenComparing(FamilyPerson::id);

	static FamilyPerson of(Row row) {
		return new FamilyPerson(row.text("id"), ShownName.of(row.rowOrNull("name")), row.dateOrNull("dateOfDeath"));
	}

}
