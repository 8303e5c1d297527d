package org.threadline.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;

@OnEveryRelease
@BesideOthers
class ConsoleProgramTests {

	private final TestGraph graph = TestGraph.empty();

	private final List<String> said = new ArrayList<>();

	@TempDir
	private Path feeds;

	@TempDir
	private Path settings;

	@Test
	void isAskedForByAWord() {
		assertThat(ConsoleProgram.isAskedFor("digest")).isTrue();
		assertThat(ConsoleProgram.isAskedFor("--server.port=0")).isFalse();
		assertThat(ConsoleProgram.isAskedFor()).isFalse();
	}

	@Test
	void loadsAFolderAndSaysWhatCameOfIt() {
		aFeed().withChild("C1").in(this.feeds);
		assertThat(run("load", this.feeds.toString())).isZero();
		assertThat(this.said).singleElement().asString().startsWith("Loaded 6 new rows and 0 changed ones");
		assertThat(this.graph.count("(:Child)")).isOne();
	}

	@Test
	void endsWithOneWhenRowsAreSetAside() {
		aFeed().withChild("C1", "upn", "wrong").in(this.feeds);
		assertThat(run("load", this.feeds.toString())).isOne();
		assertThat(this.said).first().asString().startsWith("Set aside: social-care/people.csv:2: upn: ");
	}

	@Test
	void saysWhereAFeedIsBroken() {
		assertThat(run("load", this.feeds.resolve("nowhere").toString())).isOne();
		assertThat(this.said).singleElement().asString().contains("there is no such folder");
	}

	@Test
	void saysThatAFolderHasNoFeed() {
		assertThat(run("load", this.feeds.toString())).isOne();
		assertThat(this.said).singleElement().asString().startsWith("There is no feed in " + this.feeds);
	}

	@Test
	void saysTheDigestOfTheGraph() {
		this.graph.load(aFeed().withChild("C1").in(this.feeds));
		assertThat(run("digest")).isZero();
		assertThat(this.said).containsExactly(this.graph.digest());
	}

	@Test
	void loadsNothingThatTheServiceWouldLoadAtItsStart() throws IOException {
		aFeed().withChild("C1").in(this.feeds);
		Files.writeString(this.settings.resolve("application.properties"), "threadline.feeds=" + this.feeds);
		assertThat(run("digest", "--spring.config.additional-location=file:" + this.settings + "/")).isZero();
		assertThat(this.graph.count("(:Child)")).isZero();
	}

	@Test
	void saysWhetherTheGraphIsSound() {
		this.graph.load(aFeed().withChild("C1").in(this.feeds));
		assertThat(run("check-graph")).isZero();
		this.graph.run("MATCH (name:Name) REMOVE name.family");
		assertThat(run("check-graph")).isOne();
		assertThat(this.said).containsExactly("The graph is sound: 14 checks, no violation",
				"required-properties: Name without family: 1", "The graph is not sound: 1 violation");
	}

	@Test
	void saysWhetherTheAuditIsAsItWasSealed() {
		assertThat(run("verify-audit", this.feeds.toString())).isZero();
		this.graph.run("CREATE (:AuditEntry {id: 'forged'})");
		assertThat(run("verify-audit", this.feeds.toString())).isOne();
		assertThat(this.said).containsExactly("0 entries are sealed in 0 blocks, and 0 wait",
				"0 files of checkpoints witness them up to block 0", "The audit is as it was sealed",
				"Entry forged neither waits to be sealed nor is in a block of the chain",
				"0 entries are sealed in 0 blocks, and 0 wait", "0 files of checkpoints witness them up to block 0",
				"The audit is not as it was sealed: 1 fault");
	}

	@Test
	void saysWhichFolderOfCheckpointsIsNotThere() {
		assertThat(run("verify-audit", this.feeds.resolve("nowhere").toString())).isOne();
		assertThat(this.said).singleElement()
			.asString()
			.startsWith("Checkpoints cannot be read from " + this.feeds.resolve("nowhere") + ". Name the folder");
	}

	@Test
	void makesAKeyOnce() {
		String file = this.feeds.resolve("key.json").toString();
		assertThat(run("make-audit-key", file)).isZero();
		assertThat(run("make-audit-key", file)).isOne();
		assertThat(this.said).satisfiesExactly(
				(made) -> assertThat(made).matches("The key is in " + file + ", and known by [A-Za-z0-9_-]{43}"),
				(refused) -> assertThat(refused).startsWith(file + " is there already"));
	}

	@Test
	void saysWhatIsKnownWhenItIsAskedForSomethingElse() {
		assertThat(run("lood", "folder")).isEqualTo(2);
		assertThat(run("load")).isEqualTo(2);
		assertThat(this.said).containsOnly(
				"Known are: check-graph, digest, verify-audit <folder>, make-audit-key <file>, load <folder>, bulk-load <folder>, print-policy <file>, compare-policies <old> <new>");
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--spring.neo4j.uri=" + this.graph.uri());
		return ConsoleProgram.run(this.said::add, all.toArray(String[]::new));
	}

}
