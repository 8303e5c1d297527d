package org.threadline.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the command line asks for.
 *
 * @param children how many generated children
 * @param growth how many there are in a second graph that is compared, or 0 for none
 * @param inFull about how many of those in the second graph are told of in full, or 0 for
 * all
 * @param seed seed of the generator
 * @param sample how many different children are asked about
 * @param seconds length of each measurement
 * @param rounds how often everything is measured
 * @param operations what is measured
 * @param contestants who is
 * @param loads how they are asked
 * @param folder where graphs are kept
 * @param output where results are written
 * @param pageCache how much of a graph a database keeps in memory, in megabytes
 * @param profiled whether the database and the services record where their time goes
 */
record BenchmarkOptions(int children, int growth, int inFull, long seed, int sample, double seconds, int rounds,
		List<Operation> operations, List<String> contestants, List<Load> loads, Path folder, Path output, int pageCache,
		boolean profiled) {

	static final String USAGE = """
			--children N        generated children beside the stories (10000)
			--growth N          compares the service on so many children with that on --children, instead of contestants (0: does not)
			--in-full N         of those of --growth so many are told of in full, and of the others only who they are, where they live and go to school (0: all)
			--seed S            seed of the generator (1)
			--sample N          how many different children are asked about (500)
			--seconds N         length of each measurement (5)
			--rounds N          how often everything is measured, in turn (5)
			--operations A,B    %s
			--contestants A,B   %s
			--loads A,B         closed-N: N ask without a pause; open-N: N questions a second, whatever comes back (closed-1,closed-8,closed-32,open-50)
			--folder F          where graphs are kept (target/data)
			--output F          where results are written (target/results)
			--page-cache N      how much of its graph a database keeps in memory, in megabytes (1024)
			--quick             the three hot reads in about ten minutes; whatever is said beside it counts
			--profile           the database and the services record where their processor time goes, told after the table; not with --growth
			--whole             reads, commands, the page of a child and the search in about 20 minutes; likewise"""
		.formatted(String.join(", ", Arrays.stream(Operation.values()).map(Operation::word).toList()),
				String.join(", ", Contestants.NAMES));

	/**
	 * In megabytes, a thousand pages: with fewer a database does nothing but swap them.
	 */
	private static final int LEAST_PAGE_CACHE = 8;

	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("children", "10000"),
			Map.entry("growth", "0"), Map.entry("in-full", "0"), Map.entry("seed", "1"), Map.entry("sample", "500"),
			Map.entry("seconds", "5"), Map.entry("rounds", "5"),
			Map.entry("operations", String.join(",", Arrays.stream(Operation.values()).map(Operation::word).toList())),
			Map.entry("contestants", String.join(",", Contestants.NAMES)),
			Map.entry("loads", "closed-1,closed-8,closed-32,open-50"), Map.entry("folder", "target/data"),
			Map.entry("output", "target/results"), Map.entry("page-cache", "1024"));

	private static final Map<String, String> QUICK = Map.of("seconds", "2", "operations",
			"involvements,chronology-200,web", "contestants", "service,driver,peer,no-audit", "loads",
			"closed-1,closed-8,closed-32,open-50");

	private static final Map<String, String> WHOLE = Map.of("seconds", "2", "sample", "300", "operations",
			"involvements,chronology-200,chronology-5000,web,search,child-page,record-event,open-record", "contestants",
			"service,driver,peer,no-audit", "loads", "closed-1,closed-8,closed-32");

	/**
	 * Reads the options.
	 * @throws IllegalArgumentException with what to do when they cannot be used
	 */
	static BenchmarkOptions of(String... arguments) {
		Map<String, String> given = new HashMap<>(USUAL);
		Map<String, String> said = new HashMap<>();
		boolean profiled = false;
		for (int place = 0; place < arguments.length; place++) {
			String name = arguments[place].startsWith("--") ? arguments[place].substring(2) : "";
			if (name.equals("quick") || name.equals("whole")) {
				given.putAll(name.equals("quick") ? QUICK : WHOLE);
			}
			else if (name.equals("profile")) {
				profiled = true;
			}
			else if (USUAL.containsKey(name) && place + 1 < arguments.length) {
				said.put(name, arguments[++place]);
			}
			else {
				throw new IllegalArgumentException(arguments[place] + " is not understood. Options:\n" + USAGE);
			}
		}
		given.putAll(said);
		if (profiled && !value(given, "growth").equals(USUAL.get("growth"))) {
			throw new IllegalArgumentException(
					"--profile tells where the time of contestants goes, and --growth measures none: leave one of them out");
		}
		if (!value(given, "in-full").equals(USUAL.get("in-full"))
				&& value(given, "growth").equals(USUAL.get("growth"))) {
			throw new IllegalArgumentException("--in-full says how many of those of --growth: say that too");
		}
		return new BenchmarkOptions(count(given, "children", 0), count(given, "growth", 0), count(given, "in-full", 0),
				number(given, "seed", Long::parseLong), count(given, "sample", 1), seconds(given),
				count(given, "rounds", 1), list(given, "operations", Operation::of),
				list(given, "contestants", Contestants::named), list(given, "loads", Load::of),
				Path.of(value(given, "folder")).toAbsolutePath(), Path.of(value(given, "output")).toAbsolutePath(),
				count(given, "page-cache", LEAST_PAGE_CACHE), profiled);
	}

	/** The same of the children of one graph alone, all of them told of in full. */
	BenchmarkOptions ofSmaller() {
		return of(this.children, 0);
	}

	/** The same of the children of the graph that is compared. */
	BenchmarkOptions ofLarger() {
		return of(this.growth, this.inFull);
	}

	private BenchmarkOptions of(int others, int othersInFull) {
		return new BenchmarkOptions(others, 0, othersInFull, this.seed, this.sample, this.seconds, this.rounds,
				this.operations, this.contestants, this.loads, this.folder, this.output.resolve(String.valueOf(others)),
				this.pageCache, this.profiled);
	}

	private static String value(Map<String, String> given, String name) {
		return given.getOrDefault(name, "");
	}

	private static int count(Map<String, String> given, String name, int least) {
		int count = number(given, name, Integer::parseInt);
		if (count < least) {
			throw new IllegalArgumentException("--" + name + " has to be " + least + " or more, not " + count);
		}
		return count;
	}

	private static double seconds(Map<String, String> given) {
		double seconds = number(given, "seconds", Double::parseDouble);
		if (!(seconds > 0)) {
			throw new IllegalArgumentException("--seconds has to be more than 0, not " + seconds);
		}
		return seconds;
	}

	private static <T> T number(Map<String, String> given, String name, Function<String, T> reading) {
		try {
			return reading.apply(value(given, name));
		}
		catch (NumberFormatException failure) {
			throw new IllegalArgumentException("--" + name + " has to be a number, not " + value(given, name), failure);
		}
	}

	private static <T> List<T> list(Map<String, String> given, String name, Function<String, T> reading) {
		return Arrays.stream(value(given, name).split(",")).map(String::strip).map(reading).toList();
	}

}
