package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Driver;
import org.threadline.ingest.AFeed;
import org.threadline.ingest.FeedLoader;

import org.springframework.util.FileSystemUtils;

/**
 * Children of a test's own, so that tests that write disturb nobody. Each comes in a feed
 * of its own and is born on a day of its own.
 */
public final class OwnChildren {

	private static final AtomicInteger MADE = new AtomicInteger();

	private static final LocalDate FIRST_BORN = LocalDate.of(2012, 1, 1);

	private final FeedLoader loader;

	private final GraphQlCaller service;

	private final Driver driver;

	OwnChildren(FeedLoader loader, GraphQlCaller service, Driver driver) {
		this.loader = loader;
		this.driver = driver;
		this.service = service;
	}

	/**
	 * A child with whom agencies of the stories work, by their references.
	 */
	public OwnChild aChildKnownTo(String... agencies) {
		LocalDate born = nextDay();
		long number = FIRST_BORN.until(born, ChronoUnit.DAYS);
		AFeed feed = AFeed.anotherFeed("own-" + number)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString());
		for (String agency : agencies) {
			feed = feed.withInvolvement("with-" + agency, "agency_ref", agency, "role", "Worker");
		}
		load(feed);
		return new OwnChild("own-" + number, born, List.of(agencies));
	}

	/**
	 * A day on which nobody was born yet, neither of these children nor of the stories.
	 */
	public LocalDate nextDay() {
		LocalDate day = FIRST_BORN.plusDays(MADE.incrementAndGet());
		while (somebodyIsBornOn(day)) {
			day = FIRST_BORN.plusDays(MADE.incrementAndGet());
		}
		return day;
	}

	private boolean somebodyIsBornOn(LocalDate day) {
		return this.driver
			.executableQuery(
					"MATCH (birth:BirthDetails) WHERE birth.dateOfBirth = $day RETURN count(birth) > 0 AS isTaken")
			.withParameters(Map.of("day", day))
			.execute()
			.records()
			.getFirst()
			.get("isTaken")
			.asBoolean();
	}

	/**
	 * Loads a feed into the running service.
	 */
	public void load(AFeed feed) {
		try {
			Path folder = Files.createTempDirectory("feeds");
			this.loader.load(feed.in(folder).toString());
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * Finds the child as a user and opens the record.
	 */
	public String open(String user, OwnChild child) {
		return this.service.open(user, "Own", "Quillfeather", child.born());
	}

	/**
	 * A child.
	 *
	 * @param source code of the feed the child came in
	 * @param born day of birth
	 * @param agencies who works with the child
	 */
	public record OwnChild(String source, LocalDate born, List<String> agencies) {

	}

}
