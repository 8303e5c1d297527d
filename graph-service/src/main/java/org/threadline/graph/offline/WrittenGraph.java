package org.threadline.graph.offline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadStatements;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.Row;

/**
 * A new graph that is written down for the offline importer instead of being built in a
 * database. It understands the statements by which a first load puts something on record
 * and corrects it; of whatever describes agencies and who works there it writes down only
 * that they are there, and remembers the statement for the database.
 */
public final class WrittenGraph implements LoadTransactions, AutoCloseable {

	private static final LoadStatement HOLD_CLOSER = LoadStatement.named("hold-replaced-closer");

	private final WrittenFiles files;

	private final WrittenPeople people;

	private final Map<String, Long> places = new HashMap<>();

	private final Map<String, String> holdings = new HashMap<>();

	private final Map<String, Long> shared = new HashMap<>();

	private final Set<String> areasOfAddresses = new HashSet<>();

	private final WrittenRows rows;

	private final Map<String, FactPattern> patterns = new HashMap<>();

	private final List<Remembered> remembered = new ArrayList<>();

	/**
	 * Begins a graph.
	 * @param folder an empty folder for the files
	 * @throws NotWrittenDownException when nothing can be written there
	 */
	public WrittenGraph(Path folder) {
		this.files = new WrittenFiles(folder);
		this.people = new WrittenPeople(this.files);
		this.rows = new WrittenRows(this.files, this.people);
	}

	@Override
	public <T extends @Nullable Object> T write(Function<LoadStatements, T> work) {
		return work.apply(this::run);
	}

	@Override
	public <T extends @Nullable Object> T read(Function<LoadStatements, T> work) {
		return work.apply(this::run);
	}

	/**
	 * Runs in the database what was remembered for it.
	 * @param graph the database, after the import
	 */
	public void describeGround(LoadTransactions graph) {
		graph.write((statements) -> {
			this.remembered.forEach((each) -> statements.run(each.statement(), each.parameters()));
			// how closely an agency is held is known only now
			statements.run(HOLD_CLOSER, Map.of());
			return true;
		});
	}

	private List<Row> run(LoadStatement statement, Map<String, ? extends @Nullable Object> parameters) {
		return switch (statement.name()) {
			// nothing was on record before the load, and nobody else writes meanwhile
			case "find-ground", "find-sign-ins", "find-any-row", "find-identifiers", "lock-people" -> List.of();
			case "find-rows" -> this.rows.find(texts(parameters, "keys"));
			case "find-people" -> this.people.find(texts(parameters, "keys"));
			case "merge-areas" -> ground("Area", statement, parameters);
			case "merge-agencies" -> ground("Agency", statement, parameters);
			case "merge-services" -> ground("Service", statement, parameters);
			case "merge-practitioners" -> ground("Practitioner", statement, parameters);
			case "merge-posts" -> ground("Post", statement, parameters);
			case "record-rows" -> remember(statement, parameters);
			case "merge-people" -> each(parameters, this.people::merge);
			case "mark-children" -> {
				this.people.markChildren(texts(parameters, "ids"));
				yield List.of();
			}
			case "merge-identifiers" -> each(parameters, this.people::identify);
			case "drop-unstated-identifiers" -> {
				this.people.dropUnstated(texts(parameters, "ids"));
				yield List.of();
			}
			// which name counts is seen in the end
			case "drop-unstated-sign-ins", "give-sign-ins" -> List.of();
			case "create-rows" -> each(parameters, this.rows::create);
			case "replace-facts" -> each(parameters, this.rows::replace);
			case "merge-holdings" -> rows(parameters).stream().map(this::holding).toList();
			default -> {
				FactPattern pattern = this.patterns.computeIfAbsent(statement.name(),
						(name) -> FactPattern.of(statement));
				yield each(parameters, (row) -> fact(pattern, row));
			}
		};
	}

