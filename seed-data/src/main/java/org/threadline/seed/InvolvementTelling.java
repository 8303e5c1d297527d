package org.threadline.seed;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Tells who works with a child and who did: the health visitor until school, the teacher,
 * and the services a child has beyond those, some with a lead professional.
 */
final class InvolvementTelling implements Telling {

	private static final double WORKED_WITH_EARLIER = 0.06;

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	InvolvementTelling(Landscape landscape, Seed seed, Moments moments) {
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	@Override
	public void tell(Household household, Child child, ChildRows rows) {
		Dice dice = this.seed.dice("involvement", child.number());
		LocalDate born = child.birthday().plusDays(5);
		LocalDate school = Stage.PRIMARY.begins(child.birthday());
		boolean atSchool = child.stage() != Stage.PRE_SCHOOL;
		String visitor = household.community().anyPost(dice);
		involvement(rows, child, 1, household.community(), visitor, born, null, dice, null);
		if (atSchool) {
			involvement(rows, child, 2, household.community(), visitor, born, school.minusDays(10), dice, 1);
		}
		if (atSchool && child.schooling().equals("ON_ROLL")) {
			LocalDate term = Stage.schoolYear(this.moments.yesterday()).plusDays(2);
			Agency at = household.school(child, this.moments.asOf());
			involvement(rows, child, 3, at, at.anyPost(dice), term.isAfter(school) ? term : school, null, dice, null);
		}
		int number = 4;
		for (Holder holder : child.services().holders()) {
			Agency agency = household.agency(holder, this.landscape);
			LocalDate since = since(child);
			String post = agency.anyPost(dice);
			involvement(rows, child, number++, agency, post, since, null, dice, null);
			if (holder == Holder.SOCIAL_CARE || (holder == Holder.EARLY_HELP && number == 5)) {
				rows.write(Source.SOCIAL_CARE, Table.LEAD_APPOINTMENTS, child.row("lead", 1), "LEAD_PROFESSIONAL", post,
						since, null, "STANDARD", this.moments.known(since, 1, dice), null);
			}
		}
		if (dice.comesUp(WORKED_WITH_EARLIER) && child.birthday().isBefore(this.moments.asOf().minusYears(3))) {
			Agency agency = household.agency(Holder.EARLY_HELP, this.landscape);
			String post = agency.anyPost(dice);
			LocalDate from = this.moments.asOf().minusDays(dice.between(800, 1000));
			involvement(rows, child, number, agency, post, from, null, dice, null);
			involvement(rows, child, number + 1, agency, post, from, from.plusDays(dice.between(60, 300)), dice,
					number);
		}
	}

	/**
	 * Since when the services a child has now have worked with the child: for four months
	 * to three years, or all of a shorter life.
	 */
	LocalDate since(Child child) {
		LocalDate since = this.moments.asOf().minusDays(120 + child.number() * 7L % 950);
		LocalDate born = child.birthday().plusDays(2);
		return since.isAfter(born) ? since : born;
	}

	private void involvement(ChildRows rows, Child child, int number, Agency agency, String post, LocalDate from,
			@Nullable LocalDate to, Dice dice, @Nullable Integer replaces) {
		Holder holder = agency.holder();
		boolean offersService = !holder.isSchool();
		rows.write(holder.source(), Table.INVOLVEMENTS, child.row("inv", number), agency.code(),
				offersService ? agency.serviceCode() : null, post, holder.role(), from, to,
				(to != null) ? "Work completed" : null, holder.sensitivity(),
				this.moments.known((to != null) ? to : from, 1, dice),
				(replaces != null) ? child.row("inv", replaces) : null);
	}

}
