package org.threadline.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * A person of a child's family, and how they stand to the child.
 */
record FamilyMember(FamilyPerson person, List<FamilyRelation> relations) {

	static FamilyMember of(Row row) {
		return new FamilyMember(FamilyPerson.of(row),
				row.rows("memberships").stream().map(FamilyRelation::of).sorted(FamilyRelation.IN_ORDER).toList());
	}

	record FamilyRelation(String role, String childsRole, String inWords, @Nullable LocalDate from,
			@Nullable LocalDate to, String source) {

		static final Comparator<FamilyRelation> IN_ORDER = Comparator.comparing(FamilyRelation::role)
			.thenComparing(FamilyRelation::childsRole)
			.thenComparing(FamilyRelation::source)
			.thenComparing(FamilyRelation::from, Comparator.nullsFirst(Comparator.naturalOrder()));

		static FamilyRelation of(Row row) {
			return new FamilyRelation(row.text("role"), row.text("ownRole"),
					FamilyRole.inWords(row.text("role"), row.text("ownRole")), row.dateOrNull("from"),
					row.dateOrNull("to"), row.text("source"));
		}

	}

}
