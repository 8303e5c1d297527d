package org.threadline.twins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Combinations of argument values in which every value meets every value of every other
 * argument.
 */
final class PairsOfValues {

	private static final int TRIED = 30;

	private PairsOfValues() {
	}

	static List<Map<String, String>> of(Map<String, List<String>> values, long seed) {
		Random random = new Random(seed);
		Set<String> missing = new HashSet<>();
		values.forEach((one, ones) -> values.forEach((other, others) -> ones
			.forEach((first) -> others.forEach((second) -> missing.add(meeting(one, first, other, second))))));
		missing.removeIf((meeting) -> meeting.isEmpty());
		List<Map<String, String>> rows = new ArrayList<>();
		while (!missing.isEmpty()) {
			Map<String, String> best = row(values, random);
			for (int tried = 0; tried < TRIED; tried++) {
				Map<String, String> row = row(values, random);
				if (met(row, missing) > met(best, missing)) {
					best = row;
				}
			}
			missing.removeAll(meetings(best));
			rows.add(best);
		}
		return rows.isEmpty() ? List.of(Map.of()) : rows;
	}

	private static Map<String, String> row(Map<String, List<String>> values, Random random) {
		Map<String, String> row = new LinkedHashMap<>();
		values.forEach((name, choices) -> row.put(name, choices.get(random.nextInt(choices.size()))));
		return row;
	}

	private static long met(Map<String, String> row, Set<String> missing) {
		return meetings(row).stream().filter(missing::contains).count();
	}

	private static Set<String> meetings(Map<String, String> row) {
		Set<String> meetings = new HashSet<>();
		row.forEach((one, first) -> row.forEach((other, second) -> meetings.add(meeting(one, first, other, second))));
		return meetings;
	}

	/** One argument with itself says only that each of its values comes up. */
	private static String meeting(String one, String first, String other, String second) {
		if (one.equals(other) && !first.equals(second)) {
			return "";
		}
		return (one.compareTo(other) <= 0) ? one + "=" + first + " " + other + "=" + second
				: other + "=" + second + " " + one + "=" + first;
	}

}
