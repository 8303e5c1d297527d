package org.threadline.benchmarks;

import java.util.List;
import java.util.Map;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthReportTests {

	private final GrowthReport report = new GrowthReport();

	@Test
	void aCellHasTheSpreadsOfItsRoundsAsMarkdownAndAsFigures() {
		this.report.add(measured(Operation.SEARCH, 1, 2), measured(Operation.SEARCH, 1, 3));
		this.report.add(measured(Operation.SEARCH, 2, 2), measured(Operation.SEARCH, 2, 4));
		this.report.add(measured(Operation.WEB, 1, 5), measured(Operation.WEB, 1, 5));

		assertThat(this.report.rounds()).isEqualTo(2);
		assertThat(this.report.table().lines()).hasSize(4)
			.contains(
					"| search | closed-1 | 2.00 (2.00–2.00) | 3.50 (3.00–4.00) | 1.75 (1.50–2.00) | 2 (2–2) | 2 (2–2) |");
		List<Map<String, Object>> figures = this.report.figures();
		assertThat(figures).hasSize(2);
		assertThat(figures.getFirst()).containsEntry("operation", "search")
			.containsEntry("load", "closed-1")
			.containsEntry("rounds", 2);
		assertSpread(figures, "smallerMilliseconds50", "2.00 (2.00–2.00)");
		assertSpread(figures, "largerMilliseconds50", "3.50 (3.00–4.00)");
		assertSpread(figures, "ratioOfMilliseconds50", "1.75 (1.50–2.00)");
		assertSpread(figures, "largerAnswersPerSecond", "2.00 (2.00–2.00)");
	}

	@Test
	void whatOthersUsedIsOfBothGraphs() {
		this.report.add(measured(Operation.SEARCH, 1, 2), measured(Operation.SEARCH, 1, 3));
		assertThat(this.report.elsewhere().median() * Runtime.getRuntime().availableProcessors()).isEqualTo(1);
	}

	private static void assertSpread(List<Map<String, Object>> figures, String name, String text) {
		assertThat(figures.getFirst().get(name)).isInstanceOfSatisfying(Spread.class,
				(spread) -> assertThat(spread.text(2)).isEqualTo(text));
	}

	/**
	 * Two answers of so many milliseconds in a second, while others used one processor.
	 */
	private static Measurement measured(Operation operation, int round, int milliseconds) {
		Histogram times = new Histogram(5);
		times.recordValueWithCount(milliseconds * 1_000_000L, 2);
		return new Measurement(operation, new Load.Closed(1), "service", round, 1, times, new Processors(0, 0, 0, 1));
	}

}
