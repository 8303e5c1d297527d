package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

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

	OwnChildren(FeedLoader loader, GraphQlCaller service) {
		this.loader = loader;
		this.service = service;
	}

	/**
	 * A child with whom agencies of the stories work, by their references.
	 */
	public OwnChild aChildKnownTo(String... agencies) {
		int number = MADE.incrementAndGet();
		LocalDate born = FIRST_BORN.plusDays(number);
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
	 * A day on which none of these children was born yet.
	 */
	public LocalDate nextDay() {
		return FIRST_BORN.plusDays(MADE.incrementAndGet());
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
