package org.threadline.twins;

import java.util.ArrayList;
import java.util.Collections;
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

	/**
	 * Combinations that are answered.
	 */
	static List<Map<String, String>> of(Map<String, List<String>> values, long seed) {
		Random random = new Random(seed);
		Set<String> missing = new HashSet<>();
		meetings(values).stream()
			.filter((row) -> !Arguments.areRefused(row))
			.forEach((row) -> missing.addAll(met(row)));
		List<Map<String, String>> rows = new ArrayList<>();
		while (!missing.isEmpty()) {
			Map<String, String> best = row(values, random);
			for (int tried = 0; tried < TRIED; tried++) {
				Map<String, String> row = row(values, random);
				if (met(row, missing) > met(best, missing)) {
					best = row;
				}
			}
			missing.removeAll(met(best));
			rows.add(best);
		}
		return rows.isEmpty() ? List.of(Map.of()) : rows;
	}

	/**
	 * Values, and pairs of them, that are refused whatever else is asked.
	 */
	static List<Map<String, String>> refused(Map<String, List<String>> values) {
		return meetings(values).stream().filter(Arguments::areRefused).distinct().toList();
	}

	/** Every value alone, and every two values of two arguments. */
	private static List<Map<String, String>> meetings(Map<String, List<String>> values) {
		List<Map<String, String>> meetings = new ArrayList<>();
		values.forEach((one, ones) -> ones.forEach((first) -> {
			meetings.add(Map.of(one, first));
			values.forEach((other, others) -> {
				if (one.compareTo(other) < 0 && !Arguments.areRefused(Map.of(one, first))) {
					others.stream()
						.filter((second) -> !Arguments.areRefused(Map.of(other, second)))
						.forEach((second) -> meetings.add(Map.of(one, first, other, second)));
				}
			});
		}));
		return meetings;
	}

	/** What would have the others refused is left out. */
	private static Map<String, String> row(Map<String, List<String>> values, Random random) {
		List<String> names = new ArrayList<>(values.keySet());
		Collections.shuffle(names, random);
		Map<String, String> row = new LinkedHashMap<>();
		for (String name : names) {
			List<String> choices = values.getOrDefault(name, List.of());
			row.put(name, choices.get(random.nextInt(choices.size())));
			if (Arguments.areRefused(row)) {
				row.put(name, Arguments.ABSENT);
			}
		}
		return row;
	}

	private static long met(Map<String, String> row, Set<String> missing) {
		return met(row).stream().filter(missing::contains).count();
	}

	/** One argument with itself says only that each of its values comes up. */
	private static Set<String> met(Map<String, String> row) {
		Set<String> met = new HashSet<>();
		row.forEach((one, first) -> row.forEach((other, second) -> {
			if (one.compareTo(other) <= 0) {
				met.add(one + "=" + first + " " + other + "=" + second);
			}
		}));
		return met;
	}

}
