package org.threadline.seed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threadline.seed.CsvFeed.Row;

/**
 * Counts generated children from their files.
 */
final class Census {

	private static final Set<String> EVERY_CHILD_HAS = Set.of("Health visitor", "Class teacher", "Form tutor");

	private static final Set<String> SENSITIVE = Set.of("Mental health practitioner", "Sexual health nurse",
			"Substance use worker");

	private final CsvFeed feed;

	private final LocalDate asOf;

	private final Map<String, LocalDate> birthdays;

	Census(CsvFeed feed, LocalDate asOf) {
		this.feed = feed;
		this.asOf = asOf;
		this.birthdays = feed.rows("people.csv")
			.filter((row) -> row.field("record").equals("CHILD"))
			.collect(Collectors.toMap(CsvFeed::person, (row) -> LocalDate.parse(row.field("date_of_birth")),
					(one, same) -> one));
	}

	int children() {
		return this.birthdays.size();
	}

	double ofAge(int least, int most) {
		return share(this.birthdays.values(), (birthday) -> {
			long age = ChronoUnit.YEARS.between(birthday, this.asOf);
			return least <= age && age <= most;
		});
	}

	double ofSex(String sex) {
		return share(onePerChild("people.csv", (row) -> row.field("sex")), sex::equals);
	}

	double in(Area area) {
		List<String> areas = standing("residences.csv").filter((row) -> row.field("agency_ref").contains("index"))
			.map((row) -> row.field("area_ref"))
			.toList();
		return share(areas, area.code()::equals);
	}

	double familiesOf(int least, int most) {
		Map<String, Long> sizes = this.feed.rows("family-memberships.csv")
			.filter((row) -> row.field("role").equals("CHILD"))
			.collect(Collectors.groupingBy((row) -> row.field("family_ref"), Collectors.counting()));
		return share(sizes.values(), (size) -> least <= size && size <= most);
	}

	double atSchool(Set<Stage> stages, String status) {
		List<String> statuses = standing("school-registrations.csv")
			.filter((row) -> stages.contains(Stage.of(birthday(row), this.asOf)))
			.map((row) -> row.field("status"))
			.toList();
		return share(statuses, status::equals);
	}

	double withServices(int least, int most) {
		Map<String, Set<String>> services = services();
		return share(this.birthdays.keySet(), (child) -> {
			int count = services.getOrDefault(child, Set.of()).size();
			return least <= count && count <= most;
		});
	}

	double withService(String role) {
		Map<String, Set<String>> services = services();
		return share(this.birthdays.keySet(), (child) -> services.getOrDefault(child, Set.of()).contains(role));
	}

	double withSensitiveService() {
		return (double) withSensitive().size() / children();
	}

	double withConsent(String state) {
		Map<String, String> decisions = new HashMap<>();
		standing("consents.csv").forEach((row) -> decisions.put(CsvFeed.person(row), row.field("decision")));
		return share(withSensitive(), (child) -> decisions.getOrDefault(child, "NONE").equals(state));
	}

	double withEventsInTheLastYear(int least, int most) {
		Map<String, Long> events = first("events.csv").filter((row) -> row.field("occurred").length() >= 10)
			.filter((row) -> day(row).isAfter(this.asOf.minusYears(1)))
			.collect(Collectors.groupingBy(CsvFeed::person, Collectors.counting()));
		return share(this.birthdays.keySet(), (child) -> {
			long count = events.getOrDefault(child, 0L);
			return least <= count && count <= most;
		});
	}

	/**
	 * How many events the children with fewest and with most have.
	 */
	List<Long> fewestAndMostEvents() {
		Map<String, Long> events = first("events.csv")
			.collect(Collectors.groupingBy(CsvFeed::person, Collectors.counting()));
		List<Long> counts = new ArrayList<>(events.values());
		if (events.size() < children()) {
			counts.add(0L);
		}
		return List.of(counts.stream().min(Long::compare).orElseThrow(),
				counts.stream().max(Long::compare).orElseThrow());
	}

	long eventsAndInvolvements() {
		return this.feed.rows("events.csv").count() + this.feed.rows("involvements.csv").count();
	}

	double late() {
		List<Row> settled = first("events.csv").filter((row) -> row.field("occurred").length() >= 10)
			.filter(this::settled)
			.toList();
		return share(settled, (row) -> ChronoUnit.DAYS.between(day(row),
				LocalDate.parse(row.field("recorded_at").substring(0, 10))) > 30);
	}

	double corrected() {
		Set<String> corrected = replaced("events.csv");
		List<String> settled = first("events.csv").filter((row) -> row.field("occurred").length() >= 10)
			.filter(this::settled)
			.map((row) -> row.field("reference"))
			.toList();
		return share(settled, corrected::contains);
	}

	private boolean settled(Row event) {
		return day(event).isBefore(this.asOf.minusDays(60));
	}

	private Set<String> withSensitive() {
		return services().entrySet()
			.stream()
			.filter((child) -> child.getValue().stream().anyMatch(SENSITIVE::contains))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private Map<String, Set<String>> services() {
		Map<String, Set<String>> services = new HashMap<>();
		standing("involvements.csv").filter((row) -> !EVERY_CHILD_HAS.contains(row.field("role")))
			.forEach((row) -> services.computeIfAbsent(CsvFeed.person(row), (any) -> new HashSet<>())
				.add(row.field("role")));
		return services;
	}

	private LocalDate birthday(Row row) {
		return Objects.requireNonNull(this.birthdays.get(CsvFeed.person(row)));
	}

	private static LocalDate day(Row event) {
		return LocalDate.parse(event.field("occurred").substring(0, 10));
	}

	private List<String> onePerChild(String file, Function<Row, String> value) {
		return List.copyOf(this.feed.rows(file)
			.filter((row) -> this.birthdays.containsKey(CsvFeed.person(row)))
			.collect(Collectors.toMap(CsvFeed::person, value, (one, same) -> one))
			.values());
	}

	/** Rows that no other replaces and that have not ended. */
	private Stream<Row> standing(String file) {
		Set<String> replaced = replaced(file);
		return this.feed.rows(file)
			.filter((row) -> row.field("valid_to").isEmpty())
			.filter((row) -> !replaced.contains(row.field("reference")));
	}

	/** Rows as they were first told. */
	private Stream<Row> first(String file) {
		return this.feed.rows(file).filter((row) -> row.field("replaces").isEmpty());
	}

	private Set<String> replaced(String file) {
		return this.feed.rows(file)
			.map((row) -> row.field("replaces"))
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.toSet());
	}

	private static <T> double share(Collection<T> all, Predicate<T> counted) {
		return (double) all.stream().filter(counted).count() / all.size();
	}

}
