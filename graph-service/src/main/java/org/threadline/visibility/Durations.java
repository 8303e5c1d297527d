package org.threadline.visibility;

import java.time.DateTimeException;
import java.time.Duration;

import org.threadline.shared.yaml.YamlField;

/**
 * Lengths of time as sections of a sharing agreement state them.
 */
final class Durations {

	private Durations() {
	}

	static Duration read(YamlField field) {
		try {
			Duration duration = Duration.parse(field.text());
			if (duration.isPositive()) {
				return duration;
			}
		}
		catch (DateTimeException notADuration) {
			// falls through to the one message
		}
		throw field.problem("a duration such as PT8H is needed");
	}

}
