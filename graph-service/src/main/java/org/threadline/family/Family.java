package org.threadline.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.threadline.graph.Row;

/**
 * A child's family on a day, as far as it may be known.
 */
record Family(List<FamilyMember> members, List<Household> households,
		List<ParentalResponsibility> parentalResponsibilities) {

	static Family of(Row row) {
		Row child = row.row("child");
		List<FamilyMember> members = new ArrayList<>();
		List<Home> homes = new ArrayList<>(homes(FamilyPerson.of(child), child));
		for (Row relative : row.rows("relatives")) {
			FamilyMember member = FamilyMember.of(relative);
			members.add(member);
			homes.addAll(homes(member.person(), relative));
		}
		members.sort(Comparator.comparing(FamilyMember::person, FamilyPerson.BY_NAME));
		return new Family(List.copyOf(members), Households.of(homes, child.text("id")), row.rows("responsibilities")
			.stream()
			.map(ParentalResponsibility::of)
			.sorted(Comparator.comparing(ParentalResponsibility::holderName).thenComparing(ParentalResponsibility::id))
			.toList());
	}

	private static List<Home> homes(FamilyPerson person, Row row) {
		return row.rows("residences").stream().map((residence) -> Home.of(person, residence)).toList();
	}

}