	private List<Row> ground(String label, LoadStatement statement,
			Map<String, ? extends @Nullable Object> parameters) {
		for (Row row : rows(parameters)) {
			String code = row.text("code");
			Map<String, String> known = label.equals("Area") ? Map.of("code", code)
					: Map.of("code", code, "id", row.text("id"));
			this.places.computeIfAbsent(label + " " + known.getOrDefault("id", code),
					(any) -> this.files.node(known, label));
		}
		return remember(statement, parameters);
	}

	private List<Row> remember(LoadStatement statement, Map<String, ? extends @Nullable Object> parameters) {
		this.remembered.add(new Remembered(statement, Map.copyOf(parameters)));
		return List.of();
	}

	private Row holding(Row row) {
		String key = row.text("key");
		String id = this.holdings.computeIfAbsent(key, (any) -> {
			long holding = this.files.node(row.values(), "Holding");
			this.files.relationship(holding, "ABOUT", this.people.node(row.text("subjectId")));
			this.files.relationship(holding, "HELD_BY", place("Agency", row.text("agencyId")));
			return row.text("id");
		});
		return new Row(Map.of("key", key, "id", id));
	}

	private void fact(FactPattern pattern, Row row) {
		Row properties = row.row("fact");
		long fact = this.files.node(properties.values(), pattern.label());
		String subjectId = properties.text("subjectId");
		this.files.relationship(fact, pattern.toSubject(), this.people.node(subjectId));
		this.rows.state(row.text("key"), new WrittenFact(fact, properties.text("id"), pattern.label()), subjectId);
		if (pattern.label().equals("BirthDetails")) {
			this.people.born(properties, this.rows.signIn(row.text("key")));
		}
		pattern.links().forEach((link) -> {
			Long end = end(link, row);
			if (end != null) {
				this.files.relationship(fact, link.type(), end);
			}
		});
	}

	private @Nullable Long end(FactPattern.Link link, Row row) {
		return switch (link.label()) {
			case "Address" -> address(row);
			case "Family" -> family(row);
			case "Person" -> (row.textOrNull(link.parameter()) instanceof String id) ? this.people.node(id) : null;
			default -> (row.textOrNull(link.parameter()) instanceof String id) ? place(link.label(), id) : null;
		};
	}

	private Long address(Row row) {
		Row properties = row.row("address");
		String key = properties.text("key");
		Long address = this.shared.computeIfAbsent("Address " + key,
				(any) -> this.files.node(properties.values(), "Address"));
		String area = row.textOrNull("areaCode");
		if (area != null && this.areasOfAddresses.add(area + " " + key)) {
			this.files.relationship(address, "IN_AREA", place("Area", area));
		}
		return address;
	}

	private Long family(Row row) {
		String key = row.text("familyKey");
		return this.shared.computeIfAbsent("Family " + key,
				(any) -> this.files.node(Map.of("key", key, "id", row.text("familyId")), "Family"));
	}

	private Long place(String label, String id) {
		return Objects.requireNonNull(this.places.get(label + " " + id), label);
	}

	private static List<Row> each(Map<String, ? extends @Nullable Object> parameters, Consumer<Row> work) {
		rows(parameters).forEach(work);
		return List.of();
	}

	@SuppressWarnings("unchecked")
	private static List<Row> rows(Map<String, ? extends @Nullable Object> parameters) {
		var rows = (List<Map<String, @Nullable Object>>) Objects.requireNonNull(parameters.get("rows"));
		return rows.stream().map(Row::new).toList();
	}

	@SuppressWarnings("unchecked")
	private static List<String> texts(Map<String, ? extends @Nullable Object> parameters, String name) {
		return (List<String>) Objects.requireNonNull(parameters.get(name));
	}

	/**
	 * Writes down what was kept to the end.
	 * @throws NotWrittenDownException when there is no room for it
	 */
	@Override
	public void close() {
		try (this.files) {
			this.people.write();
		}
		// what is remembered for the database is little: the rest gives its memory back
		this.holdings.clear();
		this.shared.clear();
		this.areasOfAddresses.clear();
	}

	/**
	 * A statement for the database.
	 *
	 * @param statement the statement
	 * @param parameters its parameters
	 */
	private record Remembered(LoadStatement statement, Map<String, ? extends @Nullable Object> parameters) {
	}

}
