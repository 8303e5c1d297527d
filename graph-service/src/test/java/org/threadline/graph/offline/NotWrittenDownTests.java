package org.threadline.graph.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.cypher.LoadStatement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where there is no room for what is written down, that is said with what to do.
 */
class NotWrittenDownTests {

	private static final LoadStatement PEOPLE = LoadStatement.named("merge-people");

	@TempDir
	private Path folder;

	@Test
	void aFileWhereAFolderIsNeeded() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThatExceptionOfType(NotWrittenDownException.class).isThrownBy(() -> new WrittenGraph(file))
			.withMessageContaining("cannot be written down in " + file)
			.withMessageContaining("name a larger folder in -Djava.io.tmpdir");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nodes", "relationships", "additions", "counts.properties" })
	@EnabledOnOs(OS.LINUX)
	void aFullDisk(String file) throws IOException {
		Files.createSymbolicLink(this.folder.resolve(file), Path.of("/dev/full"));
		assertThatExceptionOfType(NotWrittenDownException.class).isThrownBy(this::write)
			.withMessageStartingWith(
					"What the feeds say cannot be written down in " + this.folder.resolve(file) + ": No space left")
			.withMessageContaining("name a larger folder in -Djava.io.tmpdir");
	}

	@Test
	void aFolderWithRoom() {
		assertThatCode(this::write).doesNotThrowAnyException();
	}

	private void write() {
		try (WrittenGraph graph = new WrittenGraph(this.folder)) {
			graph.write((statements) -> statements.run(PEOPLE, Map.of("rows", List.of(Map.of("id", "p1")))));
		}
	}

}
