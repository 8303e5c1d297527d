package org.threadline.seed;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells needs and strengths that services found when they assessed a child, and concerns
 * that schools and health visitors noticed.
 */
final class AssessmentTelling implements Telling {

	private static final double CONCERNS = 0.06;

	private static final List<String> LEVELS = List.of("vulnerable", "vulnerable", "complex", "acute");

	private static final List<List<String>> NEEDS = WordLists.rows("needs.csv");

	private static final List<List<String>> STRENGTHS = WordLists.rows("strengths.csv");

	private static final List<List<String>> NOTICED = WordLists.rows("concerns.csv");

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	AssessmentTelling(Landscape landscape, Seed seed, Moments moments) {
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	@Override
	public void tell(Household household, Child child, ChildRows rows) {
		Dice dice = this.seed.dice("assessment", child.number());
		int number = 1;
		for (Holder holder : child.services().holders()) {
			Agency agency = household.agency(holder, this.landscape);
			LocalDate found = lately(child, dice, 5, 80);
			List<String> need = dice.oneOf(NEEDS);
			rows.write(holder.source(), Table.NEEDS, child.row("need", number), need.get(0), need.get(1),
					dice.oneOf(LEVELS), need.get(2), found, null, null, agency.code(), agency.anyPost(dice),
					holder.sensitivity(), this.moments.known(found, 1, dice), null);
			List<String> strength = dice.oneOf(STRENGTHS);
			rows.write(holder.source(), Table.STRENGTHS, child.row("str", number), strength.get(0), strength.get(1),
					strength.get(2), found, null, agency.code(), agency.anyPost(dice), holder.sensitivity(),
					this.moments.known(found, 1, dice), null);
			number++;
		}
		if (dice.comesUp(CONCERNS)) {
			boolean atSchool = child.stage() != Stage.PRE_SCHOOL && child.schooling().equals("ON_ROLL");
			Agency agency = atSchool ? household.school(child, this.moments.asOf()) : household.community();
			LocalDate noticed = lately(child, dice, 20, 70);
			List<String> concern = dice.oneOf(NOTICED);
			String post = agency.anyPost(dice);
			rows.write(agency.holder().source(), Table.CONCERNS, child.row("conc", 1), concern.get(0), concern.get(1),
					noticed, null, agency.code(), post, "STANDARD", this.moments.known(noticed, 0, dice), null);
			if (dice.comesUp(0.6)) {
				LocalDate settled = lately(child, dice, 2, 10);
				LocalDate day = settled.isAfter(noticed) ? settled : noticed.plusDays(1);
				rows.write(agency.holder().source(), Table.CONCERNS, child.row("conc", 2), concern.get(0),
						concern.get(1), noticed, day, agency.code(), post, "STANDARD", this.moments.known(day, 0, dice),
						child.row("conc", 1));
			}
		}
	}

	private LocalDate lately(Child child, Dice dice, int least, int most) {
		LocalDate day = this.moments.asOf().minusDays(dice.between(least, most));
		return day.isAfter(child.birthday()) ? day : child.birthday().plusDays(1);
	}

}
