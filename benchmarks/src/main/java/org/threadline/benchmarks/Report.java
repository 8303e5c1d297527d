package org.threadline.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What came of all rounds: one table of medians, with how each contestant stands to the
 * driver and to the peer in the same round.
 */
final class Report {

	private static final List<String> HEADINGS = List.of("operation", "load", "contestant", "answers/s", "p50 ms",
			"p99 ms", "CPU ms an answer: database", "contestant", "generator", "answers/s to driver's",
			"p50 to driver's", "answers/s to peer's", "p50 to that without filter", "answers/s to service's",
			"CPU ms to service's");

	private final Map<Cell, List<Measurement>> cells = new LinkedHashMap<>();

	Report(List<Measurement> measurements) {
		measurements.stream()
			.sorted(Comparator.comparing(Measurement::operation))
			.forEach((measurement) -> this.cells
				.computeIfAbsent(new Cell(measurement.operation(), measurement.load(), measurement.contestant()),
						(cell) -> new ArrayList<>())
				.add(measurement));
	}

	/** The table as Markdown. */
	String table() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(HEADINGS);
		rows.add(HEADINGS.stream().map((heading) -> "---").toList());
		this.cells.forEach((cell, rounds) -> rows.add(row(cell, rounds)));
		StringBuilder table = new StringBuilder();
		rows.forEach((row) -> table.append("| ").append(String.join(" | ", row)).append(" |\n"));
		return table.toString();
	}

	private List<String> row(Cell cell, List<Measurement> rounds) {
		boolean closed = cell.load() instanceof Load.Closed;
		return List.of(cell.operation().word(), cell.load().name(), cell.contestant(),
				spread(rounds, Measurement::perSecond).text(0), spread(rounds, (one) -> one.milliseconds(50)).text(2),
				spread(rounds, (one) -> one.milliseconds(99)).text(2),
				number(spread(rounds, (one) -> one.perAnswer(one.used().database()))),
				cell.contestant().equals("driver") ? "as generator"
						: number(spread(rounds, (one) -> one.perAnswer(one.used().contestant()))),
				number(spread(rounds, (one) -> one.perAnswer(one.used().generator()))),
				closed ? ratio(cell, "driver", Measurement::perSecond) : "",
				ratio(cell, "driver", (one) -> one.milliseconds(50)),
				closed ? ratio(cell, "peer", Measurement::perSecond) : "",
				// the filter alone: neither of the two records who looks
				cell.contestant().equals("no-audit") ? ratio(cell, "no-filter", (one) -> one.milliseconds(50)) : "",
				isOtherwise(cell) ? ratio(cell, "service", Measurement::perSecond) : "",
				isOtherwise(cell) ? ratio(cell, "service", (one) -> one.perAnswer(one.used().contestant())) : "");
	}

	private static boolean isOtherwise(Cell cell) {
		return Contestants.OTHERWISE.contains(cell.contestant());
	}

	/** Ratios within a round: what disturbs a round disturbs both. */
	private String ratio(Cell cell, String other, ToDoubleFunction<Measurement> figure) {
		List<Measurement> others = this.cells.getOrDefault(cell.of(other), List.of());
		if (cell.contestant().equals(other) || others.isEmpty()) {
			return "";
		}
		List<Double> ratios = new ArrayList<>();
		for (Measurement one : this.cells.getOrDefault(cell, List.of())) {
			others.stream()
				.filter((measured) -> measured.round() == one.round())
				.forEach((measured) -> ratios.add(figure.applyAsDouble(one) / figure.applyAsDouble(measured)));
		}
		return Spread.of(ratios).text(2);
	}

	/** How many rounds there were. */
	int rounds() {
		return this.cells.values().stream().mapToInt(List::size).max().orElse(0);
	}

	/** How much of the machine others used, at the median and at most. */
	Spread elsewhere() {
		return Spread.of(this.cells.values().stream().flatMap(List::stream).map(Measurement::elsewhere).toList());
	}

	/** Every cell with its spreads, for JSON. */
	List<Map<String, Object>> figures() {
		return this.cells.entrySet().stream().map((entry) -> {
			List<Measurement> rounds = entry.getValue();
			Map<String, Object> figures = new LinkedHashMap<>();
			figures.put("operation", entry.getKey().operation().word());
			figures.put("load", entry.getKey().load().name());
			figures.put("contestant", entry.getKey().contestant());
			figures.put("rounds", rounds.size());
			figures.put("answersPerSecond", spread(rounds, Measurement::perSecond));
			for (double percentile : List.of(50.0, 90.0, 99.0, 99.9, 100.0)) {
				figures.put("milliseconds" + percentile, spread(rounds, (one) -> one.milliseconds(percentile)));
			}
			figures.put("databaseCpuMillisecondsPerAnswer",
					spread(rounds, (one) -> one.perAnswer(one.used().database())));
			figures.put("contestantCpuMillisecondsPerAnswer",
					spread(rounds, (one) -> one.perAnswer(one.used().contestant())));
			figures.put("generatorCpuMillisecondsPerAnswer",
					spread(rounds, (one) -> one.perAnswer(one.used().generator())));
			figures.put("machineUsedElsewhere", spread(rounds, Measurement::elsewhere));
			return figures;
		}).toList();
	}

	private static Spread spread(List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
		return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
	}

	private static String number(Spread spread) {
		return String.format(Locale.ROOT, "%.2f", spread.median());
	}

	private record Cell(Operation operation, Load load, String contestant) {

		Cell of(String other) {
			return new Cell(this.operation, this.load, other);
		}

	}

}
