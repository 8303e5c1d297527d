package org.threadline.sealing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.threadline.cypher.CheckStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Looks whether the audit is as it was sealed: each block against its entries and the
 * block before, and the chain against the checkpoints outside the database. It may run
 * beside services that go on sealing.
 */
@Component
@EnableConfigurationProperties(SealingSettings.class)
public class AuditVerification {

	private static final CheckStatement READ_CHAIN = CheckStatement.named("read-audit-chain");

	private static final CheckStatement READ_BLOCKS = CheckStatement.named("read-audit-blocks");

	private static final CheckStatement COUNT_WAITING = CheckStatement.named("count-waiting-entries");

	private static final CheckStatement FIND_STRAYS = CheckStatement.named("find-stray-entries");

	private static final long AT_ONCE = 50;

	/**
	 * Nothing was sealed yet, or the chain was taken away: what witnesses say tells
	 * which.
	 */
	private static final ChainEnd NO_CHAIN = new ChainEnd("", 0, 0, "");

	/** No hash: the block before is not there. */
	private static final String UNKNOWN = "";

	private final GraphTransactions graph;

	private final SealingSettings settings;

	AuditVerification(GraphTransactions graph, SealingSettings settings) {
		this.graph = graph;
		this.settings = settings;
	}

	/**
	 * Looks at all there is.
	 * @param folder where the checkpoints are, of all processes that ever sealed
	 * @return what was found
	 * @throws SealingMisconfiguredException when there is no such folder
	 */
	public Verified verify(Path folder) {
		// before the chain: what is witnessed meanwhile may be of blocks not read here
		CheckpointFolder witnesses = CheckpointFolder.read(folder, this.settings::trusts);
		List<String> faults = new ArrayList<>(witnesses.faults());
		ChainEnd end = read(READ_CHAIN, Map.of()).stream()
			.flatMap((chain) -> ChainEnd.of(chain).stream())
			.findFirst()
			.orElse(NO_CHAIN);
		List<SignedCheckpoint> ofThisChain = ofThisChain(end, witnesses, faults);
		long entries = verifyBlocks(end, ofThisChain, faults);
		findStrays()
			.forEach((id) -> faults.add("Entry " + id + " neither waits to be sealed nor is in a block that is there"));
		return verified(end.blocks(), entries,
				ofThisChain.stream().mapToLong((witness) -> witness.checkpoint().chainEnd().blocks()).max().orElse(0),
				witnesses, faults);
	}

	private static List<SignedCheckpoint> ofThisChain(ChainEnd end, CheckpointFolder witnesses, List<String> faults) {
		Map<Boolean, List<SignedCheckpoint>> byChain = witnesses.checkpoints()
			.stream()
			.collect(Collectors
				.partitioningBy((witness) -> witness.checkpoint().chainEnd().chainId().equals(end.chainId())));
		List<SignedCheckpoint> others = byChain.getOrDefault(false, List.of());
		if (!others.isEmpty()) {
			faults.add(others.getFirst().place() + " and " + (others.size() - 1)
					+ " more witnessed another chain: they are of another database, or the chain was begun anew");
		}
		List<SignedCheckpoint> own = byChain.getOrDefault(true, List.of());
		if (own.isEmpty() && end.blocks() > 0) {
			faults.add("No checkpoint is of this chain: nothing but itself says that it was not written anew");
		}
		own.stream()
			.filter((witness) -> witness.checkpoint().chainEnd().blocks() > end.blocks())
			.forEach((witness) -> faults
				.add("The chain ends with block " + end.blocks() + ", and " + told(witness) + ": later ones are gone"));
		return own;
	}

