package org.threadline.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found when the audit was looked at.
 *
 * @param blocks how many blocks the chain has
 * @param entries how many entries are in them
 * @param waiting how many entries are not sealed yet
 * @param waitingSince since when the first of them waits
 * @param files how many files of checkpoints there are
 * @param checkpoints how many checkpoints count, by the thumbprint of the key that signed
 * them
 * @param witnessedUpTo the last block that a checkpoint is of, 0 when none
 * @param faults what is not as it was sealed; empty when all is well
 */
public record Verified(long blocks, long entries, long waiting, Optional<Instant> waitingSince, int files,
		Map<String, Long> checkpoints, long witnessedUpTo, List<String> faults) {

	/**
	 * Takes what was found as it is now.
	 */
	public Verified {
		checkpoints = Map.copyOf(checkpoints);
		faults = List.copyOf(faults);
	}

}
