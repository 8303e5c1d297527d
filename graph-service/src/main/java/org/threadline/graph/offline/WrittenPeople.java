package org.threadline.graph.offline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * The people of a graph that is being written down, and what identifies them, kept to the
 * end: later rows add to what is known of them, or take it back.
 */
final class WrittenPeople {

	private final WrittenFiles files;

	private final Map<String, Person> people = new HashMap<>();

	private final Map<String, Identifier> identifiers = new HashMap<>();

	WrittenPeople(WrittenFiles files) {
		this.files = files;
	}

	long node(String id) {
		return person(id).node;
	}

	private Person person(String id) {
		return Objects.requireNonNull(this.people.get(id), "a person nobody has told of");
	}

	void merge(Row row) {
		String id = row.text("id");
		this.people.computeIfAbsent(id, (any) -> new Person(id, this.files.number()));
	}

	void markChildren(Collection<String> ids) {
		ids.forEach((id) -> person(id).child = true);
	}

	void identify(Row row) {
		Person person = person(row.text("personId"));
		Identifier identifier = this.identifiers.computeIfAbsent(row.text("key"),
				(key) -> new Identifier(key, row.text("system"), row.text("value"), new ArrayList<>(1)));
		if (!identifier.people().contains(person)) {
			identifier.people().add(person);
			person.identifiers.add(identifier);
		}
	}

	/**
	 * Takes identifying numbers away that no standing details give.
	 * @param ids whom to look at
	 */
	void dropUnstated(Collection<String> ids) {
		for (String id : ids) {
			Person person = person(id);
			List<Identifier> unstated = person.identifiers.stream()
				.filter(Identifier::isNumber)
				.filter((identifier) -> person.details.stream().noneMatch((details) -> details.state(identifier)))
				.toList();
			unstated.forEach((identifier) -> {
				this.identifiers.remove(identifier.key());
				identifier.people().forEach((identified) -> identified.identifiers.remove(identifier));
			});
		}
	}

	/**
	 * Keeps details of a birth.
	 * @param signIn the name to sign in by that the same row gives, or null
	 */
	void born(Row details, @Nullable WrittenSignIn signIn) {
		person(details.text("subjectId")).details.add(new Details(details.text("id"), details.dateOrNull("dateOfBirth"),
				details.dateOrNull("expectedDateOfBirth"), details.textOrNull("nhsNumber"),
				details.textOrNull("uniquePupilNumber"), signIn));
	}

	/**
	 * Forgets details that stand no longer.
	 * @param id the person
	 * @param factId the details, or another fact about the person
	 */
	void withdraw(String id, String factId) {
		person(id).details.removeIf((details) -> details.id().equals(factId));
	}

	List<Row> find(Collection<String> keys) {
		List<Row> found = new ArrayList<>();
		for (String key : keys) {
			Identifier identifier = this.identifiers.get(key);
			if (identifier != null) {
				identifier.people().forEach((person) -> found.add(found(key, person)));
			}
		}
		return found;
	}

	private static Row found(String key, Person person) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("key", key);
		row.put("id", person.id);
		row.put("child", person.child);
		row.put("dateOfBirth", person.earliest(Details::dateOfBirth));
		row.put("expectedDateOfBirth", person.earliest(Details::expectedDateOfBirth));
		return new Row(row);
	}

	void write() {
		this.people.values().forEach((person) -> {
			Map<String, @Nullable Object> properties = new HashMap<>();
			properties.put("id", person.id);
			properties.put("signIn", person.signIn());
			this.files.node(person.node, properties,
					person.child ? new String[] { "Person", "Child" } : new String[] { "Person" });
		});
		this.identifiers.values().forEach((identifier) -> {
			long node = this.files.node(
					Map.of("key", identifier.key(), "system", identifier.system(), "value", identifier.value()),
					"Identifier");
			identifier.people().forEach((person) -> this.files.relationship(node, "IDENTIFIES", person.node));
		});
		this.people.clear();
		this.identifiers.clear();
	}

	/**
	 * What is known of somebody so far.
	 */
	private static final class Person {

		private final String id;

		private final long node;

		private final List<Identifier> identifiers = new ArrayList<>(2);

		private final List<Details> details = new ArrayList<>(1);

		private boolean child;

		private Person(String id, long node) {
			this.id = id;
			this.node = node;
		}

		private @Nullable String signIn() {
			return this.details.stream()
				.map(Details::signIn)
				.filter(Objects::nonNull)
				.min(WrittenSignIn.NEWEST_FIRST)
				.map(WrittenSignIn::name)
				.orElse(null);
		}

		private @Nullable LocalDate earliest(Function<Details, @Nullable LocalDate> day) {
			return this.details.stream().map(day).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
		}

	}

	/**
	 * Whom a number or a reference identifies.
	 *
	 * @param key what makes it one
	 * @param system who gives it
	 * @param value the number or reference
	 * @param people whom
	 */
	private record Identifier(String key, String system, String value, List<Person> people) {

		private boolean isNumber() {
			return this.system.equals("nhs-number") || this.system.equals("upn");
		}

	}

	/**
	 * Details of a birth that stand.
	 *
	 * @param id the fact
	 * @param dateOfBirth the day, or null
	 * @param expectedDateOfBirth the day that was expected, or null
	 * @param nhsNumber the number, or null
	 * @param uniquePupilNumber the number, or null
	 * @param signIn the name to sign in by that the same row gives, or null
	 */
	private record Details(String id, @Nullable LocalDate dateOfBirth, @Nullable LocalDate expectedDateOfBirth,
			@Nullable String nhsNumber, @Nullable String uniquePupilNumber, @Nullable WrittenSignIn signIn) {

		private boolean state(Identifier identifier) {
			return identifier.value().equals(this.nhsNumber) || identifier.value().equals(this.uniquePupilNumber);
		}

	}

}
