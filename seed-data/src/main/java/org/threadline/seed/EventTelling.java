package org.threadline.seed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.threadline.seed.Distributions.EventsAYear;

/**
 * Tells what happened to a child: as many events in the last year as was dealt to the
 * child, fewer in each year before.
 */
final class EventTelling implements Telling {

	private static final int DAYS_OF_A_YEAR = 365;

	/** How much of the last year's events an earlier year had. */
	private static final double EARLIER = 0.5;

	private final EventCatalogue catalogue;

	private final Landscape landscape;

	private final InvolvementTelling involvements;

	private final Seed seed;

	private final Moments moments;

	EventTelling(Landscape landscape, InvolvementTelling involvements, Seed seed, Moments moments) {
		this.catalogue = new EventCatalogue();
		this.landscape = landscape;
		this.involvements = involvements;
		this.seed = seed;
		this.moments = moments;
	}

	@Override
	public void tell(Household household, Child child, ChildRows rows) {
		Dice dice = this.seed.dice("events", child.number());
		int number = 1;
		for (LocalDate day : days(child, dice)) {
			tell(household, child, rows, day, number, dice);
			number += 2;
		}
	}

	private List<LocalDate> days(Child child, Dice dice) {
		List<LocalDate> days = new ArrayList<>();
		LocalDate last = this.moments.asOf().minusDays(2);
		int lived = (int) ChronoUnit.DAYS.between(child.birthday(), last);
		if (child.hasMostEvents()) {
			for (int event = 0; event < Distributions.MOST_EVENTS; event++) {
				days.add(last.minusDays((long) event * lived / Distributions.MOST_EVENTS));
			}
			return days;
		}
		EventsAYear events = child.events();
		int inLastYear = dice.between(events.least(), events.most());
		for (int event = 0; event < inLastYear; event++) {
			days.add(last.minusDays(dice.below(Math.min(lived + 1, DAYS_OF_A_YEAR - 2))));
		}
		for (int before = DAYS_OF_A_YEAR; before < lived; before += DAYS_OF_A_YEAR) {
			int length = Math.min(DAYS_OF_A_YEAR, lived - before);
			int inThatYear = dice.rounded(inLastYear * EARLIER * length / DAYS_OF_A_YEAR);
			for (int event = 0; event < inThatYear; event++) {
				days.add(last.minusDays(before + dice.below(length)));
			}
		}
		return days;
	}

	private void tell(Household household, Child child, ChildRows rows, LocalDate day, int number, Dice dice) {
		int age = (int) ChronoUnit.YEARS.between(child.birthday(), day);
		boolean atSchool = child.schooling().equals("ON_ROLL") && !day.isBefore(Stage.PRIMARY.begins(child.birthday()));
		Set<Holder> meeting = EnumSet.copyOf(household.meeting());
		if (!day.isBefore(this.involvements.since(child))) {
			meeting.addAll(child.services().holders());
		}
		KindOfEvent kind = this.catalogue.any(age, atSchool, meeting, dice);
		Agency agency = kind.atSchool() ? household.school(child, day)
				: household.agency(kind.holder(), this.landscape);
		String post = dice.comesUp(0.8) ? agency.anyPost(dice) : null;
		String sensitivity = agency.holder().sensitivity();
		boolean settled = day.isBefore(this.moments.asOf().minusDays(60));
		boolean late = settled && dice.comesUp(Distributions.LATE);
		boolean corrected = settled && dice.comesUp(Distributions.CORRECTED / (1 - Distributions.LATE)) && !late;
		int known = late ? dice.between(32, 400) : 1;
		String occurred = occurred(day, dice);
		rows.write(agency.holder().source(), Table.EVENTS, child.row("ev", number), kind.kind(), kind.type(),
				kind.summary(), occurred, agency.code(), post, sensitivity, this.moments.known(day, known, dice), null);
		if (corrected) {
			rows.write(agency.holder().source(), Table.EVENTS, child.row("ev", number + 1), kind.kind(), kind.type(),
					kind.summary() + " (put right)", occurred, agency.code(), post, sensitivity,
					this.moments.known(day, dice.between(3, 25), dice), child.row("ev", number));
		}
	}

	// of what is long past, sometimes only the month or the year is known
	private String occurred(LocalDate day, Dice dice) {
		int chance = dice.below(100);
		boolean longPast = day.isBefore(this.moments.asOf().minusYears(2));
		if (longPast && chance < 2) {
			return (chance == 0) ? String.valueOf(day.getYear()) : day.toString().substring(0, 7);
		}
		return (chance < 20) ? day + "T%02d:%02dZ".formatted(8 + dice.below(9), dice.below(60)) : day.toString();
	}

}
