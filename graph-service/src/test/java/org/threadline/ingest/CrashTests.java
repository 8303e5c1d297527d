package org.threadline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.ThreadlineApplication;
import org.threadline.shared.NhsNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

/**
 * A process that is killed in the middle of a load leaves a graph that is sound, and
 * loading again completes it, however often and wherever it was killed.
 */
@Tag("slow")
@BesideOthers
class CrashTests {

	private static final int POSTS = 1_100;

	private static final int CHILDREN = 1_100;

	private static final int EVENTS = 2_500;

	private static final int BATCH = Batches.SIZE;

	private static final int GROUND = 4 + POSTS;

	/** Each child is known to two sources, which disagree on the home. */
	private static final int PEOPLE = 2 * CHILDREN;

	private static final int ALL = GROUND + PEOPLE + 2 * CHILDREN + EVENTS;

	@TempDir
	private Path feeds;

	@TempDir
	private Path undisturbed;

	@TempDir
	private Path killed;

	@Test
	void loadingAgainAfterOneKillAfterAnotherGivesTheSameGraph() throws Exception {
		loadingIsKilledAt(Point.IN_PEOPLE, Point.IN_FACTS);
	}

	@Test
	@Tag("deep")
	void loadingAgainAfterAKillInEachPartGivesTheSameGraph() throws Exception {
		loadingIsKilledAt(Point.values());
	}

	private void loadingIsKilledAt(Point... points) throws Exception {
		writeFeeds();
		String digest = "";
		for (Point point : points) {
			killLoadingAt(point);
			try (TestGraph left = TestGraph.in(this.killed)) {
				assertThat(left.violations()).as("%s", point).isEmpty();
				if (point == points[points.length - 1]) {
					digest = digestAfterLoadingInto(left);
				}
			}
		}

		try (TestGraph whole = TestGraph.in(this.undisturbed)) {
			assertThat(digest).isEqualTo(digestAfterLoadingInto(whole));
		}
	}

	private String digestAfterLoadingInto(TestGraph graph) {
		assertThat(graph.load(this.feeds).conflicts()).isEqualTo(CHILDREN);
		assertThat(graph.violations()).isEmpty();
		return graph.digest();
	}

	private void writeFeeds() {
		AFeed socialCare = aFeed();
		IntStream.range(1, POSTS).forEach((post) -> socialCare.with(FeedFile.POSTS, "post-" + post));
		AFeed housing = anotherFeed("housing");
		List<String> numbers = IntStream.range(999_000_000, 999_010_000)
			.mapToObj(CrashTests::nhsNumber)
			.filter((number) -> NhsNumber.parse(number).isPresent())
			.limit(CHILDREN)
			.toList();
		for (String number : numbers) {
			socialCare.withChild("C" + number, "nhs_number", number)
				.with(FeedFile.RESIDENCES, "r" + number, "person_ref", "C" + number);
			housing.withChild("H" + number, "nhs_number", number)
				.with(FeedFile.RESIDENCES, "r" + number, "person_ref", "H" + number, "line_1", "2 Quarry Rise");
		}
		for (int event = 0; event < EVENTS; event++) {
			socialCare.withEvent("ev" + event, "person_ref", "C" + numbers.get(event % CHILDREN), "summary",
					"Visit " + event);
		}
		socialCare.in(this.feeds);
		housing.in(this.feeds);
	}

	/** With its check digit, where there is one. */
	private static String nhsNumber(int nineDigits) {
		String digits = String.valueOf(nineDigits);
		int sum = IntStream.range(0, 9).map((place) -> (digits.charAt(place) - '0') * (10 - place)).sum();
		return digits + (11 - sum % 11) % 11;
	}

	private void killLoadingAt(Point point) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"-cp", System.getProperty("java.class.path"), ThreadlineApplication.class.getName(), "load",
				this.feeds.toString(), "--threadline.graph.embedded.folder=" + this.killed,
				"--logging.threshold.console=INFO", "--threadline.progress=LOG", "--threadline.progress-interval=0s")
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String line = output.readLine();
			while (line != null && rowsLoaded(line) < point.rows) {
				line = output.readLine();
			}
			assertThat(line).as("the process was still loading when it came to %s", point).isNotNull();
		}
		finally {
			// SIGKILL: nothing is flushed and no hook runs
			process.destroyForcibly().waitFor();
		}
		assertThat(process.exitValue()).as("%s", point).isEqualTo(128 + 9);
	}

	private static int rowsLoaded(String line) {
		int end = line.indexOf(" of about ");
		return (end < 0) ? 0 : Integer.parseInt(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
	}

	/**
	 * After how many rows the process is killed: while it writes what comes next.
	 */
	private enum Point {

		IN_GROUND(GROUND - POSTS + BATCH), IN_PEOPLE(GROUND + BATCH), IN_FACTS(GROUND + PEOPLE + 2 * CHILDREN + BATCH),
		IN_CONFLICTS(ALL);

		private final int rows;

		Point(int rows) {
			this.rows = rows;
		}

	}

}
