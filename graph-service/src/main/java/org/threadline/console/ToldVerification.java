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
		lines.add(counted(this.verified.entries(), "entry is", "entries are") + " sealed in "
				+ counted(this.verified.blocks(), "block", "blocks") + ", and "
				+ counted(this.verified.waiting(), "waits", "wait") + waitingSince());
		lines.add(counted(this.verified.files(), "file of checkpoints witnesses", "files of checkpoints witness")
				+ " them up to block " + this.verified.witnessedUpTo());
		new TreeMap<>(this.verified.checkpoints()).forEach((key, count) -> lines
			.add(counted(count, "checkpoint is", "checkpoints are") + " signed by the key " + key));
		lines.add(this.verified.faults().isEmpty() ? "The audit is as it was sealed"
				: "The audit is not as it was sealed: " + counted(this.verified.faults().size(), "fault", "faults"));
		return lines;
	}

	private static String counted(long count, String one, String several) {
		return count + " " + ((count == 1) ? one : several);
	}

	private String waitingSince() {
		return this.verified.waitingSince().map((since) -> ", the first since " + since).orElse("");
	}

}
