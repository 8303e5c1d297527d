package org.threadline.seed;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Tells which school a child goes to and went to, or why to none; and where the school
 * has the family's address, what it is.
 */
final class SchoolTelling implements Telling {

	/** Share of children whose school states an address. */
	private static final double STATES_ADDRESS = 0.1;

	/** Of these, the share whose school was not told of a move, if there was one. */
	private static final double OUT_OF_DATE = 0.5;

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	SchoolTelling(Landscape landscape, Seed seed, Moments moments) {
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	@Override
	public void tell(Household household, Child child, ChildRows rows) {
		Dice dice = this.seed.dice("school", child.number());
		LocalDate primary = Stage.PRIMARY.begins(child.birthday());
		LocalDate secondary = Stage.SECONDARY.begins(child.birthday());
		if (child.stage() == Stage.PRE_SCHOOL) {
			String index = household.agency(Holder.CHILDRENS_INDEX, this.landscape).code();
			rows.write(Source.SOCIAL_CARE, Table.SCHOOL_REGISTRATIONS, child.row("sch", 1), child.schooling(), null,
					child.birthday(), null, index, "STANDARD", this.moments.known(child.birthday(), 9, dice), null);
			return;
		}
		boolean onRoll = child.schooling().equals("ON_ROLL");
		boolean wentOn = !primary.isBefore(secondary) || child.stage() != Stage.PRIMARY;
		LocalDate left = this.moments.asOf().minusDays(dice.between(30, 60));
		if (wentOn) {
			registration(rows, child, 1, household.primary(), primary, null, dice, null);
			registration(rows, child, 2, household.primary(), primary, secondary.minusDays(44), dice, 1);
			registration(rows, child, 3, household.secondary(), secondary, null, dice, null);
		}
		else {
			registration(rows, child, 3, household.primary(), primary, null, dice, null);
		}
		Agency school = household.school(child, this.moments.asOf());
		if (!onRoll) {
			registration(rows, child, 4, school, wentOn ? secondary : primary, left, dice, 3);
			Agency welfare = household.agency(Holder.EDUCATION_WELFARE, this.landscape);
			rows.write(Source.EDUCATION, Table.SCHOOL_REGISTRATIONS, child.row("sch", 5), child.schooling(), null,
					left.plusDays(1), null, welfare.code(), "STANDARD", this.moments.known(left, 3, dice), null);
		}
		else if (dice.comesUp(STATES_ADDRESS)) {
			Home home = dice.comesUp(OUT_OF_DATE) ? household.earlier().orElse(household.home()) : household.home();
			LocalDate since = wentOn ? secondary : primary;
			rows.write(Source.EDUCATION, Table.RESIDENCES, child.row("res", 1), "HOME", home.line(), null, home.town(),
					home.postcode(), home.uprn(), household.area().code(), since, null, school.code(), "STANDARD",
					this.moments.known(since, 5, dice), null);
		}
	}

	private void registration(ChildRows rows, Child child, int number, Agency school, LocalDate from,
			@Nullable LocalDate to, Dice dice, @Nullable Integer replaces) {
		rows.write(Source.EDUCATION, Table.SCHOOL_REGISTRATIONS, child.row("sch", number), "ON_ROLL", school.code(),
				from, to, school.code(), "STANDARD", this.moments.known((to != null) ? to : from, 1, dice),
				(replaces != null) ? child.row("sch", replaces) : null);
	}

}
