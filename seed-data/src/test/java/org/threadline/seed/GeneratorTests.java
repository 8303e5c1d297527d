package org.threadline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratorTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@TempDir
	private Path folder;

	@Test
	void theSameSeedGivesTheSameBytes() {
		assertThat(generated("one", 300, 5)).isEqualTo(generated("two", 300, 5));
	}

	@Test
	void anotherSeedGivesOtherChildren() {
		assertThat(generated("one", 300, 5).get("generated-health/people.csv"))
			.isNotEqualTo(generated("two", 300, 6).get("generated-health/people.csv"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 10, 99, 137 })
	void thereAreAsManyChildrenAsAskedFor(int children) {
		CsvFeed feed = feed("some", children);
		assertThat(children(feed)).hasSize(children);
	}

	private static Stream<String> children(CsvFeed feed) {
		return feed.rows("people.csv")
			.filter((row) -> row.field("record").equals("CHILD"))
			.map(CsvFeed::person)
			.distinct();
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 250, 1000 })
	void someChildHasNoEventAndOneHasFiveThousand(int children) {
		CsvFeed feed = feed("some", children);
		Map<String, Long> events = events(feed);
		assertThat(events).hasSizeLessThan(children);
		assertThat(events.values()).contains(5000L).allMatch((count) -> count <= 5000);
	}

	private static Map<String, Long> events(CsvFeed feed) {
		return feed.rows("events.csv")
			.filter((row) -> row.field("replaces").isEmpty())
			.collect(Collectors.groupingBy(CsvFeed::person, Collectors.counting()));
	}

	@Test
	void ofThoseWhoAreNotToldOfInFullItIsToldWhoTheyAreAndNothingThatHappened() {
		Path some = this.folder.resolve("some");
		new Generator(1000, 100, 5, DAY).write(some);
		CsvFeed feed = new CsvFeed(some);
		assertThat(children(feed)).hasSize(1000);
		assertThat(feed.rows("residences.csv").map(CsvFeed::person).distinct()).hasSizeGreaterThanOrEqualTo(1000);
		Map<String, Long> events = events(feed);
		assertThat(events).hasSizeBetween(70, 120);
		assertThat(events.values()).contains(5000L);
	}

	@Test
	void nothingPointsAtAnybodyReal() {
		CsvFeed feed = feed("some", 500);
		assertThat(feed.rows("people.csv").map((row) -> row.field("nhs_number")))
			.allMatch((number) -> number.isEmpty() || number.startsWith("999"));
		assertThat(feed.rows("people.csv").map((row) -> row.field("upn")))
			.allMatch((number) -> number.isEmpty() || number.substring(1).startsWith("999"));
		assertThat(feed.rows("residences.csv").map((row) -> row.field("postcode")))
			.allMatch((postcode) -> postcode.matches("ZZ[0-9]+ [0-9][A-Z]{2}"));
		assertThat(feed.rows("posts.csv").map((row) -> row.field("email")))
			.allMatch((mail) -> mail.endsWith("@example.org"));
		assertThat(Stream.concat(feed.rows("posts.csv").map((row) -> row.field("telephone")),
				feed.rows("agencies.csv").map((row) -> row.field("contact_number"))))
			.allMatch((number) -> number.matches("01632 960[0-9]{3}"));
	}

	@Test
	void namesComeFromManyCommunitiesAndFitTogether() {
		CsvFeed feed = feed("some", 1000);
		assertThat(feed.rows("people.csv").map((row) -> row.field("family_name")).distinct()).hasSizeGreaterThan(80)
			.contains("Wiśniewska", "Okonkwo", "Nguyễn", "O'Connell");
	}

	private CsvFeed feed(String name, int children) {
		new Generator(children, 1, DAY).write(this.folder.resolve(name));
		return new CsvFeed(this.folder.resolve(name));
	}

	private SortedMap<String, String> generated(String name, int children, long seed) {
		Path root = this.folder.resolve(name);
		new Generator(children, seed, DAY).write(root);
		SortedMap<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(root.relativize(file).toString(), Files.readString(file));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return files;
	}

}
