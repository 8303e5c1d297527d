package org.threadline.ingest;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.IngestSettings.ProgressStyle;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.threadline.ingest.AFeed.aFeed;

@OnEveryRelease
@BesideOthers
class StartUpLoadTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@Test
	void theServiceIsOutOfServiceUntilTheFeedsAreLoaded() {
		aFeed().withChild("C1").in(this.feeds);
		StartUpLoad load = load(this.feeds.toString());
		assertThat(load.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
		assertThat(this.graph.count("(:Person)")).isZero();

		load.run(new DefaultApplicationArguments());

		assertThat(load.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.graph.count("(:Person)")).isOne();
	}

	@Test
	void nothingIsLoadedWhenThatIsAskedFor() {
		aFeed().withChild("C1").in(this.feeds);
		StartUpLoad load = load("none");
		load.run(new DefaultApplicationArguments());
		assertThat(load.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.graph.count("(node:Source|Person)")).isZero();
	}

	@Test
	void aBrokenFeedStopsTheStart() {
		StartUpLoad load = load(this.feeds.resolve("nowhere").toString());
		assertThatExceptionOfType(BrokenFeedException.class)
			.isThrownBy(() -> load.run(new DefaultApplicationArguments()));
		assertThat(load.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
	}

	@Test
	void theStoriesOnTheClassPathLoadWhole() {
		LoadReport report = this.graph.part(FeedLoader.class).load("classpath:feeds");
		assertThat(report.setAside()).isEmpty();
		assertThat(report.conflicts()).isPositive();
		assertThat(this.graph.violations()).isEmpty();
		String digest = this.graph.digest();
		assertThat(this.graph.part(FeedLoader.class).load("classpath:feeds").loaded()).isZero();
		assertThat(this.graph.digest()).isEqualTo(digest);
	}

	private StartUpLoad load(String location) {
		return new StartUpLoad(this.graph.part(FeedLoader.class),
				new IngestSettings(location, ProgressStyle.LOG, Duration.ofSeconds(5)));
	}

}
