package org.threadline.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What came of all rounds in which a smaller and a larger graph were asked the same.
 */
final class GrowthReport {

	private static final List<String> HEADINGS = List.of("operation", "load", "p50 ms of the smaller",
			"p50 ms of the larger", "ratio of p50", "answers/s of the smaller", "answers/s of the larger");

	private final Map<Cell, List<Pair>> cells = new LinkedHashMap<>();

	/**
	 * Adds the same asked of both, one after the other.
	 */
	void add(Measurement smaller, Measurement larger) {
		this.cells.computeIfAbsent(new Cell(smaller.operation(), smaller.load()), (cell) -> new ArrayList<>())
			.add(new Pair(smaller, larger));
	}

	/** The table as Markdown. */
	String table() {
		StringBuilder table = new StringBuilder("| " + String.join(" | ", HEADINGS) + " |\n");
		table.append("|").append(" --- |".repeat(HEADINGS.size())).append("\n");
		this.cells.forEach((cell, rounds) -> table.append("| ")
			.append(String.join(" | ", cell.operation().word(), cell.load().name(),
					spread(rounds, (pair) -> pair.smaller().milliseconds(50)).text(2),
					spread(rounds, (pair) -> pair.larger().milliseconds(50)).text(2),
					spread(rounds, Pair::ratio).text(2), spread(rounds, (pair) -> pair.smaller().perSecond()).text(0),
					spread(rounds, (pair) -> pair.larger().perSecond()).text(0)))
			.append(" |\n"));
		return table.toString();
	}

	/** Every cell with its spreads, for JSON. */
	List<Map<String, Object>> figures() {
		return this.cells.entrySet().stream().map((entry) -> {
			List<Pair> rounds = entry.getValue();
			Map<String, Object> figures = new LinkedHashMap<>();
			figures.put("operation", entry.getKey().operation().word());
			figures.put("load", entry.getKey().load().name());
			figures.put("rounds", rounds.size());
			figures.put("smallerMilliseconds50", spread(rounds, (pair) -> pair.smaller().milliseconds(50)));
			figures.put("largerMilliseconds50", spread(rounds, (pair) -> pair.larger().milliseconds(50)));
			figures.put("ratioOfMilliseconds50", spread(rounds, Pair::ratio));
			figures.put("smallerAnswersPerSecond", spread(rounds, (pair) -> pair.smaller().perSecond()));
			figures.put("largerAnswersPerSecond", spread(rounds, (pair) -> pair.larger().perSecond()));
			return figures;
		}).toList();
	}

	/** How many rounds there were. */
	int rounds() {
		return this.cells.values().stream().mapToInt(List::size).max().orElse(0);
	}

	/**
	 * How much of the machine all others used, the service that is not asked among them:
	 * it does nothing then.
	 */
	Spread elsewhere() {
		return Spread.of(this.cells.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((pair) -> Stream.of(pair.smaller(), pair.larger()))
			.map(Measurement::elsewhere)
			.toList());
	}

	private static Spread spread(List<Pair> rounds, ToDoubleFunction<Pair> figure) {
		return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
	}

	private record Cell(Operation operation, Load load) {
	}

	/**
	 * The same asked of both.
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
