package org.threadline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Commits rows of many callers in one transaction: while one commit is under way the next
 * callers gather for the one after it.
 */
final class GroupCommit {

	private static final int AT_MOST = 512;

	private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();

	private final Consumer<List<Map<String, Object>>> commit;

	private final Thread committer;

	private volatile boolean closed;

	GroupCommit(Consumer<List<Map<String, Object>>> commit) {
		this.commit = commit;
		this.committer = Thread.ofPlatform().daemon().name("audit-commit").start(this::commitUntilClosed);
	}

	CompletableFuture<Void> commit(List<Map<String, Object>> rows) {
		Waiting caller = new Waiting(rows, new CompletableFuture<>());
		this.waiting.add(caller);
		// looked at after adding: whoever comes too late for the committer is told here
		if (this.closed && this.waiting.remove(caller)) {
			caller.refuse();
		}
		return caller.done();
	}

	void close() {
		this.closed = true;
		this.committer.interrupt();
	}

	private void commitUntilClosed() {
		List<Waiting> group = new ArrayList<>();
		try {
			while (!this.closed) {
				group.add(this.waiting.take());
				this.waiting.drainTo(group, AT_MOST - 1);
				commitGroup(group);
				group.clear();
			}
		}
		catch (InterruptedException stopped) {
			// closing: who still waits is told below
		}
		group.forEach(Waiting::refuse);
		for (Waiting caller = this.waiting.poll(); caller != null; caller = this.waiting.poll()) {
			caller.refuse();
		}
	}

	private void commitGroup(List<Waiting> group) {
		try {
			this.commit.accept(group.stream().flatMap((caller) -> caller.rows().stream()).toList());
			group.forEach((caller) -> caller.done().complete(null));
		}
		catch (RuntimeException | Error failure) {
			// whatever it is, nobody may go on waiting, and the committer has to live on
			group.forEach((caller) -> caller.done().completeExceptionally(failure));
		}
	}

	private record Waiting(List<Map<String, Object>> rows, CompletableFuture<Void> done) {

		void refuse() {
			this.done.completeExceptionally(new IllegalStateException("The service is stopping"));
		}

	}

}
