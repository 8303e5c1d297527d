package org.threadline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures what an answer costs more in a larger area: two graphs, each with a database
 * and a service of its own, are asked in turn about as many children each. Generated
 * children differ with the number of them, so each graph has a sample of its own, drawn
 * alike.
 */
final class Growth {

	private final BenchmarkOptions options;

	private final GrowthReport report = new GrowthReport();

	private Growth(BenchmarkOptions options) {
		this.options = options;
	}

	static void measure(BenchmarkOptions options) throws IOException {
		Path module = Path.of("").toAbsolutePath();
		try (GrowingArea smaller = GrowingArea.start(options.ofSmaller(), module);
				GrowingArea larger = GrowingArea.start(options.ofLarger(), module)) {
			smaller.warm();
			larger.warm();
			new Growth(options).rounds(smaller, larger);
		}
	}

	private void rounds(GrowingArea smaller, GrowingArea larger) throws IOException {
		String table = "";
		for (int round = 1; round <= this.options.rounds(); round++) {
			System.out.println("Round " + round + " of " + this.options.rounds());
			for (Operation operation : this.options.operations()) {
				for (Load load : this.options.loads()) {
					measure(round, smaller, larger, operation, load);
				}
			}
			table = written(smaller, larger);
		}
		System.out.println();
		System.out.print(table);
	}

	private void measure(int round, GrowingArea smaller, GrowingArea larger, Operation operation, Load load) {
		// who comes first has the better or the worse of it, so they take turns
		boolean smallerFirst = round % 2 == 1;
		Measurement first = ask(smallerFirst ? smaller : larger, operation, load, round);
		Measurement second = ask(smallerFirst ? larger : smaller, operation, load, round);
		this.report.add(smallerFirst ? first : second, smallerFirst ? second : first);
	}

	private Measurement ask(GrowingArea area, Operation operation, Load load, int round) {
		return area.measuring().ask(area.service(), operation, load, round, this.options.seconds());
	}

	/** Writes what came of the rounds so far, and gives the table. */
	private String written(GrowingArea smaller, GrowingArea larger) throws IOException {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("smaller", area(this.options.children(), smaller));
		all.put("larger", area(this.options.growth(), larger));
		all.put("largerInFull", this.options.inFull());
		all.putAll(Benchmark.circumstances(this.options));
		all.put("rounds", this.report.rounds());
		all.put("machineUsedElsewhere", this.report.elsewhere());
		all.put("figures", this.report.figures());
		String table = String.format(Locale.ROOT,
				"%d children (store %d MB) and %d children%s (store %d MB), page cache %d MB each, %d processors, "
						+ "%d rounds of %.1f s, medians (least–most). Different questions, of the smaller and of the larger: %s. "
						+ "Others used %s %% of the machine.%n%n",
				this.options.children(), smaller.data().megabytes(), this.options.growth(),
				(this.options.inFull() > 0) ? " of whom " + this.options.inFull() + " are told of in full" : "",
				larger.data().megabytes(), this.options.pageCache(), Runtime.getRuntime().availableProcessors(),
				this.report.rounds(), this.options.seconds(), questions(smaller, larger),
				this.report.elsewhere().times(100).text(0)) + this.report.table();
		Files.writeString(this.options.output().resolve("growth.json"), Benchmark.JSON.writeValueAsString(all));
		Files.writeString(this.options.output().resolve("growth.md"), table);
		return table;
	}

	private String questions(GrowingArea smaller, GrowingArea larger) {
		return this.options.operations()
			.stream()
			.map((operation) -> operation.word() + " " + smaller.measuring().questions(operation) + " and "
					+ larger.measuring().questions(operation))
			.collect(Collectors.joining(", "));
	}

	private Map<String, Object> area(int children, GrowingArea area) {
		return Map.of("children", children, "storeMegabytes", area.data().megabytes(), "questions",
				this.options.operations()
					.stream()
					.collect(Collectors.toMap(Operation::word, area.measuring()::questions)));
	}

}
