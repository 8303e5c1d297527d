package org.threadline.benchmarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BenchmarkOptionsTests {

	@Test
	void everythingIsMeasuredWhenNothingIsSaid() {
		assertThat(BenchmarkOptions.of().operations()).containsExactly(Operation.values());
		assertThat(BenchmarkOptions.of().contestants()).isEqualTo(Contestants.NAMES);
	}

	@Test
	void whatIsSaidCountsBesideQuick() {
		BenchmarkOptions options = BenchmarkOptions.of("--rounds", "7", "--quick", "--seconds", "0.5");

		assertThat(options.rounds()).isEqualTo(7);
		assertThat(options.seconds()).isEqualTo(0.5);
		assertThat(options.operations()).contains(Operation.WEB).doesNotContain(Operation.OPEN_RECORD);
	}

	@Test
	void theWholeTableHasCommandsTheSearchAndThePageOfAChild() {
		assertThat(BenchmarkOptions.of("--whole").operations()).contains(Operation.RECORD_EVENT, Operation.OPEN_RECORD,
				Operation.SEARCH, Operation.CHILD_PAGE);
	}

	@Test
	void loadsAreClosedOrOpen() {
		assertThat(BenchmarkOptions.of("--loads", "closed-8,open-100").loads()).containsExactly(new Load.Closed(8),
				new Load.Open(100));
	}

	@Test
	void onlyOfTheLargerGraphSomeAreToldOfInFull() {
		BenchmarkOptions options = BenchmarkOptions.of("--growth", "1000000", "--in-full", "100000");
		assertThat(options.ofSmaller()).extracting(BenchmarkOptions::children, BenchmarkOptions::inFull)
			.containsExactly(10_000, 0);
		assertThat(options.ofLarger()).extracting(BenchmarkOptions::children, BenchmarkOptions::inFull)
			.containsExactly(1_000_000, 100_000);
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> BenchmarkOptions.of("--in-full", "100"))
			.withMessageContaining("--growth");
	}

	@Test
	void bothGraphsAreKeptInAsMuchMemory() {
		BenchmarkOptions options = BenchmarkOptions.of("--growth", "1000000", "--page-cache", "8192");
		assertThat(options.ofSmaller().pageCache()).isEqualTo(8192);
		assertThat(options.ofLarger().pageCache()).isEqualTo(8192);
		assertThat(BenchmarkOptions.of().pageCache()).isEqualTo(1024);
	}

	@Test
	void growthIsNotProfiled() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> BenchmarkOptions.of("--growth", "100000", "--profile"))
			.withMessageStartingWith("--profile tells where the time of contestants goes")
			.withMessageEndingWith("leave one of them out");
		assertThat(BenchmarkOptions.of("--growth", "0", "--profile").profiled()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "--operations, paint, There is no operation paint", "--contestants, nobody, There is no contestant",
			"--loads, half-open, A load is closed-N or open-N", "--rounds, many, --rounds has to be a number",
			"--rounds, 0, '--rounds has to be 1 or more, not 0'",
			"--growth, -1, '--growth has to be 0 or more, not -1'",
			"--sample, 0, '--sample has to be 1 or more, not 0'", "--seconds, 0, '--seconds has to be more than 0'",
			"--seconds, NaN, '--seconds has to be more than 0'",
			"--page-cache, 7, '--page-cache has to be 8 or more, not 7'", "--colour, red, --colour is not understood" })
	void whatCannotBeUsedIsRefused(String option, String value, String message) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> BenchmarkOptions.of(option, value))
			.withMessageStartingWith(message);
	}

}