	/** Block by block, and gives how many entries are in them. */
	private long verifyBlocks(ChainEnd end, List<SignedCheckpoint> witnesses, List<String> faults) {
		Map<Long, List<SignedCheckpoint>> witnessesByBlock = witnesses.stream()
			.collect(Collectors.groupingBy((witness) -> witness.checkpoint().chainEnd().blocks()));
		String previousHash = end.chainId();
		long entries = 0;
		for (long from = 1; from <= end.blocks(); from += AT_ONCE) {
			long to = Math.min(from + AT_ONCE, end.blocks() + 1);
			Map<Long, StoredBlock> blocks = readBlocks(from, to);
			if (blocks.isEmpty()) {
				faults.add("Block " + from + " and all after it are not there, or no longer blocks");
				previousHash = UNKNOWN;
				break;
			}
			for (long number = from; number < to; number++) {
				StoredBlock block = blocks.get(number);
				if (block == null) {
					faults.add("Block " + number + " is not there, or no longer a block");
					previousHash = UNKNOWN;
					continue;
				}
				verifyBlock(block, previousHash, faults);
				verifyWitnesses(block, witnessesByBlock.getOrDefault(number, List.of()), faults);
				entries += block.sealed().size();
				previousHash = block.hash();
			}
		}
		if (!previousHash.equals(UNKNOWN) && !previousHash.equals(end.hash())) {
			faults.add("The chain says that it ends otherwise than with its last block");
		}
		if (entries != end.entries()) {
			faults.add("The chain says that " + end.entries() + " entries are sealed, and " + entries + " are");
		}
		return entries;
	}

	private Map<Long, StoredBlock> readBlocks(long from, long to) {
		return read(READ_BLOCKS, Map.of("from", from, "to", to)).stream()
			.flatMap((row) -> StoredBlock.of(row).stream())
			.collect(Collectors.toMap(StoredBlock::number, (block) -> block));
	}

	private static void verifyBlock(StoredBlock block, String previousHash, List<String> faults) {
		if (block.sealed().size() != block.entries()) {
			faults.add("Block " + block.number() + " was sealed with " + block.entries() + " entries, and "
					+ block.sealed().size() + " are in it");
		}
		else if (!block.isAsSealed()) {
			faults.add("Block " + block.number()
					+ " is not as it was sealed: an entry in it was changed, or the block was");
		}
		if (!previousHash.equals(UNKNOWN) && !previousHash.equals(block.previousHash())) {
			faults.add("Block " + block.number() + " does not follow the block before it");
		}
	}

	private static void verifyWitnesses(StoredBlock block, List<SignedCheckpoint> witnesses, List<String> faults) {
		witnesses.stream()
			.filter((witness) -> !witness.checkpoint().chainEnd().hash().equals(block.hash()))
			.forEach((witness) -> faults
				.add("Block " + block.number() + " is another than it was when " + told(witness)));
	}

	/** Twice: between the looks of one it may have been sealed. */
	private Set<String> findStrays() {
		Set<String> strays = strays();
		if (!strays.isEmpty()) {
			strays.retainAll(strays());
		}
		return strays;
	}

	private Set<String> strays() {
		return read(FIND_STRAYS, Map.of()).stream()
			.map((entry) -> String.valueOf(entry.textOrNull("id")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Verified verified(long blocks, long entries, long witnessedUpTo, CheckpointFolder witnesses,
			List<String> faults) {
		Row waiting = read(COUNT_WAITING, Map.of()).getFirst();
		return new Verified(blocks, entries, waiting.number("waiting"), waiting.momentOrNull("since"),
				witnesses.files(), witnesses.checkpoints().size(), witnessedUpTo,
				witnesses.checkpoints().stream().map(SignedCheckpoint::keyThumbprint).collect(Collectors.toSet()),
				faults);
	}

	private static String told(SignedCheckpoint witness) {
		return witness.place() + " witnessed block " + witness.checkpoint().chainEnd().blocks() + " at "
				+ witness.checkpoint().witnessedAt();
	}

	private List<Row> read(CheckStatement statement, Map<String, Object> parameters) {
		return this.graph.read((statements) -> statements.run(statement, parameters));
	}

}
