package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages about features tell people to type is a question that the service
 * understands: typed into a shell it is JSON, and it fits the schema.
 */
class FeatureExamplesTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Instead of sending what is asked, keeps it, and answers with an id. */
	private static final String KEEPING = """
			ask() { printf '%s' "$2" > "$KEPT/$(printf '%03d' "$(ls "$KEPT" | wc -l)")"; echo '{"id":"an-id","recordedId":"an-id","endCursor":"a-cursor"}'; }
			new() { echo "a-command"; }
			pick() { sed 's/.*"'$1'":"\\([^"]*\\)".*/\\1/'; }
			curl() { ask "" "${@: -1}"; }
			CHILD=a-child
			""";

	private static final int SECONDS = 60;

	@TempDir
	private Path folder;

	static List<Path> pages() throws IOException {
		return FeaturePages.all();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyExampleIsAQuestionOfTheSchema(Path page) throws Exception {
		assertThat(wrong(asked(FeaturePages.typed(page)))).isEmpty();
	}

	@Test
	void thePagesHaveExamples() throws Exception {
		List<String> all = new ArrayList<>();
		for (Path page : pages()) {
			all.addAll(FeaturePages.typed(page));
		}
		assertThat(asked(all)).hasSizeGreaterThan(30);
	}

	@Test
	void quotesThatAreNotEscapedAreFound() throws Exception {
		assertThat(wrong(asked(List.of("ask camhs '{\"query\":\"{ child(id: \"'$CHILD'\") { name } }\"}'\n"))))
			.hasSize(1);
	}

	@Test
	void aFieldThatThereIsNotIsFound() throws Exception {
		assertThat(wrong(asked(List.of("ask camhs '{\"query\":\"{ me { shoeSize } }\"}'\n")))).singleElement()
			.asString()
			.contains("shoeSize");
	}

	private List<String> asked(List<String> examples) throws IOException, InterruptedException {
		Path kept = Files.createDirectory(this.folder.resolve("kept"));
		ProcessBuilder shell = new ProcessBuilder("bash", "-c", KEEPING + String.join("\n", examples))
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("printed.txt").toFile());
		shell.environment().put("KEPT", kept.toString());
		Process process = shell.start();
		assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
		List<String> asked = new ArrayList<>();
		try (Stream<Path> files = Files.list(kept)) {
			for (Path file : files.sorted().toList()) {
				asked.add(Files.readString(file));
			}
		}
		return asked;
	}

	private static List<String> wrong(List<String> asked) throws IOException {
		GraphQLSchema schema = UnExecutableSchemaGenerator
			.makeUnExecutableSchema(new SchemaParser().parse(Files.readString(Path.of("../schema.graphqls"))));
		return asked.stream().flatMap((body) -> wrong(schema, body)).toList();
	}

	private static Stream<String> wrong(GraphQLSchema schema, String body) {
		try {
			ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
					ExecutionInput.newExecutionInput()
						.query(JSON.readTree(body).get("query").asString())
						.locale(Locale.ROOT)
						.build());
			return result.getErrors().stream().map(GraphQLError::getMessage).map((error) -> error + " in " + body);
		}
		catch (JacksonException notJson) {
			return Stream.of("No JSON: " + body);
		}
	}

}
