package org.threadline.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.LoadStatements;
import org.threadline.graph.LoadTransactions;
import org.threadline.shared.IdSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

/**
 * How often sources disagree is told as it is.
 */
@BesideOthers
class ConflictsTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@Test
	void aTransactionThatIsTriedAgainCountsOnce() {
		aFeed().withChild("C1", "nhs_number", "9991047255").withRow("residences.csv", "r1").in(this.feeds);
		anotherFeed("health").withChild("C1", "nhs_number", "9991047255")
			.withRow("residences.csv", "r1", "line_1", "2 Mill Lane")
			.in(this.feeds);
		assertThat(this.graph.load(this.feeds).conflicts()).isOne();

		String child = (String) this.graph.value("MATCH (child:Child) RETURN child.id");
		LoadTransactions transactions = new TriedAgain(this.graph.part(GraphTransactions.class).forLoading());
		Conflicts conflicts = new Conflicts(transactions, this.graph.part(IdSource.class),
				Instant.parse("2026-11-16T02:00:00Z"));
		assertThat(conflicts.settle(List.of(child))).isOne();
	}

	/**
	 * Every transaction is tried twice, as after a lost connection.
	 *
	 * @param graph the graph
	 */
	private record TriedAgain(LoadTransactions graph) implements LoadTransactions {

		@Override
		public <T extends @Nullable Object> T write(Function<LoadStatements, T> work) {
			this.graph.write(work);
			return this.graph.write(work);
		}

		@Override
		public <T extends @Nullable Object> T read(Function<LoadStatements, T> work) {
			return this.graph.read(work);
		}

	}

}
