package org.threadline.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may write to the checkpoints, but without their key, changes nothing in them
 * without its being found.
 */
@OnEveryRelease
@BesideOthers
class CheckpointTamperingTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path folder;

	private SealedAudit audit;

	@BeforeEach
	void threeBlocks() {
		this.audit = new SealedAudit(this.graph, this.folder);
		this.audit.threeBlocks();
	}

	@Test
	void aFileThatCannotBeReadKeepsNoOtherFromBeingRead() throws IOException {
		Files.createDirectory(this.folder.resolve("0" + CheckpointFile.ENDING));
		assertThat(this.audit.verify()).returns(3L, Verified::witnessedUpTo);
		assertThat(this.audit.verify().faults()).singleElement()
			.asString()
			.startsWith("0" + CheckpointFile.ENDING + " cannot be read: ");
	}

	@Test
	void aCheckpointThatIsTakenOutIsMissed() throws IOException {
		Path file = this.audit.files().getFirst();
		List<String> lines = Files.readAllLines(file);
		Files.write(file, List.of(lines.get(0), lines.get(2)));
		assertThat(this.audit.verify().faults()).containsExactly(
				file.getFileName() + ":2 was checkpoint 3 of its file: others are missing before it, or were added");
	}

	@Test
	void aCheckpointThatIsChangedIsNotSigned() throws IOException {
		Path file = this.audit.files().getFirst();
		List<String> lines = Files.readAllLines(file);
		String[] parts = lines.get(1).split("\\.");
		String[] others = lines.get(2).split("\\.");
		Files.write(file,
				List.of(lines.get(0), parts[0] + "." + others[1] + "." + parts[2], "nonsense", "e30.e30.e30"));
		String name = file.getFileName().toString();
		assertThat(this.audit.verify().faults()).containsExactly(name + ":2 is not signed by the key it names",
				name + ":3 is no checkpoint", name + ":4 is no checkpoint");
	}

	@Test
	void aCheckpointThatSomebodyElseSignedIsNotTrusted() {
		String trusted = this.audit.verify().checkpoints().keySet().iterator().next();
		assertThat(this.audit.verify(trusted).faults()).isEmpty();
		this.audit.aSealer().sealWaiting();
		assertThat(this.audit.verify().faults()).isEmpty();

		assertThat(this.audit.verify(trusted)).returns(Map.of(trusted, 3L), Verified::checkpoints)
			.returns(3L, Verified::witnessedUpTo);
		assertThat(this.audit.verify(trusted).faults()).singleElement()
			.asString()
			.contains(" 1 line is signed by the key ")
			.endsWith(", which is not trusted");
		assertThat(this.audit.verify("another")).returns(Map.of(), Verified::checkpoints)
			.returns(0L, Verified::witnessedUpTo);
		assertThat(this.audit.verify("another").faults()).hasSize(2)
			.anyMatch((fault) -> fault.contains(" 3 lines are "));
	}

	@Test
	void halfALineThatAKilledProcessLeftCountsForNothing() throws IOException {
		Path file = this.audit.files().getFirst();
		Files.writeString(file, Files.readString(file) + "eyJqd2s");
		assertThat(this.audit.verify().faults()).isEmpty();
	}

	@Test
	void aFolderThatWasEmptiedIsFound() throws IOException {
		Files.delete(this.audit.files().getFirst());
		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(61)).faults()).containsExactly(
				"No checkpoint is of block 1 or a later one, and it was sealed at 2026-11-20T09:00:00.123456Z: nothing but the chain itself says that it was not written anew");
	}

}
