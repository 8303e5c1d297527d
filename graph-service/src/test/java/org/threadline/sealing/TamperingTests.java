package org.threadline.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.cypher.CheckStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whoever may write to the database changes nothing that is sealed without its being
 * found.
 */
@OnEveryRelease
@BesideOthers
class TamperingTests {

	private static final String CHANGED = "Block 2 is not as it was sealed: an entry in it was changed, or the block was";

	private static final String OTHER_CHAIN = " of another chain: it is of another database, or the chain was begun anew";

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path folder;

	private SealedAudit audit;

	private AuditSealer sealer;

	@BeforeEach
	void threeBlocks() {
		this.audit = new SealedAudit(this.graph, this.folder);
		this.sealer = this.audit.threeBlocks();
	}

	static Stream<Arguments> changes() {
		return Stream.of(
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.details = ['one']", List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.details = ['two', 'one']",
						List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.viewerId = 'somebody else'",
						List.of(CHANGED)),
				arguments(
						"MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.at = entry.at + duration({nanoseconds: 1})",
						List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.at = toString(entry.at)",
						List.of(CHANGED)),
				arguments(
						"MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.at = datetime({datetime: entry.at, timezone: '+01:00'})",
						List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.details = 'one, two'",
						List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) REMOVE entry:AuditEntry",
						List.of("Block 2 was sealed with 3 entries, and 2 are in it",
								"The chain says that 9 entries are sealed, and 8 are")),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.block = 2.5",
						List.of("Block 2 was sealed with 3 entries, and 2 are in it",
								"The chain says that 9 entries are sealed, and 8 are",
								"Entry entry-00004 neither waits to be sealed nor is in a block of the chain")),
				arguments("CREATE (:AuditEntry {id: 42, block: [2]})",
						List.of("Entry 42 neither waits to be sealed nor is in a block of the chain")),
				arguments("CREATE (:AuditBlock {number: 0}) CREATE (:AuditEntry {id: 'forged', block: 0})",
						List.of("Entry forged neither waits to be sealed nor is in a block of the chain",
								"Block 0 is not in the chain")),
				arguments("CREATE (:AuditBlock {number: 4})", List.of("Block 4 is not in the chain")),
				arguments("CREATE (:AuditBlock)", List.of("Block of no number is not in the chain")),
				arguments("MATCH (block:AuditBlock {number: 2}) SET block.number = 2.0",
						List.of("Block 2 is not there, or no longer a block",
								"The chain says that 9 entries are sealed, and 6 are")),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) REMOVE entry.childId", List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) REMOVE entry.id", List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.added = true", List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.childId = point({x: 1, y: 2})",
						List.of(CHANGED)),
				arguments(
						"MATCH (a:AuditEntry {id: 'entry-00003'}), (b:AuditEntry {id: 'entry-00004'}) WITH a, b, a.viewerId + '!' AS other SET a.viewerId = other, b.viewerId = other",
						List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) DELETE entry",
						List.of("Block 2 was sealed with 3 entries, and 2 are in it",
								"The chain says that 9 entries are sealed, and 8 are")),
				arguments("CREATE (:AuditEntry {id: 'forged', block: 2})",
						List.of("Block 2 was sealed with 3 entries, and 4 are in it",
								"The chain says that 9 entries are sealed, and 10 are")),
				arguments(
						"MATCH (entry:AuditEntry {id: 'entry-00004'}) DELETE entry CREATE (:AuditEntry {id: 'forged', block: 2})",
						List.of(CHANGED)),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.block = 3",
						List.of("Block 2 was sealed with 3 entries, and 2 are in it",
								"Block 3 was sealed with 3 entries, and 4 are in it")),
				arguments("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.block = 99",
						List.of("Block 2 was sealed with 3 entries, and 2 are in it",
								"The chain says that 9 entries are sealed, and 8 are",
								"Entry entry-00004 neither waits to be sealed nor is in a block of the chain")),
				arguments("CREATE (:AuditEntry {id: 'forged'})",
						List.of("Entry forged neither waits to be sealed nor is in a block of the chain")),
				arguments("MATCH (block:AuditBlock {number: 2}) SET block.sealedAt = block.sealedAt + duration('PT1S')",
						List.of(CHANGED)),
				arguments("MATCH (block:AuditBlock {number: 2}) SET block.previousHash = block.hash",
						List.of(CHANGED, "Block 2 does not follow the block before it")),
				arguments("MATCH (block:AuditBlock {number: 2}) REMOVE block.hash",
						List.of("Block 2 is not there, or no longer a block",
								"The chain says that 9 entries are sealed, and 6 are")),
				arguments("MATCH (chain:AuditChain) SET chain.hash = 'another'",
						List.of("The chain says that it ends otherwise than with its last block")),
				arguments("MATCH (chain:AuditChain) SET chain.blocks = 1000000000000000000", Stream.concat(
						LongStream.range(4, 51)
							.mapToObj((number) -> "Block " + number + " is not there, or no longer a block"),
						Stream
							.of("Blocks 51 to 100 are not there, or no longer blocks, and those after them were not looked at"))
					.toList()),
				arguments("MATCH (chain:AuditChain) SET chain.entries = 8",
						List.of("The chain says that 8 entries are sealed, and 9 are")));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeIsFound(String change, List<String> faults) {
		this.graph.run(change);
		assertThat(this.audit.verify().faults()).isEqualTo(faults);
	}

	@Test
	void anEntrySentThroughSealingAgainIsFound() {
		this.graph
			.run("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.details = [], entry.waitingSince = entry.at");
		this.sealer.sealWaiting();
		assertThat(this.audit.verify().faults()).containsExactly("Block 2 was sealed with 3 entries, and 2 are in it",
				"The chain says that 10 entries are sealed, and 9 are");
	}

	@Test
	void aBlockThatIsTakenAwayWithItsEntriesIsFound() {
		this.graph.run("MATCH (gone:AuditBlock {number: 2}) DELETE gone");
		this.graph.run("MATCH (gone:AuditEntry {block: 2}) DELETE gone");
		assertThat(this.audit.verify().faults()).containsExactly("Block 2 is not there, or no longer a block",
				"The chain says that 9 entries are sealed, and 6 are");
	}

	@Test
	void anEndThatIsCutOffIsFoundByItsWitnessesAlone() throws IOException {
		cutOffTheLastBlock();

		assertThat(this.audit.verify().faults()).singleElement()
			.asString()
			.startsWith("The chain ends with block 2, and " + this.audit.files().getFirst().getFileName()
					+ ":3 witnessed block 3 at 2026-11-20T09:00:00.123456Z: later ones are gone");
	}

	private void cutOffTheLastBlock() {
		this.graph.run("MATCH (gone:AuditBlock {number: 3}) DELETE gone");
		this.graph.run("MATCH (gone:AuditEntry {block: 3}) DELETE gone");
		this.graph.run(
				"MATCH (chain:AuditChain) MATCH (last:AuditBlock {number: 2}) SET chain.blocks = 2, chain.hash = last.hash, chain.entries = 6");
	}

	@Test
	void anEndThatIsCutOffAndSealedAnewIsFoundByItsWitnessesAlone() throws IOException {
		cutOffTheLastBlock();
		this.audit.record(3);
		this.sealer.sealWaiting();

		String file = this.audit.files().getFirst().getFileName().toString();
		assertThat(this.audit.verify().faults()).containsExactly(
				"Block 3 is another than it was when " + file + ":3 witnessed block 3 at 2026-11-20T09:00:00.123456Z");
	}

	/** The hashes are no secret: whoever may write can make a chain that fits. */
	@Test
	void aChainThatIsWrittenAnewFromAChangeOnIsFoundByItsWitnessesAlone() throws IOException {
		this.graph.run("MATCH (entry:AuditEntry {id: 'entry-00004'}) SET entry.viewerId = 'somebody else'");
		hashAnew();

		String file = this.audit.files().getFirst().getFileName().toString();
		assertThat(this.audit.verify().faults()).containsExactly(
				"Block 2 is another than it was when " + file + ":2 witnessed block 2 at 2026-11-20T09:00:00.123456Z",
				"Block 3 is another than it was when " + file + ":3 witnessed block 3 at 2026-11-20T09:00:00.123456Z");
	}

	private void hashAnew() {
		String previous = String.valueOf(this.graph.value("MATCH (chain:AuditChain) RETURN chain.id"));
		for (Row stored : this.graph.part(GraphTransactions.class)
			.read((statements) -> statements.run(CheckStatement.named("read-audit-blocks"),
					Map.of("from", 1, "to", 4)))) {
			StoredBlock block = StoredBlock.of(stored).orElseThrow();
			String hash = Block.of(block.number(), previous, block.sealedAt(), block.sealed()).hash();
			this.graph.run(
					"MATCH (block:AuditBlock {number: $number}) SET block.hash = $hash, block.previousHash = $previous",
					Map.of("number", block.number(), "hash", hash, "previous", previous));
			previous = hash;
		}
		this.graph.run("MATCH (chain:AuditChain) SET chain.hash = $hash", Map.of("hash", previous));
	}

	@Test
	void aChainThatIsBegunAnewIsFoundByWitnessesOfTheOther() {
		this.graph.run("MATCH (gone:AuditBlock|AuditChain) DELETE gone");
		this.graph.run("MATCH (entry:AuditEntry) REMOVE entry.block SET entry.waitingSince = entry.at");
		this.audit.aSealer().sealWaiting();

		assertThat(this.audit.verify().faults()).singleElement().asString().contains(OTHER_CHAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (gone:AuditChain) DELETE gone", "MATCH (chain:AuditChain) REMOVE chain.id",
			"MATCH (chain:AuditChain) SET chain.blocks = 'three'",
			"MATCH (gone:AuditChain|AuditBlock|AuditEntry) DELETE gone" })
	void aChainThatIsTakenAwayIsFoundByItsWitnesses(String change) {
		this.graph.run(change);
		assertThat(this.audit.verify().faults()).anyMatch((fault) -> fault.contains(OTHER_CHAIN));
	}

	@Test
	void aChainThatIsNoneIsFoundWithoutWitnessesToo() throws IOException {
		Files.delete(this.audit.files().getFirst());
		this.graph.run("MATCH (chain:AuditChain) SET chain.entries = 'x'");
		assertThat(this.audit.verify().faults())
			.containsExactly("The chain is not as sealing leaves it, and was not looked at");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'for ever'", "entry.at + duration('P1D')" })
	void anEntryThatWaitsSinceNoMomentIsFound(String since) {
		this.audit.record(2);
		this.graph.run("MATCH (entry:AuditEntry {id: 'entry-00009'}) SET entry.waitingSince = " + since);
		assertThat(this.audit.verify()).returns(2L, Verified::waiting)
			.returns(Optional.of(SealedAudit.NOW.plusMillis(10)), Verified::waitingSince);
		assertThat(this.audit.verify().faults())
			.containsExactly("Entries that wait since no moment, or since one that lies ahead: 1");
	}

	@Test
	void strayEntriesAreFoundHoweverMany() {
		this.graph.run("UNWIND range(1, 1500) AS number CREATE (:AuditEntry {id: 'forged ' + number})");
		assertThat(this.audit.verify().faults()).hasSize(1000);
	}

	/** What comes after would stay as open to change as what waits for a moment. */
	@Test
	void whoeverKeepsTheNextBlockFromBeingSealedIsFound() {
		this.graph.run("CREATE (:AuditBlock {number: 4})");
		this.audit.record(1);
		this.sealer.sealWaiting();
		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(120)).faults()).containsExactly(
				"Block 4 is not in the chain",
				"Entries wait to be sealed since 2026-11-20T09:00:00.132456Z: start a service, or look in its log why it does not seal them");
		this.graph.run("MATCH (planted:AuditBlock {number: 4}) DELETE planted");
		this.sealer.sealWaiting();
		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(120)).faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SET entry.id = [1, 2]", "REMOVE entry.id", "SET entry.waitingSince = 'for ever'",
			"SET entry.added = point({x: 1, y: 2})", "SET entry.added = duration('P1D')" })
	void oneEntryThatIsNoneDoesNotKeepOthersFromBeingSealed(String change) {
		this.audit.record(2);
		this.graph.run("MATCH (entry:AuditEntry {id: 'entry-00009'}) " + change);
		this.sealer.sealWaiting();
		assertThat(this.audit.verify()).returns(11L, Verified::entries).returns(List.of(), Verified::faults);
	}

	/** Until it is sealed: the time of which docs/features/audit.md tells. */
	@Test
	void whatWaitsCanStillBeChangedUnseen() {
		this.audit.record(1);
		this.graph.run("MATCH (entry:AuditEntry {id: 'entry-00009'}) SET entry.viewerId = 'somebody else'");
		this.sealer.sealWaiting();
		assertThat(this.audit.verify().faults()).isEmpty();
	}

}
