package org.threadline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLObjectType;
import org.junit.jupiter.api.Test;
import org.threadline.identity.IdentitySettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The expected tables leave out no sample user, no story and no field of a child. What a
 * table expects is compared with the service by {@link ExpectedTableTests}.
 */
@RunningService
class ExpectedTablesAreWholeTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private GraphQlSource source;

	/** As everybody has them: those of the service under test are more. */
	private final IdentitySettings identity = new Binder(List.of()).bindOrCreate("threadline.identity",
			Bindable.of(IdentitySettings.class));

	@Test
	void everySampleUserHasAColumn() {
		assertThat(ExpectedTable.all()).allSatisfy(
				(table) -> assertThat(table.users()).containsExactlyInAnyOrderElementsOf(this.identity.sampleUsers()));
	}

	@Test
	void everyStoryHasATable() throws Exception {
		List<String> situations = Files.readAllLines(Path.of("../seed-data/feeds/README.md"))
			.stream()
			.dropWhile((line) -> !line.startsWith("| situation |"))
			.skip(2)
			.takeWhile((line) -> line.startsWith("|"))
			.map((line) -> line.split("\\|")[1].strip())
			.toList();
		assertThat(situations).hasSizeGreaterThan(20);
		assertThat(ExpectedTable.all().stream().map(ExpectedTable::situation).distinct())
			.containsExactlyInAnyOrderElementsOf(situations);
	}

	@Test
	void everyFieldOfAChildHasARow() {
		GraphQLObjectType child = Objects.requireNonNull(this.source.schema().getObjectType("Child"));
		Set<String> asked = Stream.concat(Stream.of(SeenOfAChild.CLOSED), ExpectedTable.questions().values().stream())
			.flatMap((question) -> fields(question).stream())
			.collect(Collectors.toSet());
		assertThat(asked).containsExactlyInAnyOrderElementsOf(
				child.getFieldDefinitions().stream().map((field) -> field.getName()).toList());
	}

	@Test
	void everyTableHasEveryRow() {
		List<String> rows = Stream
			.concat(Stream.of("found", SeenOfAChild.CHILD), ExpectedTable.questions().keySet().stream())
			.toList();
		assertThat(ExpectedTable.all())
			.allSatisfy((table) -> assertThat(table.rows().keySet()).containsExactlyElementsOf(rows));
	}

	@Test
	void whoeverHoldsAPostWithoutALevelIsExpectedToSeeNothing() {
		List<String> without = this.identity.sampleUsers()
			.stream()
			.filter((user) -> levelOf(user).equals(ExpectedTable.NONE))
			.toList();
		assertThat(without).contains("analyst", "admin");
		for (ExpectedTable table : ExpectedTable.all()) {
			without.forEach((user) -> assertThat(table.cellsOf(user)).as("%s of %s", user, table)
				.containsOnly(ExpectedTable.NONE));
		}
	}

	@Test
	void whoeverHoldsNoPostIsExpectedToSeeNobodyButThemselvesAndTheirOwn() {
		assertThat(childrenOf("young.person")).containsExactlyInAnyOrder("Siân Prosser", "Nia Prosser");
		assertThat(childrenOf("parent")).containsExactlyInAnyOrder("Maya Holloway", "Theo Holloway");
	}

	private static List<String> childrenOf(String user) {
		return ExpectedTable.all()
			.stream()
			.filter((table) -> !Set.of(ExpectedTable.NONE).containsAll(table.cellsOf(user)))
			.map(ExpectedTable::name)
			.toList();
	}

	private String levelOf(String user) {
		Map<String, Object> post = this.service.ask(user, "{ me { post { accessLevel } } }").read("$.data.me.post");
		return (post != null) ? String.valueOf(post.get("accessLevel")) : "holds no post";
	}

	private static List<String> fields(String question) {
		Document document = Parser.parse("{" + question + "}");
		return document.getDefinitionsOfType(OperationDefinition.class)
			.getFirst()
			.getSelectionSet()
			.getSelectionsOfType(Field.class)
			.stream()
			.map(Field::getName)
			.toList();
	}

}
