package org.threadline.seed;

import java.time.LocalDate;
import java.util.Optional;

import org.threadline.seed.Distributions.EventsAYear;

/**
 * What is settled about a child before anything is told.
 *
 * @param number the child's number in the population
 * @param birthday date of birth
 * @param stage where the child is on the way through school
 * @param sex sex as registered
 * @param given given name
 * @param family family name
 * @param nhsNumber the NHS number, when it was traced
 * @param pupilNumber the unique pupil number of whoever has started school
 * @param indexing how the index shows the child
 * @param schooling whether the child is on a school roll
 * @param services what works with the child now
 * @param consent the state of consent to share what sensitive services know; {@code NONE}
 * also when there are none
 * @param events how many events the last year had
 * @param hasMostEvents whether this is the child with most events of all
 */
record Child(int number, LocalDate birthday, Stage stage, String sex, String given, String family,
		Optional<String> nhsNumber, Optional<String> pupilNumber, String indexing, String schooling, Services services,
		String consent, EventsAYear events, boolean hasMostEvents) {

	/**
	 * The source that tells something: the index tells it for a source that has no number
	 * to know the child by.
	 */
	Source toldBy(Source wanted) {
		boolean known = (wanted == Source.EDUCATION) ? this.pupilNumber.isPresent() : this.nhsNumber.isPresent();
		return known ? wanted : Source.SOCIAL_CARE;
	}

	/**
	 * The source's own reference.
	 */
	String reference(Source source) {
		return source.prefix() + "-" + "%07d".formatted(this.number);
	}

	/**
	 * A reference for a row about the child.
	 */
	String row(String kind, int number) {
		return "%s-%07d-%d".formatted(kind, this.number, number);
	}

}
