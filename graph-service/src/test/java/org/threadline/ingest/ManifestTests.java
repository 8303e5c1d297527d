package org.threadline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.BesideOthers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.threadline.ingest.AFeed.aFeed;

/**
 * A delivery that cannot be understood as a whole stops the load, with file and line, and
 * nothing of any delivery is loaded.
 */
@BesideOthers
class ManifestTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	private Path folder;

	@BeforeEach
	void aGoodFeed() {
		aFeed().withChild("C1").in(this.feeds);
		this.folder = this.feeds.resolve("social-care");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					source: social-care              | source: Social Care       | social-care/manifest.yaml:1: the source has to be a short code
					source: social-care              | source: health            | social-care/manifest.yaml:1: the source has to be named like its folder
					title: Testing                   | titel: Testing            | social-care/manifest.yaml:2: "titel" is not known here
					title: Testing                   | title: ''                 | social-care/manifest.yaml:2: "title" has to be a text
					extractedAt: 2026-11-16T02:00:00Z | extractedAt: yesterday   | social-care/manifest.yaml:3: extractedAt has to be a moment
					extractedAt: 2026-11-16T02:00:00Z | extractedAt: 2962-11-16T02:00:00Z | social-care/manifest.yaml:3: extractedAt is 2962-11-16T02:00:00Z, but it is only
					staleAfterDays: 14               | staleAfterDays: soon      | social-care/manifest.yaml:4: "staleAfterDays" has to be a whole number
					files:                           | files: {}                | social-care/manifest.yaml:
					- areas.csv                      | - aeras.csv               | social-care/manifest.yaml:6: aeras.csv is no file of a feed
					- areas.csv                      | - notices.csv             | social-care/manifest.yaml:6: notices.csv is listed, but is not in the folder
					- areas.csv                      | - people.csv              | social-care/manifest.yaml:11: "people.csv" stands here twice, first in line
					title: Testing                   | title: 'Testing           | social-care/manifest.yaml:
					""")
	void aBrokenManifestIsRefusedWithItsLine(String good, String broken, String message) throws IOException {
		change("manifest.yaml", good, broken.replace("\\n", "\n"));
		assertRefused(message);
	}

	@Test
	void aTitleOfSeveralLinesIsRefused() throws IOException {
		change("manifest.yaml", "title: Testing", "title: |\n  Testing\n  twice");
		assertRefused("social-care/manifest.yaml:2: title has to be a text of at most 200 characters without control");
	}

	@Test
	void aTitleThatIsTooLongIsRefused() throws IOException {
		change("manifest.yaml", "title: Testing", "title: " + "Testing ".repeat(30));
		assertRefused("social-care/manifest.yaml:2: title has to be a text of at most 200 characters without control");
	}

	@Test
	void aDeliveryMayBeAFewMinutesAheadOfTheClockAndNoMore() {
		FeedFolder delivered = new FeedFolders().in(this.feeds.toString()).getFirst();
		assertThat(Manifest.read(delivered, Instant.parse("2026-11-16T01:55:00Z")).extractedAt())
			.isEqualTo("2026-11-16T02:00:00Z");
		assertThatExceptionOfType(BrokenFeedException.class)
			.isThrownBy(() -> Manifest.read(delivered, Instant.parse("2026-11-16T01:54:59Z")))
			.withMessage("social-care/manifest.yaml:3: extractedAt is 2026-11-16T02:00:00Z, but it is only "
					+ "2026-11-16T01:54:59Z: write when the delivery was taken, or see that the clock of this machine is right");
	}

	@Test
	void aFileThatIsNotListedIsRefused() throws IOException {
		change("manifest.yaml", "  - posts.csv\n", "");
		assertRefused("social-care/manifest.yaml:6: posts.csv is in the folder, but is not listed");
	}

	@Test
	void aFolderOfFilesWithoutAManifestIsRefused() throws IOException {
		Files.delete(this.folder.resolve("manifest.yaml"));
		assertRefused("social-care/manifest.yaml:1: the manifest is missing");
	}

	@Test
	void aHeaderWithColumnsInAnotherOrderIsRefused() throws IOException {
		change("services.csv", "service_ref,agency_ref", "agency_ref,service_ref");
		assertRefused(
				"social-care/services.csv:1: the header has to be exactly service_ref,agency_ref,name,contact_number; column 1 has to be service_ref");
	}

	@Test
	void aHeaderWithOneColumnTooManyIsRefused() throws IOException {
		change("services.csv", "contact_number", "contact_number,remarks");
		assertRefused("there are 5 columns instead of 4");
	}

	@Test
	void anEmptyFileIsRefused() throws IOException {
		Files.writeString(this.folder.resolve("services.csv"), "");
		assertRefused("social-care/services.csv:1: the file has to begin with the header");
	}

	@Test
	void aFileThatCannotBeReadIsRefused() throws IOException {
		linkToNowhere("services.csv");
		assertRefused("social-care/services.csv: this cannot be read");
	}

	@Test
	void aManifestThatCannotBeReadIsRefused() throws IOException {
		linkToNowhere("manifest.yaml");
		assertRefused("social-care/manifest.yaml: this cannot be read");
	}

	@Test
	void aFolderInPlaceOfAManifestIsRefused() throws IOException {
		Files.delete(this.folder.resolve("manifest.yaml"));
		Files.createDirectory(this.folder.resolve("manifest.yaml"));
		assertRefused("social-care/manifest.yaml");
	}

	@Test
	void aManifestThatIsNoTextIsRefused() throws IOException {
		change("manifest.yaml", "title: Testing", "title: \u0001");
		assertRefused("social-care/manifest.yaml:2: this is not YAML");
	}

	@Test
	void aFolderThatIsNotThereIsRefused() {
		assertThatExceptionOfType(BrokenFeedException.class)
			.isThrownBy(() -> this.graph.load(this.feeds.resolve("nowhere")))
			.withMessageContaining("there is no such folder");
	}

	@Test
	void theFailureIsExplainedWithoutAStackTrace() {
		assertThat(new BrokenFeedFailureAnalyzer()
			.analyze(new IllegalStateException(new BrokenFeedException("health/manifest.yaml", 3, "that is wrong"))))
			.satisfies((analysis) -> {
				assertThat(analysis.getDescription()).isEqualTo("health/manifest.yaml:3: that is wrong");
				assertThat(analysis.getAction()).contains("start again");
			});
	}

	private void linkToNowhere(String file) throws IOException {
		Files.delete(this.folder.resolve(file));
		Files.createSymbolicLink(this.folder.resolve(file), this.folder.resolve("nowhere"));
	}

	private void change(String file, String from, String to) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(from);
		Files.writeString(path, text.replaceFirst(Pattern.quote(from), to));
	}

	private void assertRefused(String message) {
		assertThatExceptionOfType(BrokenFeedException.class).isThrownBy(() -> this.graph.load(this.feeds))
			.withMessageContaining(message);
		assertThat(this.graph.count("(node:Agency|Person|Source)")).isZero();
	}

}
