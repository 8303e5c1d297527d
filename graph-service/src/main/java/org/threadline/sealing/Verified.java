package org.threadline.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was found when the audit was looked at.
 *
 * @param blocks how many blocks the chain has
 * @param entries how many entries are in them
 * @param waiting how many entries are not sealed yet
 * @param waitingSince since when the first of them waits, or null
 * @param files how many files of checkpoints there are
 * @param checkpoints how many checkpoints count
 * @param witnessedUpTo the last block that a checkpoint is of, 0 when none
 * @param keys thumbprints of the keys that signed them
 * @param faults what is not as it was sealed; empty when all is well
 */
public record Verified(long blocks, long entries, long waiting, @Nullable Instant waitingSince, int files,
		int checkpoints, long witnessedUpTo, Set<String> keys, List<String> faults) {

	/**
	 * Takes what was found as it is now.
	 */
	public Verified {
		keys = Set.copyOf(keys);
		faults = List.copyOf(faults);
	}

}
