package org.threadline.recording;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.UnbornChild;

/**
 * How the child's record stands to who gives a command.
 *
 * @param state ABSENT, CLOSED or OPEN
 * @param dateOfBirth day of birth, or null when it is not known or not shown
 * @param expectedDateOfBirth when an unborn child is expected, or null
 * @param glassBroken whether the viewer broke the glass for the child, and that has not
 * lapsed
 * @param seat what the viewer's post is at this moment, or null when they hold none
 */
public record Standing(String state, @Nullable LocalDate dateOfBirth, @Nullable LocalDate expectedDateOfBirth,
		boolean glassBroken, @Nullable Seat seat) {

	static Standing of(Row row) {
		Row summary = row.row("summary");
		Row seat = row.rowOrNull("seat");
		return new Standing(row.text("state"), summary.dateOrNull("dateOfBirth"),
				summary.dateOrNull("expectedDateOfBirth"), row.flag("glassBroken"),
				(seat != null) ? new Seat(seat.text("level"), AgencyKind.valueOf(seat.text("agencyKind"))) : null);
	}

	/**
	 * Whether there is such a child for the viewer.
	 * @return true when the viewer may know of the child
	 */
	public boolean isKnown() {
		return !this.state.equals("ABSENT");
	}

	/**
	 * Whether the viewer has the record open.
	 * @return true when it is open
	 */
	public boolean isOpen() {
		return this.state.equals("OPEN");
	}

	/**
	 * Whether the child is of an age.
	 * @param years the age
	 * @param today the day
	 * @return true when the child has turned so old; false when nobody knows
	 */
	public boolean hasTurned(int years, LocalDate today) {
		return this.dateOfBirth != null && !this.dateOfBirth.plusYears(years).isAfter(today);
	}

	/**
	 * Whether a day lies before anything can be said of the child.
	 * @param day the day
	 * @return true when it is before the birth, or before the pregnancy
	 */
	public boolean isBeforeTheChild(LocalDate day) {
		if (this.dateOfBirth != null) {
			return day.isBefore(this.dateOfBirth);
		}
		return this.expectedDateOfBirth != null && UnbornChild.isNotThereYetOn(day, this.expectedDateOfBirth);
	}

	/**
	 * What a post is.
	 *
	 * @param level its level of access
	 * @param agencyKind the kind of its agency
	 */
	record Seat(String level, AgencyKind agencyKind) {

	}

}
