package org.threadline.seed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A family, where it lives, and the agencies that every child has.
 *
 * @param number the family's number
 * @param area where it lives
 * @param adults one parent or two
 * @param children its children
 * @param home where it lives now
 * @param earlier where it lived before, if it moved
 * @param socialTenant whether it rents from the council or an association
 * @param practice its GP practice
 * @param community its health visitors
 * @param primary its primary school
 * @param secondary its secondary school
 */
record Household(int number, Area area, List<Adult> adults, List<Child> children, Home home, Optional<Home> earlier,
		boolean socialTenant, Agency practice, Agency community, Agency primary, Agency secondary) {

	/**
	 * Agencies that meet every child of the family now and then.
	 */
	Set<Holder> meeting() {
		Set<Holder> meeting = EnumSet.of(Holder.GP_PRACTICE, Holder.COMMUNITY_HEALTH, Holder.HOSPITAL, Holder.POLICE);
		if (this.socialTenant) {
			meeting.add(Holder.HOUSING);
		}
		return meeting;
	}

	String reference() {
		return "F-%07d".formatted(this.number);
	}

	/**
	 * The agency of a kind that works with this family's children.
	 */
	Agency agency(Holder holder, Landscape landscape) {
		return switch (holder) {
			case PRIMARY_SCHOOL -> this.primary;
			case SECONDARY_SCHOOL -> this.secondary;
			case GP_PRACTICE -> this.practice;
			case COMMUNITY_HEALTH -> this.community;
			default -> landscape.agency(holder, this.area, 1 + this.number % landscape.agencies(holder, this.area));
		};
	}

	/**
	 * The school of a child on a day.
	 */
	Agency school(Child child, LocalDate day) {
		return day.isBefore(Stage.SECONDARY.begins(child.birthday())) ? this.primary : this.secondary;
	}

	LocalDate eldestBirthday() {
		return this.children.stream().map(Child::birthday).min(LocalDate::compareTo).orElseThrow();
	}

}
