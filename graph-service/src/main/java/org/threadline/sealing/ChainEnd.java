package org.threadline.sealing;

import java.util.Optional;

import org.threadline.graph.Row;

/**
 * Where a chain ends at some moment.
 *
 * @param chainId the chain: one for each database
 * @param blocks how many blocks it has
 * @param entries how many entries are in them
 * @param hash the hash of the last block, or the id of the chain where there is none
 */
record ChainEnd(String chainId, long blocks, long entries, String hash) {

	/**
	 * Nothing where the chain has lost what a chain has: whoever changed it may have left
	 * anything.
	 */
	static Optional<ChainEnd> of(Row chain) {
		if (chain.values().get("id") instanceof String id && chain.values().get("blocks") instanceof Long blocks
				&& chain.values().get("entries") instanceof Long entries
				&& chain.values().get("hash") instanceof String hash) {
			return Optional.of(new ChainEnd(id, blocks, entries, hash));
		}
		return Optional.empty();
	}

	ChainEnd followedBy(Block block) {
		return new ChainEnd(this.chainId, block.number(), this.entries + block.entries(), block.hash());
	}

}
