package org.threadline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command: starts a database and the contestants, measures them, prints one table and
 * writes it beside its figures as JSON.
 */
public final class Benchmark {

	private static final Pattern READY = Pattern.compile("Neo4j is ready at (\\S+)");

	private static final List<String> DATABASE_OPTIONS = List.of("-Xms1g", "-Xmx1g");

	static final List<String> SERVICE_OPTIONS = List.of("-Xms512m", "-Xmx512m");

	static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Benchmark() {
	}

	/**
	 * Measures.
	 * @param arguments see {@code docs/performance.md}
	 * @throws IOException when results cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		try {
			BenchmarkOptions options = BenchmarkOptions.of(arguments);
			if (options.growth() > 0) {
				Growth.measure(options);
			}
			else {
				measure(options);
			}
		}
		catch (IllegalArgumentException misused) {
			System.err.println(misused.getMessage());
			System.exit(2);
		}
	}

	private static void measure(BenchmarkOptions options) throws IOException {
		Path module = Path.of("").toAbsolutePath();
		Data data = data(options, module);
		measure(options, module, data);
		if (options.profiled()) {
			System.out.print(profiles(options));
		}
	}

	private static void measure(BenchmarkOptions options, Path module, Data data) {
		try (OwnProcess database = database(options, data)) {
			URI graph = address(database);
			List<Contestant> contestants = new ArrayList<>();
			try {
				Contestants known = new Contestants(graph, options.output(), module,
						(name) -> recorded(options, name, SERVICE_OPTIONS));
				for (String name : options.contestants()) {
					System.out.println("Starting " + name);
					contestants.add(known.start(name));
				}
				AtomicReference<String> table = new AtomicReference<>("");
				rounds(options, graph, database, contestants,
						(measured) -> table.set(written(options, data, new Report(measured))));
				System.out.println();
				System.out.print(table);
			}
			finally {
				contestants.forEach(Contestant::close);
			}
		}
	}

	private static List<String> recorded(BenchmarkOptions options, String name, List<String> jvm) {
		return options.profiled()
				? Stream.concat(jvm.stream(), Profile.recordingTo(recording(options, name)).stream()).toList() : jvm;
	}

	private static Path recording(BenchmarkOptions options, String name) {
		return options.output().resolve(name + ".jfr");
	}

	/** Of every process that recorded itself, once it has ended. */
	private static String profiles(BenchmarkOptions options) throws IOException {
		String tables = Stream.concat(Stream.of("database"), options.contestants().stream())
			.filter((name) -> Files.exists(recording(options, name)))
			.map((name) -> "\n" + Profile.of(recording(options, name)).table(name))
			.collect(Collectors.joining());
		Files.writeString(options.output().resolve("profile.md"), tables);
		return tables;
	}

	static Data data(BenchmarkOptions options, Path module) throws IOException {
		Files.createDirectories(options.output());
		return Data.of(options, module.resolve("../seed-data/feeds").normalize());
	}

	static OwnProcess database(BenchmarkOptions options, Data data) {
		return OwnProcess.java("database", options.output(), "", recorded(options, "database", DATABASE_OPTIONS),
				Map.of(), "org.threadline.embedded.StandaloneGraph", "--data=" + data.folder(), "--port=0",
				"--page-cache=" + options.pageCache());
	}

	private static void rounds(BenchmarkOptions options, URI graph, OwnProcess database, List<Contestant> contestants,
			Consumer<List<Measurement>> afterEach) {
		Sample sample;
		try (Driver driver = BareDriver.open(graph)) {
			sample = Sample.drawnFrom(driver, options.sample());
		}
		// opened by any service for all: who opened what is in the graph
		contestants.stream()
			.filter((contestant) -> contestant.name().equals("service"))
			.findFirst()
			.ifPresent((service) -> Opening.of(sample, service));
		for (Contestant contestant : contestants) {
			if (contestant.name().equals("no-audit") || contestant.name().equals("driver")) {
				contestants.stream()
					.filter((other) -> other.name().equals("service"))
					.forEach((service) -> SameAnswers.check(service, contestant, sample, options.operations()));
			}
		}
		Measuring measuring = new Measuring(options, sample, database.handle());
		System.out.println("Warming");
		measuring.warm(contestants);
		measuring.rounds(contestants, afterEach);
	}

	static URI address(OwnProcess database) {
		for (int look = 0; look < 600 && database.handle().isAlive(); look++) {
			Matcher ready = READY.matcher(database.said());
			if (ready.find()) {
				return URI.create(ready.group(1));
			}
			Waiting.until(System.nanoTime() + 200_000_000);
		}
		throw new IllegalStateException("The database did not start: " + database.said());
	}

	/** What has to be the same for two results to be compared, for JSON. */
	static Map<String, Object> circumstances(BenchmarkOptions options) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("seed", options.seed());
		all.put("pageCacheMegabytes", options.pageCache());
		all.put("databaseJvm", DATABASE_OPTIONS);
		all.put("serviceJvm", SERVICE_OPTIONS);
		all.put("processors", Runtime.getRuntime().availableProcessors());
		all.put("java", Runtime.version().toString());
		all.put("sample", options.sample());
		all.put("seconds", options.seconds());
		return all;
	}

	/** Writes what came of the rounds so far, and gives the table. */
	private static String written(BenchmarkOptions options, Data data, Report report) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("children", options.children());
		all.put("storeMegabytes", data.megabytes());
		all.putAll(circumstances(options));
		all.put("rounds", report.rounds());
		all.put("machineUsedElsewhere", report.elsewhere());
		all.put("figures", report.figures());
		String table = String.format(Locale.ROOT,
				"%d children, store %d MB, page cache %d MB, %d processors, %d rounds of %.1f s, medians (least–most). "
						+ "Others used %s %% of the machine.%n%n",
				options.children(), data.megabytes(), options.pageCache(), Runtime.getRuntime().availableProcessors(),
				report.rounds(), options.seconds(), report.elsewhere().times(100).text(0)) + report.table();
		try {
			Files.writeString(options.output().resolve("results.json"), JSON.writeValueAsString(all));
			Files.writeString(options.output().resolve("table.md"), table);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return table;
	}

}
