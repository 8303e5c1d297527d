package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.GqlNotification;
import org.threadline.cypher.CheckStatement;
import org.threadline.cypher.Command;
import org.threadline.cypher.LoadStatement;
import org.threadline.cypher.Statement;
import org.threadline.cypher.ViewQuery;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Neo4j plans every statement of the catalogue over the stories, in the Cypher of today
 * and in Cypher 5, which the long-term release speaks. It knows every label, type and
 * property, and has nothing to remark on.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementPlanTests {

	// explained without parameters; a view that stands in a query twice yields the same
	// names in each place
	private static final Set<String> EXPECTED = Set.of("01N60", "03N60");

	@Autowired
	private Driver driver;

	@Autowired
	private GraphQlCaller service;

	private List<String> languages = List.of();

	@BeforeAll
	void theReleaseSaysWhichLanguagesItSpeaks() {
		String agent = this.driver.executableQuery("RETURN 1").execute().summary().server().agent();
		this.languages = agent.startsWith("Neo4j/5.") ? List.of("CYPHER 5") : List.of("CYPHER 25", "CYPHER 5");
	}

	@BeforeAll
	void aRecordIsOpen() {
		this.service.open("social.worker", "Maya", "Holloway", LocalDate.of(2014, 3, 9));
	}

	static Stream<Statement> statements() {
		return Stream
			.of(named("queries", ViewQuery::named), named("commands", Command::named),
					named("load", LoadStatement::named), named("checks", CheckStatement::named))
			.flatMap((statements) -> statements);
	}

	private static Stream<Statement> named(String folder, Function<String, Statement> catalogue) {
		String root = "/cypher/" + folder + "/";
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*.cypher"))
				.map(Resource::getDescription)
				.map((file) -> file.substring(file.lastIndexOf(root) + root.length(), file.lastIndexOf(".cypher")))
				.map(catalogue);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void isPlannedWithNothingToRemarkOn(Statement statement) {
		assertThat(this.languages.stream().flatMap((language) -> remarks(language, statement.text()))).isEmpty();
	}

	@Test
	void aMisspeltLabelIsFound() {
		assertThat(remarks("CYPHER 5", "MATCH (child:Chidl) RETURN child.id"))
			.anyMatch((remark) -> remark.contains("Chidl"));
	}

	@Test
	void aMisspeltRelationshipIsFound() {
		assertThat(remarks("CYPHER 5", "MATCH (:Child)<-[:NAMEOF]-(name:Name) RETURN name.id"))
			.anyMatch((remark) -> remark.contains("NAMEOF"));
	}

	@Test
	void aMisspeltPropertyIsFound() {
		assertThat(remarks("CYPHER 5", "MATCH (child:Child) RETURN child.idd"))
			.anyMatch((remark) -> remark.contains("idd"));
	}

	@Test
	void aMistakeInTheLanguageIsFound() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> remarks("CYPHER 5", "MATCH (child:Child) RETURN parent.id").toList())
			.withMessageContaining("parent");
	}

	private Stream<String> remarks(String language, String statement) {
		try (Session session = this.driver.session()) {
			return session.run(language + " EXPLAIN " + statement)
				.consume()
				.gqlStatusObjects()
				.stream()
				.filter(GqlNotification.class::isInstance)
				.filter((status) -> !EXPECTED.contains(status.gqlStatus()))
				.map((status) -> language + " " + status.gqlStatus() + " " + status.statusDescription())
				.toList()
				.stream();
		}
	}

}
