package org.threadline.sealing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * Entries that are sealed together. Its hash depends on each of them and on the block
 * before, and so on all there ever were.
 *
 * @param number 1 for the first
 * @param previousHash the hash of the block before, or the id of the chain for the first
 * @param sealedAt when
 * @param entryHashes the hash of each entry, in the order of the hashes
 */
record Block(long number, String previousHash, Instant sealedAt, List<String> entryHashes) {

	/** What sealing itself writes to an entry. */
	private static final List<String> OF_SEALING = List.of("block", "waitingSince");

	Block {
		entryHashes = entryHashes.stream().sorted().toList();
	}

	static Block of(long number, String previousHash, Instant sealedAt, List<Row> entries) {
		return new Block(number, previousHash, sealedAt, entries.stream().map(Block::hashOf).toList());
	}

	private static String hashOf(Row entry) {
		Map<String, @Nullable Object> stated = new HashMap<>(entry.values());
		OF_SEALING.forEach(stated::remove);
		return Canonical.hash(stated);
	}

	String hash() {
		return Canonical.hash(Map.of("number", this.number, "previousHash", this.previousHash, "sealedAt",
				this.sealedAt.toString(), "entries", this.entryHashes));
	}

	int entries() {
		return this.entryHashes.size();
	}

}
