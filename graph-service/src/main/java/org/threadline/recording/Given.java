package org.threadline.recording;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;
import org.threadline.shared.VisibleText;

/**
 * Rules about what is given that many commands share.
 */
public final class Given {

	/**
	 * Services for young people with special needs, and who leave care, end at 25
	 * (England).
	 */
	private static final int OLDEST_SERVED = 25;

	private Given() {
	}

	/**
	 * Refuses when something is not right.
	 * @param right whether it is
	 * @param code stable name of the refusal
	 * @param message what to do
	 * @param field the input field it is about
	 * @return the refusal, or empty when all is right
	 */
	public static Optional<Refusal> refuseUnless(boolean right, String code, String message, String field) {
		return right ? Optional.empty() : Optional.of(new Refusal(code, message, field));
	}

	/**
	 * A line of text has to be given.
	 * @param text the text
	 * @param longest most characters
	 * @param code stable name of the refusal
	 * @param what what it should say, such as "what happened"
	 * @param field the input field
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> line(String text, int longest, String code, String what, String field) {
		return refuseUnless(isLine(text, longest), code,
				"Say in one line, of at most " + longest + " characters, " + what + ".", field);
	}

	/**
	 * A text that need not be given is one line when it is.
	 * @param text the text, or null
	 * @param longest most characters
	 * @param field the input field
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> lineIfAny(@Nullable String text, int longest, String field) {
		return refuseUnless(text == null || isLine(text, longest), "TEXT_NOT_USABLE",
				"Give one line, of at most " + longest + " characters, or leave it out.", field);
	}

	private static boolean isLine(String text, int longest) {
		return !VisibleText.saysNothing(text) && text.length() <= longest
				&& text.chars().noneMatch(Character::isISOControl);
	}

	/**
	 * A last day is not before the first.
	 * @param from the first day
	 * @param to the last day, or null
	 * @param field the input field of the last day
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> inOrder(LocalDate from, @Nullable LocalDate to, String field) {
		return refuseUnless(to == null || !to.isBefore(from), "END_BEFORE_START",
				"The last day is before the first, which is " + from + ". Look at the days again.", field);
	}

	/**
	 * A day is not more than a year ahead.
	 * @param day the day
	 * @param today today
	 * @param field the input field
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> notFarAhead(LocalDate day, LocalDate today, String field) {
		return refuseUnless(!day.isAfter(today.plusYears(1)), "TOO_FAR_AHEAD",
				"This is more than a year ahead. Look at the day again.", field);
	}

	/**
	 * A day is not ahead at all.
	 * @param day the day
	 * @param today today
	 * @param field the input field
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> notAhead(LocalDate day, LocalDate today, String field) {
		return refuseUnless(!day.isAfter(today), "DAY_AHEAD", "This day lies ahead. Give one that has come.", field);
	}

	/**
	 * A day is not before the child.
	 * @param day the day
	 * @param standing how the child's record stands
	 * @param field the input field
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> notBeforeTheChild(LocalDate day, Standing standing, String field) {
		return refuseUnless(!standing.isBeforeTheChild(day), "BEFORE_BIRTH",
				"This is before the child was born or expected. Look at the day again.", field);
	}

	/**
	 * A last day that is agreed beforehand lies within the years that services for young
	 * people cover.
	 * @param day the day, or null when it is open
	 * @param standing how the child's record stands
	 * @param today today
	 * @param field the input field
	 * @return the refusal, or empty
	 */
	public static Optional<Refusal> withinServiceAge(@Nullable LocalDate day, Standing standing, LocalDate today,
			String field) {
		LocalDate born = standing.dateOfBirth();
		LocalDate last = ((born != null) ? born : today.plusYears(1)).plusYears(OLDEST_SERVED);
		return refuseUnless(day == null || !day.isAfter(last), "TOO_FAR_AHEAD", "This is after the young person is "
				+ OLDEST_SERVED + ", when services for children end. Look at the day again, or leave it open.", field);
	}

}
