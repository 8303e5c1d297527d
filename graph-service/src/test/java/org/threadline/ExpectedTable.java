package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each user is expected to see of one child: a table of
 * {@code src/test/resources/expected}. A column may stand for several users.
 *
 * @param situation the situation of the story, the title of the file
 * @param name the child's name
 * @param born day of birth, or the expected day
 * @param columns the users each column stands for
 * @param rows the cells of each row
 */
record ExpectedTable(String situation, String name, LocalDate born, List<List<String>> columns,
		Map<String, List<String>> rows) {

	static final String NONE = "none";

	private static final Path FOLDER = Path.of("src/test/resources/expected");

	private static final Pattern CHILD = Pattern.compile("## (?<name>.+), (born|expected) (?<day>\\S+)");

	static List<ExpectedTable> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".md"))
				.sorted()
				.flatMap((file) -> in(lines(file)).stream())
				.toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The question of each row, by its name. */
	static Map<String, String> questions() {
		Map<String, String> questions = new LinkedHashMap<>();
		for (String line : lines(FOLDER.resolve("fields.txt"))) {
			int end = line.indexOf(" = ");
			if (end > 0 && !line.startsWith("#")) {
				questions.put(line.substring(0, end), line.substring(end + 3));
			}
		}
		return questions;
	}

	String givenName() {
		return this.name.substring(0, this.name.indexOf(' '));
	}

	String familyName() {
		return this.name.substring(this.name.indexOf(' ') + 1);
	}

	List<String> users() {
		return this.columns.stream().flatMap(List::stream).toList();
	}

	List<String> cellsOf(String user) {
		return this.rows.values().stream().map((cells) -> cells.get(columnOf(user))).toList();
	}

	String text() {
		return text(this.rows.keySet(), (row, users) -> cell(row, users.getFirst()));
	}

	/** Rows with other cells under the same columns, written as the file has them. */
	String text(Collection<String> names, BiFunction<String, List<String>, String> cell) {
		return String.join("\n", names.stream()
			.map((row) -> "| " + row + " | "
					+ String.join(" | ", this.columns.stream().map((users) -> cell.apply(row, users)).toList()) + " |")
			.toList());
	}

	private String cell(String row, String user) {
		return this.rows.getOrDefault(row, List.of()).get(columnOf(user));
	}

	private int columnOf(String user) {
		return IntStream.range(0, this.columns.size())
			.filter((column) -> this.columns.get(column).contains(user))
			.findFirst()
			.orElseThrow();
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static List<ExpectedTable> in(List<String> lines) {
		String situation = lines.getFirst().substring("# ".length());
		List<ExpectedTable> tables = new ArrayList<>();
		for (String line : lines) {
			Matcher child = CHILD.matcher(line);
			if (child.matches()) {
				tables.add(new ExpectedTable(situation, child.group("name"), LocalDate.parse(child.group("day")),
						new ArrayList<>(), new LinkedHashMap<>()));
			}
			else if (line.startsWith("| ") && !line.startsWith("| ---")) {
				tables.getLast().add(Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
			}
		}
		return tables;
	}

	private void add(List<String> cells) {
		List<String> rest = cells.subList(1, cells.size());
		if (this.columns.isEmpty()) {
			rest.forEach((users) -> this.columns.add(List.of(users.split(", "))));
		}
		else if (rest.size() != this.columns.size() || this.rows.put(cells.getFirst(), rest) != null) {
			throw new IllegalStateException(
					this.name + ", " + cells.getFirst() + ": a row has a cell in every column and stands once");
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
