package org.threadline.console;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.threadline.sealing.Verified;

/**
 * What was found when the audit was looked at, in lines to read.
 */
record ToldVerification(Verified verified) {

	/** Where everything is at fault nobody reads more. */
	private static final int FAULTS_TOLD = 100;

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.verified.faults().stream().limit(FAULTS_TOLD).forEach(lines::add);
		if (this.verified.faults().size() > FAULTS_TOLD) {
			lines.add("and " + (this.verified.faults().size() - FAULTS_TOLD) + " more");
		}
		lines.add(this.verified.entries() + " entries are sealed in " + this.verified.blocks() + " blocks, and "
				+ this.verified.waiting() + " wait" + waitingSince());
		lines.add("Checkpoints in " + this.verified.files() + " files witness them up to block "
				+ this.verified.witnessedUpTo());
		new TreeMap<>(this.verified.checkpoints())
			.forEach((key, count) -> lines.add(count + " of them are signed by the key " + key));
		lines.add(this.verified.faults().isEmpty() ? "The audit is as it was sealed"
				: "The audit is not as it was sealed: " + this.verified.faults().size()
						+ ((this.verified.faults().size() == 1) ? " fault" : " faults"));
		return lines;
	}

	private String waitingSince() {
		return this.verified.waitingSince().map((since) -> ", the first since " + since).orElse("");
	}

}
