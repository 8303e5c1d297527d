package org.threadline.audit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.threadline.shared.Problem;

/**
 * Entries of one request that are not durable yet. Finding a child is put on record
 * together with the fields that are read of it, in one commit instead of two; whoever
 * answers the request goes through {@link AuditedReads#owing}, which lets nothing leave
 * before.
 */
public final class OwedEntries {

	private final AuditLog log;

	private final Queue<CompletableFuture<Void>> owed = new ConcurrentLinkedQueue<>();

	OwedEntries(AuditLog log) {
		this.log = log;
	}

	void add(List<AuditEntry> entries) {
		this.owed.add(this.log.commitWithNext(entries));
	}

	/**
	 * Waits until all are durable; begins a commit where no other has taken them along.
	 * @throws Problem when they could not be made so
	 */
	void settle() {
		if (!isSettled()) {
			this.log.await(this.log.commit(List.of()));
		}
		this.owed.forEach(this.log::await);
	}

	boolean isSettled() {
		return this.owed.stream().allMatch(CompletableFuture::isDone);
	}

	/** Answers, and settles whatever came of it. */
	<T> T settledAfter(Function<OwedEntries, T> answering) {
		try {
			return answering.apply(this);
		}
		finally {
			settle();
		}
	}

}
