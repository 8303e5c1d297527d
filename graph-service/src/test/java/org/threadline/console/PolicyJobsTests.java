package org.threadline.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.visibility.SmallPack;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packs are printed and compared by people who have no database.
 */
class PolicyJobsTests {

	private static final String NO_GRAPH_THERE = "--spring.neo4j.uri=bolt://127.0.0.1:1";

	private final List<String> said = new ArrayList<>();

	@TempDir
	private Path folder;

	@Test
	void aPackIsPrintedWithoutAGraph() {
		assertThat(run("print-policy", file("pack.yaml", SmallPack.with()))).isZero();
		assertThat(this.said).startsWith("A small agreement").anyMatch((line) -> line.startsWith("  records "));
	}

	@Test
	void packsAreComparedWithoutAGraph() {
		String old = file("old.yaml", SmallPack.with());
		String changed = file("new.yaml", SmallPack.with(SmallPack.rule("shown")));
		assertThat(run("compare-policies", old, changed)).isZero();
		assertThat(this.said).anyMatch((line) -> line.contains("INVOLVEMENT"));
	}

	@Test
	void aPackThatWasInForceIsComparedWhateverIsAskedOfNewOnes() {
		String old = file("old.yaml", SmallPack.with(SmallPack.rule("first"), SmallPack.rule("second")));
		String changed = file("new.yaml", SmallPack.with(SmallPack.rule("first")));
		assertThat(run("compare-policies", old, changed)).isZero();
		assertThat(this.said).contains("Everybody would see what they see now.");
		assertThat(run("compare-policies", changed, old)).isOne();
	}

	@Test
	void aBrokenPackIsRefusedWithItsLine() {
		String pack = file("pack.yaml", SmallPack.with().replace("FULL", "FUL"));
		assertThat(run("print-policy", pack)).isOne();
		assertThat(this.said).singleElement()
			.asString()
			.startsWith(pack + ":32: \"FUL\" is not known as disclose; known are FULL, EXISTENCE");
	}

	@Test
	void aPackThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
		Path pack = Files.writeString(this.folder.resolve("pack.yaml"),
				SmallPack.with().replace("label: Universal", "label: Universel, d\u00e9j\u00e0"),
				StandardCharsets.ISO_8859_1);
		assertThat(run("print-policy", pack.toString())).isOne();
		assertThat(this.said).containsExactly(pack + ":6: this is not UTF-8: save the file in that encoding");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		String nowhere = this.folder.resolve("nowhere.yaml").toString();
		assertThat(run("compare-policies", nowhere, nowhere)).isOne();
		assertThat(this.said).singleElement().asString().startsWith(nowhere + ": this file cannot be read");
	}

	@Test
	void aJobAskedForWithTooFewFilesIsNotDone() {
		assertThat(run("compare-policies", "one.yaml")).isEqualTo(2);
		assertThat(this.said).singleElement().asString().contains("print-policy <file>, compare-policies <old> <new>");
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add(NO_GRAPH_THERE);
		return ConsoleProgram.run(this.said::add, all.toArray(String[]::new));
	}

	private String file(String name, String text) {
		try {
			return Files.writeString(this.folder.resolve(name), text).toString();
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
