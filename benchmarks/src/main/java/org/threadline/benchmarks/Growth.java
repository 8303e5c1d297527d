package org.threadline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what an answer costs more in a larger area: two graphs, each with a database
 * and a service of its own, are asked in turn about as many children each. Generated
 * children differ with the number of them, so each graph has a sample of its own, drawn
 * alike.
 */
final class Growth {

	private static final List<String> HEADINGS = List.of("operation", "load", "p50 ms of the smaller",
			"p50 ms of the larger", "ratio of p50", "answers/s of the smaller", "answers/s of the larger");

	private final BenchmarkOptions options;

	private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();

	private Growth(BenchmarkOptions options) {
		this.options = options;
	}

	static void measure(BenchmarkOptions options) throws IOException {
		Path module = Path.of("").toAbsolutePath();
		try (GrowingArea smaller = GrowingArea.start(options.of(options.children()), module);
				GrowingArea larger = GrowingArea.start(options.of(options.growth()), module)) {
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
					this.pairs
						.computeIfAbsent("| " + operation.word() + " | " + load.name(), (cell) -> new ArrayList<>())
						.add(pair(round, smaller, larger, operation, load));
				}
			}
			table = table(smaller, larger);
			Files.writeString(this.options.output().resolve("growth.md"), table);
		}
		System.out.println();
		System.out.print(table);
	}

	private Pair pair(int round, GrowingArea smaller, GrowingArea larger, Operation operation, Load load) {
		// who comes first has the better or the worse of it, so they take turns
		boolean smallerFirst = round % 2 == 1;
		Measurement first = ask(smallerFirst ? smaller : larger, operation, load, round);
		Measurement second = ask(smallerFirst ? larger : smaller, operation, load, round);
		return smallerFirst ? new Pair(first, second) : new Pair(second, first);
	}

	private Measurement ask(GrowingArea area, Operation operation, Load load, int round) {
		return area.measuring().ask(area.service(), operation, load, round, this.options.seconds());
	}

	private String table(GrowingArea smaller, GrowingArea larger) {
		StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
				"%d children (store %d MB) and %d children (store %d MB), page cache %d MB each, %d processors, "
						+ "%d rounds of %.1f s, %d children of each asked about in turn, medians (least–most). "
						+ "Others used %s %% of the machine.%n%n",
				smaller.children(), smaller.data().bytes() / 1_000_000, larger.children(),
				larger.data().bytes() / 1_000_000, Benchmark.PAGE_CACHE_MEGABYTES,
				Runtime.getRuntime().availableProcessors(),
				this.pairs.values().stream().mapToInt(List::size).max().orElse(0), this.options.seconds(),
				this.options.sample(), elsewhere().text(0)));
		table.append("| ").append(String.join(" | ", HEADINGS)).append(" |\n");
		table.append("|").append(" --- |".repeat(HEADINGS.size())).append("\n");
		this.pairs.forEach((cell, rounds) -> table.append(cell)
			.append(" | ")
			.append(Spread.of(rounds.stream().map((pair) -> pair.smaller().milliseconds(50)).toList()).text(2))
			.append(" | ")
			.append(Spread.of(rounds.stream().map((pair) -> pair.larger().milliseconds(50)).toList()).text(2))
			.append(" | ")
			.append(Spread.of(rounds.stream().map(Pair::ratio).toList()).text(2))
			.append(" | ")
			.append(Spread.of(rounds.stream().map((pair) -> pair.smaller().perSecond()).toList()).text(0))
			.append(" | ")
			.append(Spread.of(rounds.stream().map((pair) -> pair.larger().perSecond()).toList()).text(0))
			.append(" |\n"));
		return table.toString();
	}

	/**
	 * What all others used, the service that is not asked among them: it does nothing
	 * then.
	 */
	private Spread elsewhere() {
		return Spread.of(this.pairs.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((pair) -> List.of(pair.smaller(), pair.larger()).stream())
			.map((one) -> one.elsewhere() * 100)
			.toList());
	}

	/**
	 * The same asked of both, one after the other.
	 *
	 * @param smaller of the smaller graph
	 * @param larger of the larger one
	 */
	private record Pair(Measurement smaller, Measurement larger) {

		private double ratio() {
			return this.larger.milliseconds(50) / this.smaller.milliseconds(50);
		}

	}

}
