package org.threadline.graph.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.cypher.LoadStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A bulk load follows the statements that create facts to the letter, and no statement
 * that says anything besides.
 */
class FactPatternTests {

	private static final LoadStatement EVENTS = LoadStatement.named("create-events");

	static List<LoadStatement> statements() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("../cypher/load"))) {
			return files.map((file) -> file.getFileName().toString().replace(".cypher", ""))
				.sorted()
				.map(LoadStatement::named)
				.filter((statement) -> statement.text().contains("(fact:"))
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyStatementThatCreatesFactsIsFollowed(LoadStatement statement) {
		FactPattern pattern = FactPattern.of(statement);
		assertThat(statement.text())
			.contains("CREATE (fact:" + pattern.label() + ")-[:" + pattern.toSubject() + "]->(subject)");
		assertThat(pattern.links()).hasSize(statement.text().split("CREATE \\(fact\\)-", -1).length - 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SET fact.open = true", "SET fact:Open", "SET fact += {open: true}",
			"SET subject.hasEvents = true", "REMOVE fact.summary", "CREATE (fact)-[:ALSO_OF]->(subject)",
			"CREATE (subject)-[:HAS]->(fact)", "CREATE (subject)<-[:ALSO_OF]-(fact)",
			"MERGE (fact)-[:ALSO_OF]->(subject)", "CREATE (:Note {of: fact.id})", "MERGE (note:Note {of: fact.id})",
			"CREATE (source)-[:STATES]->(subject)", "FOREACH (word IN ['one'] | SET fact.word = word)",
			"DETACH DELETE subject", "MATCH (subject)-[:LIVES_IN]->(area)", "CALL set.something(fact)" })
	void aStatementThatSaysMoreIsNotFollowed(String addition) {
		assertNotFollowed(EVENTS, "SET fact = row.fact", "SET fact = row.fact\n" + addition);
		assertNotFollowed(EVENTS, "WITH fact, row", addition + "\nWITH fact, row");
		assertNotFollowed(EVENTS, "->(post)\n", "->(post)\n  " + addition + "\n");
		assertNotFollowed(EVENTS, "->(post)\n}", "->(post)\n}\n" + addition);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "(fact:Event) | (fact:Event:Open)", "(fact:Event) | (fact:Event {open: true})",
					"[:EVENT_OF] | [:EVENT_OF {open: true}]", "SET fact = row.fact | SET fact += row.fact",
					"SET fact = row.fact | SET fact = row.event", "[:BY_POST] | [:BY_POST {open: true}]",
					"->(post) | <-(post)", "CREATE (fact)-[:BY_POST] | MERGE (fact)-[:BY_POST]",
					"(post:Post {id: row.postId}) | (post:Post {id: row.postId}) WHERE post.open",
					"(post:Post {id: row.postId}) | (post:Post {code: row.postId})",
					"(post:Post {id: row.postId}) | (post:Conflict {id: row.postId})",
					"WITH fact, row | WITH fact, row LIMIT 1" })
	void aStatementThatSaysSomethingElseIsNotFollowed(String written, String instead) {
		assertNotFollowed(EVENTS, written, instead);
	}

	@Test
	void anAddressIsWrittenOnceWithItsArea() {
		LoadStatement residences = LoadStatement.named("create-residences");
		assertNotFollowed(residences, "ON CREATE SET address", "SET address");
		assertNotFollowed(residences, "(address)-[:IN_AREA]", "(address)-[:IN_AREA {open: true}]");
		assertNotFollowed(residences, "row.areaCode", "row.area");
	}

	@Test
	void aFamilyHasAnIdAndAKey() {
		assertNotFollowed(LoadStatement.named("create-family-memberships"), "SET family.id = row.familyId",
				"SET family = row.family");
	}

	private static void assertNotFollowed(LoadStatement statement, String from, String to) {
		String text = statement.text().replace(from, to);
		assertThat(text).isNotEqualTo(statement.text());
		assertThatIllegalStateException().isThrownBy(() -> FactPattern.of(new LoadStatement("changed", text)))
			.withMessageStartingWith("The statement changed is written otherwise than those that create facts");
	}

}
