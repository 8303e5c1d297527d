package org.threadline.visibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;
import org.threadline.shared.yaml.YamlField;
import org.threadline.viewer.Clearance;

/**
 * How recent a practitioner's training and check have to be for a post to count.
 *
 * @param levels levels of access it is asked for
 * @param trainedWithin how long a training is good for
 * @param checkedWithin how long an enhanced criminal record check is good for
 */
public record ClearanceTerm(Set<String> levels, Period trainedWithin, Period checkedWithin) {

	private static final Period LONGEST = Period.ofYears(100);

	static ClearanceTerm read(YamlField item, List<String> levels) {
		item.onlyHas("levels", "trainedWithin", "checkedWithin");
		return new ClearanceTerm(NamedLevels.read(item.get("levels"), levels), period(item.get("trainedWithin")),
				period(item.get("checkedWithin")));
	}

	/**
	 * A length of time; what was agreed before there was a longest counts as that,
	 * because no day is so long ago.
	 */
	private static Period period(YamlField field) {
		Period period = parse(field);
		return isTooLong(period) ? LONGEST : period;
	}

	static void checkThatItIsNotTooLong(YamlField item) {
		for (YamlField field : List.of(item.get("trainedWithin"), item.get("checkedWithin"))) {
			if (isTooLong(parse(field))) {
				throw field.problem(field.text() + " is too long: at most P100Y, which is 100 years");
			}
		}
	}

	/** In sixteenths of a day, of which the month of an average year has 487. */
	private static boolean isTooLong(Period period) {
		return 487 * period.toTotalMonths() + 16L * period.getDays() > 487 * LONGEST.toTotalMonths();
	}

	private static Period parse(YamlField field) {
		try {
			Period period = Period.parse(field.text());
			if (!period.isNegative() && !period.isZero()) {
				return period;
			}
		}
		catch (DateTimeException notAPeriod) {
			// falls through to the one message
		}
		throw field.problem("a length of time such as P3Y is needed");
	}

	/**
	 * The term as a row, as the views in Cypher take it.
	 * @param day the day it is asked on
	 * @return levels and the first days that are recent enough
	 */
	Map<String, Object> row(LocalDate day) {
		return Map.of("levels", List.copyOf(this.levels), "trainedSince", day.minus(this.trainedWithin), "checkedSince",
				day.minus(this.checkedWithin));
	}

	/**
	 * Whether a post counts on a day.
	 * @param level its level of access
	 * @param clearance when its holder was trained and checked
	 * @param day the day
	 * @return true when the term asks nothing of this level, or both are recent enough
	 */
	boolean isMet(String level, Clearance clearance, LocalDate day) {
		return refusal(level, clearance, day).isEmpty();
	}

	Optional<Refusal> refusal(String level, Clearance clearance, LocalDate day) {
		if (!this.levels.contains(level)) {
			return Optional.empty();
		}
		if (isTooOld(clearance.trainedOn(), day.minus(this.trainedWithin))) {
			return Optional.of(new Refusal("TRAINING_OUT_OF_DATE", "Your training in sharing information "
					+ since(clearance.trainedOn()) + ". Do it again, and have the new day recorded, to see records.",
					null));
		}
		if (isTooOld(clearance.checkedOn(), day.minus(this.checkedWithin))) {
			return Optional.of(new Refusal("CHECK_OUT_OF_DATE", "Your enhanced criminal record check "
					+ since(clearance.checkedOn()) + ". Have it renewed, and the new day recorded, to see records.",
					null));
		}
		return Optional.empty();
	}

	private static boolean isTooOld(@Nullable LocalDate day, LocalDate firstGoodDay) {
		return day == null || day.isBefore(firstGoodDay);
	}

	private static String since(@Nullable LocalDate day) {
		return (day != null) ? "is of " + day + ", which is too long ago" : "is not on record";
	}

}
