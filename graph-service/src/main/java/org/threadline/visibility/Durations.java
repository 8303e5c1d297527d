package org.threadline.visibility;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.threadline.shared.yaml.YamlField;

/**
 * Lengths of time as sections of a sharing agreement state them, each up to a longest: a
 * slip in the number would else open what nobody could close again.
 */
enum Durations {

	/** How long a record stays open. */
	OPENING(Duration.ofDays(31), "P31D, which is 31 days"),
	/** How long broken glass lasts. */
	BREAK_GLASS(Duration.ofHours(24), "PT24H, which is 24 hours");

	private final Duration longest;

	private final String inWords;

	Durations(Duration longest, String inWords) {
		this.longest = longest;
		this.inWords = inWords;
	}

	/**
	 * Reads a length of time; what was agreed before there was a longest counts as that.
	 */
	Duration read(YamlField field) {
		return Collections.min(List.of(parse(field), this.longest));
	}

	/**
	 * Refuses a length of time that is longer than the longest.
	 */
	void checkThatItIsNotTooLong(YamlField field) {
		if (parse(field).compareTo(this.longest) > 0) {
			throw field.problem(field.text() + " is too long: at most " + this.inWords);
		}
	}

	private static Duration parse(YamlField field) {
		try {
			Duration duration = Duration.parse(field.text());
			if (duration.isPositive()) {
				return duration;
			}
		}
		catch (DateTimeException notDuration) {
			// falls through to the one message
		}
		throw field.problem("a duration such as PT8H is needed");
	}

}
