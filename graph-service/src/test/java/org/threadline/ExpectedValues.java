package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threadline.GraphQlCaller.Answer;

/**
 * What of one child is shown to whom, by its words and not only by its number: a table of
 * {@code src/test/resources/expected-values}.
 *
 * @param name the child's name
 * @param born day of birth
 * @param seenBy what is shown, and which users see it
 */
record ExpectedValues(String name, LocalDate born, Map<String, Set<String>> seenBy) {

	private static final Path FOLDER = Path.of("src/test/resources/expected-values");

	private static final String QUESTION = """
			query($id: ID!) { child(id: $id) {
			  involvements(first: 100) { nodes { contactNumber ... on Involvement { agency { name } practitioner { name } role state } } }
			  leadProfessional { practitioner { name } }
			  basicDetails { addresses { lines } schools { school { name } } generalPractices { practice { name } } }
			  extendedDetails { names { kind given family } }
			  family { members { person { name } } }
			  chronology(first: 100) { nodes { contactNumber ... on Event { kind agency { name } } } }
			} }""";

	static List<ExpectedValues> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().map(ExpectedValues::in).toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static ExpectedValues in(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			String[] title = lines.getFirst().substring("# ".length()).split(", born ");
			Map<String, Set<String>> seenBy = new TreeMap<>();
			lines.stream()
				.filter((line) -> line.startsWith("| "))
				.skip(2)
				.map((line) -> line.split("\\|"))
				.forEach((cells) -> seenBy.put(cells[1].strip(), Set.of(cells[2].strip().split(", "))));
			return new ExpectedValues(title[0], LocalDate.parse(title[1]), seenBy);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What a user is expected to be shown. */
	Set<String> of(String user) {
		return this.seenBy.entrySet()
			.stream()
			.filter((row) -> row.getValue().contains(user))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a user is shown, in the same words. */
	static Set<String> shown(GraphQlCaller service, String user, String childId) {
		Answer answer = service.ask(user, QUESTION, Map.of("id", childId));
		Set<String> shown = new TreeSet<>();
		if (answer.read("$.data.child") == null) {
			return shown;
		}
		answer.<List<Map<String, Object>>>read("$..involvements.nodes[*]")
			.forEach((entry) -> shown.add(entry.containsKey("agency")
					? "involved: " + name(entry, "agency") + ", " + name(entry, "practitioner") + ", "
							+ entry.get("role") + ", " + entry.get("state")
					: "a service is involved: " + entry.get("contactNumber")));
		words(shown, answer, "$..leadProfessional.practitioner.name", "lead professional: ");
		words(shown, answer, "$..schools[*].school.name", "school: ");
		words(shown, answer, "$..generalPractices[*].practice.name", "GP: ");
		words(shown, answer, "$..members[*].person.name", "family: ");
		answer.<List<List<String>>>read("$..addresses[*].lines")
			.forEach((lines) -> shown.add("lives at: " + String.join(", ", lines)));
		answer.<List<Map<String, String>>>read("$..names[?(@.kind != 'LEGAL')]")
			.forEach((other) -> shown.add("also called: " + other.get("given") + " " + other.get("family")));
		answer.<List<Map<String, Object>>>read("$..chronology.nodes[*]")
			.forEach((entry) -> shown
				.add(entry.containsKey("agency") ? entry.get("kind") + " by " + name(entry, "agency")
						: "a service has entries: " + entry.get("contactNumber")));
		return shown;
	}

	private static void words(Set<String> shown, Answer answer, String path, String what) {
		answer.<List<String>>read(path).forEach((word) -> shown.add(what + word));
	}

	private static String name(Map<String, Object> entry, String whose) {
		return (entry.get(whose) instanceof Map<?, ?> named) ? String.valueOf(named.get("name")) : "nobody";
	}

	@Override
	public String toString() {
		return this.name;
	}

}
