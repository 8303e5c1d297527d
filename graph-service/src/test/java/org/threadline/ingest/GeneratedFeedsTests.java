package org.threadline.ingest;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.seed.Generator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The loader takes generated feeds whole, on their own and beside the stories.
 */
@BesideOthers
class GeneratedFeedsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@TempDir
	private Path feeds;

	@Test
	void noRowIsSetAside() {
		TestGraph graph = TestGraph.empty();
		new Generator(150, 7, DAY).write(this.feeds);

		LoadReport report = graph.load(this.feeds);

		assertThat(report.setAside()).isEmpty();
		assertThat(graph.count("(:Child)")).isEqualTo(150);
		assertThat(graph.value("""
				MATCH (event:Event)
				WHERE NOT (event)-[:REPLACES]->()
				WITH event.subjectId AS child, count(*) AS events
				RETURN max(events)""")).isEqualTo(5000L);
		assertThat(graph.violations()).isEmpty();
	}

	@Test
	void theStoriesStayAsTheyAre() {
		TestGraph graph = TestGraph.empty();
		graph.load(Path.of("../seed-data/feeds"));
		long children = graph.count("(:Child)");
		new Generator(40, 7, DAY).write(this.feeds);

		assertThat(graph.load(this.feeds).setAside()).isEmpty();

		assertThat(graph.count("(:Child)")).isEqualTo(children + 40);
		assertThat(graph.violations()).isEmpty();
	}

	@Test
	void theSameFeedsGiveTheSameGraph() {
		TestGraph graph = TestGraph.empty();
		new Generator(60, 7, DAY).write(this.feeds);
		graph.load(this.feeds);
		String digest = graph.digest();
		TestGraph.empty();

		graph.load(this.feeds);

		assertThat(graph.digest()).isEqualTo(digest);
	}

}
