package org.threadline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Ten thousand generated children are as the targets say, to within five per cent of each
 * figure, and the documented table is what the code says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedDataTests {

	private static final int CHILDREN = 10_000;

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private static final Path DOCUMENT = Path.of("..", "docs", "generated-data.md");

	private Census census;

	private List<Target> targets;

	@BeforeAll
	void generate(@TempDir Path folder) {
		new Generator(CHILDREN, 1, DAY).write(folder);
		this.census = new Census(new CsvFeed(folder), DAY);
		this.targets = new Targets(new Population(CHILDREN, DAY, new Seed(1)), this.census).all();
	}

	Stream<Target> targets() {
		return this.targets.stream();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void isAsTheTargetSays(Target target) {
		assertThat(target.generated()).isCloseTo(target.share(), within(0.05 * target.share()));
	}

	@Test
	void somebodyHasNoEventAndSomebodyHasFiveThousand() {
		assertThat(this.census.fewestAndMostEvents()).containsExactly(0L, 5000L);
	}

	@Test
	void thereAreAtLeastAQuarterOfAMillionEventsAndInvolvements() {
		assertThat(this.census.children()).isEqualTo(CHILDREN);
		assertThat(this.census.eventsAndInvolvements()).isGreaterThan(250_000);
	}

	@Test
	void theDocumentedTableIsWhatTheCodeSays() {
		StringBuilder table = new StringBuilder("| what | of | target | generated | where the target comes from |\n"
				+ "| --- | --- | --- | --- | --- |\n");
		this.targets.forEach((target) -> table.append(target.line()).append('\n'));
		assertThat(document()).as("put this table into docs/generated-data.md").contains(table);
	}

	private static String document() {
		try {
			return Files.readString(DOCUMENT);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
