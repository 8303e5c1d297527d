package org.threadline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A small feed for a test. Rows are valid unless the test says otherwise.
 */
public final class AFeed {

	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("name", "Name"),
			Map.entry("sensitivity", "STANDARD"), Map.entry("agency_ref", "agency"), Map.entry("given_name", "Ada"),
			Map.entry("family_name", "Ashdown"), Map.entry("sex", "FEMALE"), Map.entry("record", "CHILD"),
			Map.entry("indexing", "INDEXED"), Map.entry("date_of_birth", "2015-01-10"), Map.entry("person_ref", "C1"),
			Map.entry("contact_number", "01632 960001"), Map.entry("title", "Worker"),
			Map.entry("access_level", "professional"), Map.entry("practitioner_ref", "practitioner"),
			Map.entry("post_ref", "post"));

	private static final Map<FeedFile, Map<String, String>> USUAL_IN_FILE = Map.ofEntries(
			Map.entry(FeedFile.AGENCIES, Map.of("kind", "CHILDRENS_SOCIAL_CARE")),
			Map.entry(FeedFile.POSTS, Map.of("valid_from", "2010-01-01")),
			Map.entry(FeedFile.NAMES, Map.of("kind", "ALIAS")),
			Map.entry(FeedFile.RESIDENCES, Map.of("kind", "HOME", "line_1", "1 Mill Lane", "postcode", "ZZ1 1AA")),
			Map.entry(FeedFile.SCHOOL_REGISTRATIONS, Map.of("status", "NO_SCHOOL")),
			Map.entry(FeedFile.GP_REGISTRATIONS, Map.of("status", "NOT_REGISTERED")),
			Map.entry(FeedFile.FAMILY_MEMBERSHIPS, Map.of("role", "CHILD", "family_ref", "F1")),
			Map.entry(FeedFile.PARENTAL_RESPONSIBILITIES, Map.of("basis", "BIRTH", "holder_agency_ref", "agency")),
			Map.entry(FeedFile.INVOLVEMENTS, Map.of("role", "Social worker", "valid_from", "2020-01-01")),
			Map.entry(FeedFile.LEAD_APPOINTMENTS, Map.of("kind", "LEAD_PROFESSIONAL", "valid_from", "2020-01-01")),
			Map.entry(FeedFile.EVENTS,
					Map.of("kind", "PRACTICE", "type", "visit", "summary", "A visit", "occurred", "2020-02-03")),
			Map.entry(FeedFile.NEEDS,
					Map.of("domain", "CHILD_DEVELOPMENT", "dimension", "health", "level", "complex", "summary", "Help",
							"identified_on", "2020-01-01")),
			Map.entry(FeedFile.STRENGTHS,
					Map.of("domain", "PARENTING_CAPACITY", "dimension", "emotional-warmth", "summary", "Close",
							"identified_on", "2020-01-01")),
			Map.entry(FeedFile.CONCERNS,
					Map.of("kind", "ATTENDANCE", "summary", "Late three times", "noticed_on", "2020-01-01")),
			Map.entry(FeedFile.CONSENTS,
					Map.of("category", "ALL", "shared_with", "ALL", "decision", "GIVEN", "given_by", "PARENT", "how",
							"WRITTEN", "valid_from", "2020-01-01", "sensitivity", "")),
			Map.entry(FeedFile.NOTICES, Map.of("issued_to", "Parent", "route", "Letter", "issued_on", "2020-01-01")));

	private final String source;

	private final SortedMap<FeedFile, List<String>> files = new TreeMap<>();

	private String extractedAt = "2026-11-16T02:00:00Z";

	private AFeed(String source) {
		this.source = source;
	}

	/**
	 * A feed with an agency in which somebody holds a post.
	 */
	public static AFeed aFeed() {
		return anotherFeed("social-care").with(FeedFile.AREAS, "area")
			.with(FeedFile.AGENCIES, "agency", "area_ref", "area")
			.with(FeedFile.SERVICES, "service")
			.with(FeedFile.PRACTITIONERS, "practitioner")
			.with(FeedFile.POSTS, "post");
	}

	/**
	 * A feed that relies on the agency of another.
	 */
	public static AFeed anotherFeed(String source) {
		return new AFeed(source);
	}

	public AFeed extractedAt(String moment) {
		this.extractedAt = moment;
		return this;
	}

	public AFeed withChild(String reference, String... fields) {
		return with(FeedFile.PEOPLE, reference, fields);
	}

	public AFeed withAdult(String reference, String... fields) {
		List<String> all = new ArrayList<>(List.of("record", "ADULT", "indexing", "", "date_of_birth", "1985-05-05"));
		all.addAll(List.of(fields));
		return with(FeedFile.PEOPLE, reference, all.toArray(String[]::new));
	}

	public AFeed withEvent(String reference, String... fields) {
		return with(FeedFile.EVENTS, reference, fields);
	}

	public AFeed withPost(String reference, String agency, String level, String... practitioner) {
		return with(FeedFile.PRACTITIONERS, "pr-" + reference, practitioner).with(FeedFile.POSTS, reference,
				"practitioner_ref", "pr-" + reference, "agency_ref", agency, "access_level", level);
	}

	public AFeed withResponsibility(String reference, String... fields) {
		return with(FeedFile.PARENTAL_RESPONSIBILITIES, reference, fields);
	}

	public AFeed withInvolvement(String reference, String... fields) {
		return with(FeedFile.INVOLVEMENTS, reference, fields);
	}

	public AFeed withAgency(String reference, String... fields) {
		return with(FeedFile.AGENCIES, reference, fields);
	}

	public AFeed withConsent(String reference, String... fields) {
		return with(FeedFile.CONSENTS, reference, fields);
	}

	/**
	 * One row of every file of facts about C1.
	 */
	public AFeed withEverythingAboutC1() {
		FeedFile.FACTS.forEach((file) -> with(file, "only-" + file.ordinal()));
		return this;
	}

	/**
	 * A row of any file, by the name of the file.
	 */
	public AFeed withRow(String fileName, String reference, String... fields) {
		return with(FeedFile.named(fileName).orElseThrow(), reference, fields);
	}

	/**
	 * A row with its own reference, and fields by name where they are not as usual.
	 */
	AFeed with(FeedFile file, String reference, String... fields) {
		Map<String, String> values = new HashMap<>(USUAL_IN_FILE.getOrDefault(file, Map.of()));
		values.put(file.columns().getFirst().name(), reference);
		for (int place = 0; place < fields.length; place += 2) {
			String column = fields[place];
			if (file.columns().stream().noneMatch((known) -> known.name().equals(column))) {
				throw new IllegalArgumentException(file + " has no column " + column);
			}
			values.put(column, fields[place + 1]);
		}
		return withLine(file,
				file.columns()
					.stream()
					.map((column) -> quoted(values.getOrDefault(column.name(), usual(file, column))))
					.collect(Collectors.joining(",")));
	}

	private static String usual(FeedFile file, Column column) {
		boolean optionalReference = !column.required() && column.names() != null;
		boolean onlyOfPeople = file != FeedFile.PEOPLE && file != FeedFile.PRACTITIONERS && file != FeedFile.NAMES
				&& column.name().endsWith("_name");
		return (optionalReference || onlyOfPeople) ? "" : USUAL.getOrDefault(column.name(), "");
	}

	/**
	 * A line as it stands.
	 */
	AFeed withLine(FeedFile file, String line) {
		this.files.computeIfAbsent(file, (any) -> new ArrayList<>(List.of(file.header()))).add(line);
		return this;
	}

	private static String quoted(String field) {
		return field.contains(",") || field.contains("\"") ? '"' + field.replace("\"", "\"\"") + '"' : field;
	}

	/**
	 * Writes the feed into a folder of feeds.
	 * @return that folder
	 */
	public Path in(Path feeds) {
		try {
			Path folder = Files.createDirectories(feeds.resolve(this.source));
			for (Map.Entry<FeedFile, List<String>> file : this.files.entrySet()) {
				Files.writeString(folder.resolve(file.getKey().fileName()), String.join("\n", file.getValue()) + "\n",
						StandardCharsets.UTF_8);
			}
			Files.writeString(folder.resolve("manifest.yaml"), manifest());
			return feeds;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private String manifest() {
		return "source: " + this.source + "\ntitle: Testing\nextractedAt: " + this.extractedAt
				+ "\nstaleAfterDays: 14\nfiles:\n"
				+ this.files.keySet()
					.stream()
					.map((file) -> "  - " + file.fileName() + "\n")
					.collect(Collectors.joining());
	}

}
