package org.threadline.visibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.shared.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Default deny, held by the build: a type of the schema, a label of the graph or a
 * category of information that nobody has said the rule of is named here.
 */
class EverythingHasARuleTests {

	private static final Path ROOT = Path.of("..");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

	// types of relationships are in capitals throughout
	private static final Pattern LABEL = Pattern
		.compile("(?:[:|&!(]\\s*`?|(?i:\\bIS\\s+(?:NOT\\s+)?(?:LABELED\\s+)?))(?<label>[A-Z][A-Za-z]*[a-z][A-Za-z]*)");

	@ParameterizedTest
	@MethodSource("packs")
	void everyCategoryIsDisclosedBySomeRule(Path pack) throws IOException {
		assertThat(categoriesWithoutARule(Files.readString(pack))).isEmpty();
	}

	@Test
	void aCategoryThatNoRuleDisclosesIsNamed() throws IOException {
		String pack = Files.readString(ROOT.resolve("policies/default.yaml"));
		assertThat(categoriesWithoutARule(pack.replace(", CONCERN,", ",").replace("[CONCERN]", "[NEED]")))
			.containsExactly("CONCERN");
	}

	@Test
	void everyTypeOfTheSchemaHasItsCategory() throws IOException {
		assertThat(unaccounted(types(Files.readString(ROOT.resolve("schema.graphqls"))), "schema-types")).isEmpty();
	}

	@Test
	void aTypeWithoutACategoryIsNamed() throws IOException {
		String schema = Files.readString(ROOT.resolve("schema.graphqls"));
		assertThat(unaccounted(types(schema + "\ntype SchoolReport { id: ID! }"), "schema-types"))
			.containsExactly("SchoolReport");
	}

	@Test
	void everyLabelOfTheGraphHasItsCategory() throws IOException {
		assertThat(unaccounted(labels(cypher()), "labels")).isEmpty();
	}

	@Test
	void aLabelWithoutACategoryIsNamed() {
		assertThat(unaccounted(labels(Stream.of("MATCH (person:Person)<-[:OF]-(:SchoolReport)")), "labels"))
			.contains("SchoolReport");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(:Person|SchoolReport)", "(report:Person&SchoolReport)", "(report:Person:SchoolReport)",
			"(report:!SchoolReport)", "(report:Person|(Child&SchoolReport))", "(report: SchoolReport {id: $id})",
			"(report:`SchoolReport`)", "(report IS SchoolReport)", "(report) WHERE report:SchoolReport" })
	void aLabelWithoutACategoryIsNamedWhereverItStands(String pattern) {
		assertThat(unaccounted(labels(Stream.of("MATCH " + pattern)), "labels")).contains("SchoolReport");
	}

	static List<Path> packs() throws IOException {
		try (Stream<Path> files = Files.list(ROOT.resolve("policies"))) {
			return files.filter((file) -> file.toString().endsWith(".yaml")).sorted().toList();
		}
	}

	private static Set<String> categoriesWithoutARule(String pack) {
		Set<Category> disclosed = PolicyPackReader.read("a pack", pack)
			.rules()
			.stream()
			.flatMap((rule) -> rule.categories().stream())
			.collect(Collectors.toUnmodifiableSet());
		return Arrays.stream(Category.values())
			.filter((category) -> !disclosed.contains(category))
			.map(Enum::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> types(String schema) {
		TypeDefinitionRegistry registry = new SchemaParser().parse(schema);
		return registry.types()
			.values()
			.stream()
			.filter((type) -> !(type instanceof graphql.language.EnumTypeDefinition)
					&& !(type instanceof graphql.language.InputObjectTypeDefinition)
					&& !(type instanceof graphql.language.ScalarTypeDefinition))
			.map(graphql.language.TypeDefinition::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> labels(Stream<String> statements) {
		return statements.flatMap((statement) -> LABEL.matcher(COMMENT.matcher(statement).replaceAll("")).results())
			.map((label) -> label.group("label"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> cypher() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT.resolve("cypher"))) {
			return files.filter((file) -> file.toString().endsWith(".cypher") && !file.toString().contains("target"))
				.map(EverythingHasARuleTests::text)
				.toList()
				.stream();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What is not in the table, and what is in it and is no more. */
	private static Set<String> unaccounted(Set<String> found, String table) {
		Map<String, String> accounted = table(table);
		Set<String> unaccounted = new TreeSet<>(found);
		unaccounted.removeAll(accounted.keySet());
		if (unaccounted.isEmpty()) {
			accounted.keySet().stream().filter((name) -> !found.contains(name)).forEach(unaccounted::add);
		}
		return unaccounted;
	}

	private static Map<String, String> table(String name) {
		try (var stream = Objects
			.requireNonNull(EverythingHasARuleTests.class.getResourceAsStream("/protection/" + name + ".txt"))) {
			Map<String, String> rows = new TreeMap<>();
			new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.forEach((line) -> {
					String type = line.substring(0, line.indexOf(' '));
					String rule = line.substring(line.indexOf(' ') + 1);
					if (!rule.startsWith("- ")) {
						Arrays.stream(rule.split(" ")).forEach(Category::valueOf);
					}
					assertThat(rows.put(type, rule)).as(type + " twice").isNull();
				});
			return rows;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
