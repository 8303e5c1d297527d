package org.threadline.sealing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain from its first block to its end, and looks at each block, at
 * whether it follows the one before, and at what was witnessed of it.
 */
final class ChainWalk {

	private static final long AT_ONCE = 50;

	/** No hash: the block before is not there. */
	private static final String UNKNOWN = "";

	private final ChainEnd end;

	private final Map<Long, List<SignedCheckpoint>> witnesses;

	private final long witnessedUpTo;

	private final List<String> faults = new ArrayList<>();

	private long entries;

	private @Nullable Instant unwitnessedSince;

	/**
	 * A walk that has not begun.
	 * @param end where the chain says that it ends
	 * @param witnesses checkpoints of this chain
	 */
	ChainWalk(ChainEnd end, Collection<SignedCheckpoint> witnesses) {
		this.end = end;
		this.witnesses = witnesses.stream()
			.collect(Collectors.groupingBy((witness) -> witness.checkpoint().chainEnd().blocks()));
		this.witnessedUpTo = this.witnesses.keySet().stream().mapToLong((number) -> number).max().orElse(0);
	}

	/**
	 * Walks.
	 * @param blocks gives the blocks from a number, itself included, up to another
	 */
	void walk(BiFunction<Long, Long, List<StoredBlock>> blocks) {
		String previousHash = this.end.chainId();
		for (long from = 1; from <= this.end.blocks(); from += AT_ONCE) {
			long to = Math.min(from + AT_ONCE, this.end.blocks() + 1);
			Map<Long, List<StoredBlock>> some = blocks.apply(from, to)
				.stream()
				.collect(Collectors.groupingBy(StoredBlock::number));
			if (some.isEmpty()) {
				this.faults.add("Blocks " + from + " to " + (to - 1)
						+ " are not there, or no longer blocks, and those after them were not looked at");
				previousHash = UNKNOWN;
				break;
			}
			for (long number = from; number < to; number++) {
				previousHash = look(number, some.getOrDefault(number, List.of()), previousHash);
			}
		}
		if (!previousHash.equals(UNKNOWN) && !previousHash.equals(this.end.hash())) {
			this.faults.add("The chain says that it ends otherwise than with its last block");
		}
		if (this.entries != this.end.entries()) {
			this.faults
				.add("The chain says that " + this.end.entries() + " entries are sealed, and " + this.entries + " are");
		}
		this.witnesses.forEach((number, later) -> {
			if (number > this.end.blocks()) {
				later.forEach((witness) -> this.faults.add("The chain ends with block " + this.end.blocks() + ", and "
						+ witness.told() + ": later ones are gone"));
			}
		});
	}

	private String look(long number, List<StoredBlock> there, String previousHash) {
		if (there.size() != 1) {
			this.faults.add("Block " + number
					+ (there.isEmpty() ? " is not there, or no longer a block" : " is there more than once"));
			return UNKNOWN;
		}
		StoredBlock block = there.getFirst();
		this.entries += block.sealed().size();
		if (block.sealed().size() != block.entries()) {
			this.faults.add("Block " + number + " was sealed with " + block.entries() + " entries, and "
					+ block.sealed().size() + " are in it");
		}
		else if (!block.isAsSealed()) {
			this.faults
				.add("Block " + number + " is not as it was sealed: an entry in it was changed, or the block was");
		}
		if (!previousHash.equals(UNKNOWN) && !previousHash.equals(block.previousHash())) {
			this.faults.add("Block " + number + " does not follow the block before it");
		}
		this.witnesses.getOrDefault(number, List.of())
			.stream()
			.filter((witness) -> !witness.checkpoint().chainEnd().hash().equals(block.hash()))
			.forEach(
					(witness) -> this.faults.add("Block " + number + " is another than it was when " + witness.told()));
		if (number == this.witnessedUpTo + 1) {
			this.unwitnessedSince = block.sealedAt();
		}
		return block.hash();
	}

	/** How many entries say that they are in a block of the chain. */
	long entries() {
		return this.entries;
	}

	/** The last block that was witnessed, 0 when none was. */
	long witnessedUpTo() {
		return this.witnessedUpTo;
	}

	/** When the first block was sealed that no checkpoint is of, nor of any after it. */
	Optional<Instant> unwitnessedSince() {
		return Optional.ofNullable(this.unwitnessedSince);
	}

	List<String> faults() {
		return this.faults;
	}

}
