package org.threadline.sealing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.threadline.graph.Row;

/**
 * A block as the database has it, with the entries that say they are in it.
 *
 * @param number its number
 * @param previousHash what it says of the block before
 * @param hash what it says of itself
 * @param sealedAt when it says it was sealed
 * @param entries how many it says were sealed
 * @param sealed those that are in it
 */
record StoredBlock(long number, String previousHash, String hash, Instant sealedAt, long entries, List<Row> sealed) {

	/**
	 * Nothing where it has lost what a block has: whoever changed it may have left
	 * anything.
	 */
	static Optional<StoredBlock> of(Row row) {
		if (row.values().get("number") instanceof Long number
				&& row.values().get("previousHash") instanceof String previousHash
				&& row.values().get("hash") instanceof String hash
				&& row.values().get("sealedAt") instanceof ZonedDateTime sealedAt
				&& row.values().get("entries") instanceof Long entries) {
			return Optional
				.of(new StoredBlock(number, previousHash, hash, sealedAt.toInstant(), entries, row.rows("sealed")));
		}
		return Optional.empty();
	}

	/** Whether it and what is in it are as they were sealed. */
	boolean isAsSealed() {
		return Block.of(this.number, this.previousHash, this.sealedAt, this.sealed).hash().equals(this.hash);
	}

}
