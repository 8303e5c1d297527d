package org.threadline.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.ThreadlineApplication;
import org.threadline.ingest.AFeed;
import org.threadline.ingest.LoadReport;
import org.threadline.ingest.TestGraph;
import org.threadline.seed.Generator;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph made by the offline importer is the graph that loading makes.
 */
@BesideOthers
class BulkLoadTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private final List<String> said = new ArrayList<>();

	@TempDir
	private Path folder;

	@Test
	void aBulkLoadGivesTheGraphThatLoadingGives() throws IOException {
		Path feeds = this.folder.resolve("feeds");
		new Generator(250, 7, DAY).write(feeds);
		FileSystemUtils.copyRecursively(Path.of("../seed-data/feeds"), feeds);
		corrected().in(feeds);
		Path data = this.folder.resolve("data");

		assertThat(bulkLoad(feeds, data)).as("rows are set aside").isOne();

		String digest;
		LoadReport report;
		try (TestGraph loaded = TestGraph.in(this.folder.resolve("loaded"))) {
			report = loaded.load(feeds);
			digest = loaded.digest();
		}
		assertThat(report.setAside()).hasSize(8);
		assertThat(this.said).filteredOn((line) -> line.startsWith("Set aside: "))
			.containsExactlyInAnyOrderElementsOf(report.setAside().stream().map((row) -> "Set aside: " + row).toList());
		assertThat(this.said).last()
			.asString()
			.startsWith("Loaded " + report.loaded() + " new rows and " + report.superseded() + " changed ones");
		try (TestGraph imported = TestGraph.in(data)) {
			assertThat(imported.digest()).isEqualTo(digest);
			assertThat(imported.violations()).isEmpty();
			assertThat(imported.count("(:Event {summary: 'Before the birth that was stated first'})")).isOne();
			assertThat(imported.count("(:Person {signIn: 'taken.back'})")).isZero();
			assertThat(imported.count("(:Person {signIn: 'moved'})<-[:NAME_OF]-(:Name {given: 'Right'})")).isOne();
			assertThat(imported.load(feeds).loaded()).as("nothing is new then").isZero();
			assertThat(imported.digest()).isEqualTo(digest);
		}
	}

	/**
	 * People who are corrected, what is told of them meanwhile, and rows that are wrong.
	 */
	private static AFeed corrected() {
		return AFeed.anotherFeed("corrected")
			.withRow("areas.csv", "area")
			.withRow("agencies.csv", "agency", "area_ref", "area")
			.withRow("practitioners.csv", "practitioner")
			.withRow("posts.csv", "post")
			.withChild("C1")
			.withChild("C2", "replaces", "C1", "date_of_birth", "2014-01-10")
			.withChild("C3")
			.withChild("C4", "nhs_number", "9990000018", "recorded_at", "2026-10-01T08:00:00Z")
			.withChild("C5", "replaces", "C4", "nhs_number", "9990000026")
			.withChild("C6", "replaces", "C5", "nhs_number", "9990000034", "family_name", "Ashworth")
			.withChild("C7", "replaces", "C5")
			.withAdult("A1")
			.withAdult("A2", "replaces", "A1", "family_name", "Ashton")
			.withAdult("A3", "sign_in", "moved")
			.withAdult("A4", "sign_in", "moved", "given_name", "Right")
			.withAdult("A5", "replaces", "A3")
			.withAdult("A6", "sign_in", "taken.back")
			.withAdult("A7", "replaces", "A6")
			.withAdult("A8", "sign_in", "kept")
			.withAdult("A9", "sign_in", "kept")
			.withEverythingAboutC1()
			.withEvent("e1", "occurred", "2014-06-01", "summary", "Before the birth that was stated first")
			.withEvent("e2", "occurred", "2013-06-01")
			.withEvent("e3", "person_ref", "C2")
			.withEvent("e4", "person_ref", "nobody")
			.withEvent("e5", "person_ref", "C3", "occurred", "2013-06-01")
			.withEvent("e6", "person_ref", "C3", "replaces", "e3")
			.withEvent("e7", "person_ref", "C3", "replaces", "e8")
			.withEvent("e8", "person_ref", "C3")
			.withEvent("e9", "person_ref", "C3", "replaces", "e7", "recorded_at", "2026-11-01T08:00:00Z")
			.withEvent("e10", "person_ref", "C3", "replaces", "e10")
			.withEvent("e11", "person_ref", "C5")
			.withEvent("e12", "person_ref", "C6", "replaces", "e11", "summary", "Put right")
			.withEvent("e13", "person_ref", "C3", "replaces", "e14", "sensitivity", "RESTRICTED")
			.withEvent("e14", "person_ref", "C3", "replaces", "e15", "sensitivity", "SENSITIVE", "kind", "INTERNAL")
			.withEvent("e15", "person_ref", "C3", "kind", "GAP")
			.withResponsibility("p1", "person_ref", "C3", "holder_person_ref", "A2", "holder_agency_ref", "")
			.withRow("residences.csv", "r1", "line_1", "7 WATER LANE", "area_ref", "area")
			.withRow("residences.csv", "r2", "person_ref", "C3", "line_1", "7 Water Lane")
			.withRow("residences.csv", "r3", "person_ref", "C3", "line_1", "9 Water Lane", "uprn", "999000020999");
	}

	@Test
	void aFolderWithADatabaseIsRefused() throws IOException {
		Path data = this.folder.resolve("data");
		Files.createDirectories(data.resolve("data/databases/neo4j"));
		assertThat(bulkLoad(Path.of("../seed-data/feeds"), data)).isOne();
		assertThat(this.said).singleElement()
			.asString()
			.contains("There is a database in " + data, "name an empty folder in THREADLINE_DATA");
		assertThat(files(data)).isEmpty();
	}

	@Test
	void aServerIsRefused() {
		assertThat(run("bulk-load", "../seed-data/feeds", "--spring.neo4j.uri=bolt://127.0.0.1:1")).isOne();
		assertThat(this.said).singleElement().asString().contains("take SPRING_NEO4J_URI away");
	}

	@Test
	void aBrokenFeedMakesNoDatabase() throws IOException {
		Path data = this.folder.resolve("data");
		assertThat(bulkLoad(this.folder.resolve("nowhere"), data)).isOne();
		assertThat(this.said).last().asString().contains("there is no such folder");
		assertThat(Path.of(this.said.getFirst().replaceAll(".* in (.*);.*", "$1"))).as("what was written down")
			.isAbsolute()
			.doesNotExist();
		assertThat(data).doesNotExist();
	}

	@Test
	void aDeliveryDatedInDaysToComeMakesNoDatabase() {
		Path data = this.folder.resolve("data");
		Path feeds = AFeed.aFeed()
			.withChild("C1")
			.extractedAt("2962-11-16T02:00:00Z")
			.in(this.folder.resolve("delivered"));
		assertThat(bulkLoad(feeds, data)).isOne();
		assertThat(this.said).last().asString().startsWith("social-care/manifest.yaml:3: extractedAt is 2962");
		assertThat(data).doesNotExist();
	}

	@Test
	void aFolderWithoutFeedsMakesNoDatabaseSoThatTheRightOneStillCan() throws IOException {
		Path data = this.folder.resolve("data");
		Path feeds = Files.createDirectories(this.folder.resolve("delivered"));
		// one folder too deep
		AFeed.aFeed().withChild("C1").in(feeds.resolve("today"));

		assertThat(bulkLoad(feeds, data)).isOne();

		assertThat(this.said).hasSize(2)
			.last()
			.asString()
			.startsWith(feeds + ":1: ")
			.contains("no feed", "manifest.yaml");
		assertThat(data).doesNotExist();
		this.said.clear();
		assertThat(bulkLoad(feeds.resolve("today"), data)).isZero();
		assertThat(this.said).last().asString().startsWith("Loaded 6 new rows");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void noRoomForWhatIsWrittenDownIsSaidInASentence() throws Exception {
		Path data = this.folder.resolve("data");
		Path temporary = Files.createDirectory(this.folder.resolve("temporary"));

		assertThat(bulkLoadWithoutRoom(data, temporary)).isOne();

		assertThat(this.said).hasSize(2)
			.last()
			.asString()
			.startsWith("What the feeds say cannot be written down in " + temporary)
			.contains("name a larger folder in -Djava.io.tmpdir");
		assertThat(data).doesNotExist();
		assertThat(files(temporary)).as("nothing about children is left").isEmpty();
	}

	/** In a process whose files may have no more than 100 KiB. */
	private int bulkLoadWithoutRoom(Path data, Path temporary) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("bash", "-c", "ulimit -f 100 && exec \"$@\"", "bash",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
				ThreadlineApplication.class.getName(), "bulk-load", "../seed-data/feeds",
				"--threadline.graph.embedded.folder=" + data)
			.redirectErrorStream(true)
			.start();
		process.inputReader(StandardCharsets.UTF_8).lines().forEach(this.said::add);
		return process.waitFor();
	}

	private int bulkLoad(Path feeds, Path data) {
		return run("bulk-load", feeds.toString(), "--threadline.graph.embedded.folder=" + data);
	}

	private int run(String... arguments) {
		return ConsoleProgram.run(this.said::add, arguments);
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile).toList();
		}
	}

}
