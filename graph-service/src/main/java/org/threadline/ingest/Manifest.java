package org.threadline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.threadline.shared.yaml.YamlField;
import org.threadline.shared.yaml.YamlProblem;

import org.springframework.core.io.Resource;

/**
 * What a source says of its delivery.
 *
 * @param source the source's code
 * @param title how the source is named on screen
 * @param extractedAt when the delivery was taken from the sender's system
 * @param staleAfterDays when the source is called stale
 * @param files the files delivered
 */
record Manifest(String source, String title, Instant extractedAt, int staleAfterDays, Set<FeedFile> files) {

	static final String FILE = "manifest.yaml";

	private static final int LONGEST_TITLE = 200;

	/** How far the sender's clock may be ahead of ours. */
	private static final Duration AHEAD = Duration.ofMinutes(5);

	/**
	 * Reads the manifest of a folder.
	 * @param now the moment after which nothing can have been taken
	 */
	static Manifest read(FeedFolder folder, Instant now) {
		Resource resource = folder.files().get(FILE);
		if (resource == null) {
			throw new BrokenFeedException(folder.path(FILE), 1, "the manifest is missing: a folder of files needs one");
		}
		try {
			return understand(folder, YamlField.read(resource.getContentAsString(StandardCharsets.UTF_8)), now);
		}
		catch (YamlProblem problem) {
			throw new BrokenFeedException(folder.path(FILE), problem.line(), problem.advice());
		}
		catch (IOException failure) {
			throw BrokenFeedException.unreadable(folder.path(FILE), failure);
		}
	}

	private static Manifest understand(FeedFolder folder, YamlField top, Instant now) {
		top.onlyHas("source", "title", "extractedAt", "staleAfterDays", "files");
		return new Manifest(source(folder, top.get("source")), title(top.get("title")),
				past(top.get("extractedAt"), now), top.get("staleAfterDays").wholeNumber(1, 3650),
				files(folder, top.get("files")));
	}

	private static String source(FeedFolder folder, YamlField field) {
		String code = field.text();
		if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
			throw field.problem("the source has to be a short code of small letters, digits and hyphens");
		}
		if (!code.equals(folder.name())) {
			throw field.problem("the source has to be named like its folder, " + folder.name());
		}
		if (Identifier.isReserved(code)) {
			throw field.problem("a source cannot be called that: it is a kind of number");
		}
		return code;
	}

	private static String title(YamlField field) {
		ColumnType type = ColumnType.text(LONGEST_TITLE);
		if (type.read(field.text()).isEmpty()) {
			throw field.problem("title has to be " + type.expected());
		}
		return field.text();
	}

	// whatever is recorded in days to come is hidden until then, and stands before every
	// later delivery
	private static Instant past(YamlField field, Instant now) {
		Instant extractedAt = moment(field);
		if (extractedAt.isAfter(now.plus(AHEAD))) {
			throw field
				.problem("extractedAt is " + extractedAt + ", but it is only " + now.truncatedTo(ChronoUnit.SECONDS)
						+ ": write when the delivery was taken, or see that the clock of this machine is right");
		}
		return extractedAt;
	}

	private static Instant moment(YamlField field) {
		try {
			return Instant.parse(field.text());
		}
		catch (DateTimeParseException failure) {
			throw field.problem("extractedAt has to be a moment such as 2026-11-16T02:00:00Z");
		}
	}

	private static Set<FeedFile> files(FeedFolder folder, YamlField field) {
		List<String> known = FeedFile.names();
		Set<FeedFile> files = new LinkedHashSet<>();
		for (YamlField item : field.items()) {
			String name = item.text();
			FeedFile file = FeedFile.named(name)
				.orElseThrow(() -> item.problem(name + " is no file of a feed; known are " + String.join(", ", known)));
			files.add(file);
			if (!folder.files().containsKey(name)) {
				throw item.problem(name + " is listed, but is not in the folder: add it or take this line out");
			}
		}
		for (String name : folder.files().keySet()) {
			if (!name.equals(FILE) && files.stream().noneMatch((file) -> file.fileName().equals(name))) {
				throw field.problem(name + " is in the folder, but is not listed: add it here or take it away");
			}
		}
		return files;
	}

}
