package org.threadline.cypher;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.parser.CypherParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The files together: views join into statements that parse, and none is left over. What
 * Neo4j makes of them is for the service's tests, which have every statement explained.
 */
class CatalogueTests {

	private static final Pattern INCLUDE = Pattern.compile("// include: (?<view>[a-z-]+)");

	static Stream<CypherFile> statements() {
		return CypherFile.all().stream().filter((file) -> !file.in("views", "schema"));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyStatementParses(CypherFile file) {
		String statement = CypherSource.read(file.folder(), file.name());
		assertThatCode(() -> CypherParser.parse(statement)).doesNotThrowAnyException();
	}

	@Test
	void aSlipDoesNotParse() {
		assertThatException().isThrownBy(() -> CypherParser.parse("MATCH (child:Child RETURN child.id"));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void everyIncludeIsSpliced(CypherFile file) {
		assertThat(CypherSource.read(file.folder(), file.name())).doesNotContain("// include:");
	}

	@Test
	void everyViewIsUsed() {
		Set<String> used = new HashSet<>();
		statements().forEach((file) -> collectViews(file, used));
		assertThat(CypherFile.all().stream().filter((file) -> file.in("views")).map(CypherFile::name))
			.containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void aViewOfTwoWordsKeepsItsIndentation() {
		assertThat(Command.named("children/open-record").text()).contains("\n  UNWIND $moments AS moment\n");
	}

	@Test
	void aViewThatIncludesItselfIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> CypherSource.read("views", "looping"))
			.withMessageContaining("views/looping includes itself");
	}

	@Test
	void anIncludeOfNoViewIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> CypherSource.read("views", "including-nothing"))
			.withMessage("There is no Cypher file /cypher/views/not-there.cypher");
	}

	@Test
	void aStatementThatIsNotThereIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ViewQuery.named("children/find-everybody"))
			.withMessage("There is no Cypher file /cypher/queries/children/find-everybody.cypher");
	}

	private static void collectViews(CypherFile file, Set<String> used) {
		INCLUDE.matcher(file.text()).results().map((include) -> include.group("view")).forEach((view) -> {
			if (used.add(view)) {
				CypherFile.all()
					.stream()
					.filter((candidate) -> candidate.path().equals("views/" + view))
					.forEach((found) -> collectViews(found, used));
			}
		});
	}

	@Test
	void aQueryKnowsTheParametersThatItAndItsViewsTake() {
		assertThat(ViewQuery.named("children/decide-records").parameters()).contains("childIds", "moments", "postId");
		assertThat(ViewQuery.named("involvement/list-involvements").parameters()).contains("decided", "limit")
			.doesNotContain("moments");
	}

}
