package org.threadline.embedded;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A graph that was written down becomes the database of a folder.
 */
class OfflineImportTests {

	private static final int PAGE_CACHE = 16;

	private final StringWriter said = new StringWriter();

	private final ByteBuffer piece = ByteBuffer.allocate(1000);

	private final List<String> names = new ArrayList<>();

	@TempDir
	private Path folder;

	private Path files;

	private Path data;

	@BeforeEach
	void prepare() throws IOException {
		this.files = Files.createDirectory(this.folder.resolve("files"));
		this.data = this.folder.resolve("data");
	}

	@Test
	void everyKindOfValueIsInTheDatabaseThatIsStartedOnIt() throws IOException {
		writeDown(true);
		assertThat(run("import", this.files.toString())).isZero();
		assertThat(run("finish")).isZero();
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.data, 0, PAGE_CACHE);
				Cypher cypher = Cypher.at(graph.boltUri())) {
			List<Map<String, Object>> found = cypher.driver()
				.executableQuery("""
						MATCH (child:Person&Child)<-[:EVENT_OF]-(event:Event {name: 'Visit'})
						RETURN child.name AS name, child.empty AS empty, child.born AS born, child.at AS at,
						    child.count AS count, child.known AS known, child.with AS with, child.none AS none,
						    event.supersededAt AS supersededAt""")
				.execute()
				.records()
				.stream()
				.map((row) -> row.asMap())
				.toList();
			assertThat(found).containsExactly(Map.of("name", "Zoë", "empty", "", "born", LocalDate.of(2015, 1, 10),
					"at", ZonedDateTime.parse("2026-03-02T09:15:00.5Z"), "count", 7L, "known", true, "with",
					List.of("a", "b"), "none", List.of(), "supersededAt", ZonedDateTime.parse("2026-03-03T09:15:00Z")));
		}
	}

	@Test
	void nodesAreFoundByTheirLabelsAsInAnyDatabase() throws IOException {
		writeDown(true);
		assertThat(run("import", this.files.toString())).isZero();
		assertThat(run("finish")).isZero();
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.data, 0, PAGE_CACHE);
				Cypher cypher = Cypher.at(graph.boltUri())) {
			List<String> found = cypher.driver()
				.executableQuery("SHOW INDEXES YIELD type, entityType, state WHERE type = 'LOOKUP' "
						+ "RETURN entityType + ' ' + state AS found ORDER BY found")
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("found").asString())
				.toList();
			assertThat(found).containsExactly("NODE ONLINE", "RELATIONSHIP ONLINE");
		}
	}

	@Test
	void aDatabaseIsNotAddedTo() throws IOException {
		Files.createDirectories(this.data.resolve("data/databases/neo4j"));
		assertThat(run("check")).isOne();
		assertThat(this.said.toString()).contains("There is a database in " + this.data, "load into this one");
	}

	@Test
	void askedToCheckItOnlySaysThatItCould() {
		assertThat(run("check")).isZero();
		assertThat(this.data).doesNotExist();
	}

	@Test
	void nothingStartsOnALoadThatIsNotFinished() throws IOException {
		writeDown(true);
		assertThat(run("import", this.files.toString())).isZero();
		assertThatExceptionOfType(UnfinishedLoadException.class)
			.isThrownBy(() -> EmbeddedGraph.start(this.data, 0, PAGE_CACHE))
			.satisfies((refused) -> assertThat(refused.advice()).contains("Empty that folder"));
		assertThat(run("check")).isOne();
		assertThat(run("import", this.files.toString())).isOne();
		assertThat(this.said.toString()).contains("a bulk load was cut off").doesNotContain("with load");
	}

	@Test
	void filesThatWereCutOffAreRefused() throws IOException {
		writeDown(false);
		assertThat(run("import", this.files.toString())).isOne();
		assertThat(this.said.toString()).contains("could not be made", "Empty that folder");
		assertThat(this.data).as("nothing was begun").doesNotExist();
	}

	private int run(String... arguments) {
		return new OfflineImport(this.data).run(new PrintWriter(this.said), new PrintWriter(this.said), arguments);
	}

	private void writeDown(boolean wholly) throws IOException {
		this.piece.putLong(0).putShort((short) 2);
		name("Person");
		name("Child");
		this.piece.putShort((short) 8);
		property("name", 'T');
		text("Zoë");
		property("empty", 'T');
		text("");
		property("born", 'D').putLong(LocalDate.of(2015, 1, 10).toEpochDay());
		property("at", 'M').putLong(ZonedDateTime.parse("2026-03-02T09:15:00Z").toEpochSecond()).putInt(500_000_000);
		property("count", 'N').putLong(7);
		property("known", 'B').put((byte) 1);
		property("with", 'L').putShort((short) 2);
		text("a");
		text("b");
		property("none", 'L').putShort((short) 0);
		this.piece.putLong(1).putShort((short) 1);
		name("Event");
		this.piece.putShort((short) 1);
		property("name", 'T');
		text("Visit");
		write("nodes", wholly);
		this.piece.putLong(1).putLong(0);
		name("EVENT_OF");
		write("relationships", wholly);
		this.piece.putLong(1);
		property("supersededAt", 'M').putLong(ZonedDateTime.parse("2026-03-03T09:15:00Z").toEpochSecond()).putInt(0);
		write("additions", wholly);
		Files.writeString(this.files.resolve("counts.properties"), "nodes=2\nrelationships=1\nproperties=10\n");
	}

	private ByteBuffer property(String name, char kind) {
		name(name);
		return this.piece.put((byte) kind);
	}

	private void name(String name) {
		int known = this.names.indexOf(name);
		this.piece.putShort((short) ((known < 0) ? this.names.size() : known));
		if (known < 0) {
			this.names.add(name);
			text(name);
		}
	}

	private void text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		this.piece.putShort((short) bytes.length).put(bytes);
	}

	private void write(String file, boolean wholly) throws IOException {
		try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(this.files.resolve(file)))) {
			stream.writeInt(this.piece.position());
			stream.write(this.piece.array(), 0, this.piece.position());
			if (wholly) {
				stream.writeInt(0);
			}
			this.piece.clear();
			this.names.clear();
		}
	}

}
