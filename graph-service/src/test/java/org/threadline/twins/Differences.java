package org.threadline.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.threadline.twins.Twins.Side;

/**
 * Where two sides were answered otherwise.
 */
final class Differences {

	private static final int AROUND = 120;

	private Differences() {
	}

	static List<String> between(Map<Side, Map<String, Heard>> heard) {
		Map<String, Heard> left = Objects.requireNonNull(heard.get(Side.LEFT));
		Map<String, Heard> right = Objects.requireNonNull(heard.get(Side.RIGHT));
		List<String> differences = new ArrayList<>();
		if (!left.keySet().equals(right.keySet())) {
			differences.add("not the same was asked");
		}
		left.forEach((label, one) -> {
			Heard other = right.get(label);
			if (other != null && !one.equals(other)) {
				differences.add(label + ": " + describe(one, other));
			}
		});
		return differences;
	}

	private static String describe(Heard one, Heard other) {
		if (!one.asked().equals(other.asked())) {
			return "asked otherwise: " + one.asked() + " / " + other.asked();
		}
		if (!one.body().equals(other.body())) {
			int place = 0;
			while (place < Math.min(one.body().length(), other.body().length())
					&& one.body().charAt(place) == other.body().charAt(place)) {
				place++;
			}
			return around(one.body(), place) + " / " + around(other.body(), place) + " to " + one.asked();
		}
		if (!one.statements().equals(other.statements())) {
			return one.statements() + " / " + other.statements();
		}
		return one.status() + " " + one.headers() + " / " + other.status() + " " + other.headers();
	}

	private static String around(String body, int place) {
		return body.substring(Math.max(0, place - AROUND), Math.min(body.length(), place + AROUND));
	}

}
