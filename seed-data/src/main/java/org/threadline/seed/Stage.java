package org.threadline.seed;

import java.time.LocalDate;
import java.time.Month;

/**
 * Where a child is on the way through school.
 */
enum Stage {

	/** Not yet at school. */
	PRE_SCHOOL(0),
	/** Reception to year 6. */
	PRIMARY(4),
	/** Years 7 to 11. */
	SECONDARY(11),
	/** Years 12 and 13. */
	SIXTH_FORM(16);

	private final int from;

	Stage(int from) {
		this.from = from;
	}

	/**
	 * The last birthday of children who are at this stage on a day: a school year takes
	 * those who had reached its age by the end of August.
	 */
	LocalDate lastBirthday(LocalDate day) {
		return (this == PRE_SCHOOL) ? day : schoolYear(day).minusYears(this.from).minusDays(1);
	}

	/**
	 * The day on which a child comes to this stage.
	 */
	LocalDate begins(LocalDate birthday) {
		LocalDate day = birthday.plusYears(this.from);
		LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 3);
		return (day.getMonthValue() < Month.SEPTEMBER.getValue()) ? september : september.plusYears(1);
	}

	static Stage of(LocalDate birthday, LocalDate day) {
		Stage reached = PRE_SCHOOL;
		for (Stage stage : values()) {
			reached = birthday.isAfter(stage.lastBirthday(day)) ? reached : stage;
		}
		return reached;
	}

	/**
	 * The first of September in which the school year of a day began.
	 */
	static LocalDate schoolYear(LocalDate day) {
		LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
		return day.isBefore(september) ? september.minusYears(1) : september;
	}

}
