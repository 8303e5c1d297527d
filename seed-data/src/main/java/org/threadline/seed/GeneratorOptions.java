package org.threadline.seed;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the command line asks for.
 *
 * @param children how many children
 * @param inFull how many of them are told of in full
 * @param seed where chance starts
 * @param folder where to write
 * @param asOf the day on which the feeds are taken
 */
record GeneratorOptions(int children, int inFull, long seed, Path folder, LocalDate asOf) {

	static final String USAGE = "--children N --seed S --out FOLDER [--in-full N] [--as-of DATE]";

	/** The day on which the stories are told. */
	private static final String STORY_DAY = "2026-11-23";

	private static final List<String> NAMES = List.of("--children", "--in-full", "--seed", "--out", "--as-of");

	/**
	 * Reads the options.
	 * @throws IllegalArgumentException with what to do when they cannot be used
	 */
	static GeneratorOptions of(String... arguments) {
		Map<String, String> given = new HashMap<>();
		for (int place = 0; place < arguments.length; place += 2) {
			String name = arguments[place];
			if (!NAMES.contains(name)) {
				throw new IllegalArgumentException(name + " is not known: say " + USAGE);
			}
			if (place + 1 == arguments.length) {
				throw new IllegalArgumentException(name + " needs a value: say " + USAGE);
			}
			given.put(name, arguments[place + 1]);
		}
		int children = value(given, "--children", "a whole number of children", Integer::parseInt);
		if (children < 1 || children > Generator.MOST_CHILDREN) {
			throw new IllegalArgumentException("--children has to be from 1 to " + Generator.MOST_CHILDREN);
		}
		given.putIfAbsent("--in-full", String.valueOf(children));
		int inFull = value(given, "--in-full", "a whole number of children", Integer::parseInt);
		if (inFull < 0 || inFull > children) {
			throw new IllegalArgumentException("--in-full has to be from 0 to the number of --children, " + children);
		}
		given.putIfAbsent("--as-of", STORY_DAY);
		return new GeneratorOptions(children, inFull, value(given, "--seed", "a whole number", Long::parseLong),
				value(given, "--out", "a folder", Path::of),
				value(given, "--as-of", "a day such as " + STORY_DAY, LocalDate::parse));
	}

	private static <T> T value(Map<String, String> given, String name, String expected, Function<String, T> reading) {
		String text = given.get(name);
		if (text == null) {
			throw new IllegalArgumentException(name + " is missing: say " + USAGE);
		}
		try {
			return reading.apply(text);
		}
		catch (IllegalArgumentException | DateTimeException failure) {
			throw new IllegalArgumentException(name + " has to be " + expected + ", not " + text, failure);
		}
	}

}
