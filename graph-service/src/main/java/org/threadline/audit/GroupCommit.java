package org.threadline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Commits rows of many callers in one transaction: while one commit is under way the next
 * callers gather for the one after it. Rows that nobody waits for yet go with the next
 * commit that somebody waits for.
 */
final class GroupCommit {

	private static final int AT_MOST = 512;

	private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();

	private final Queue<Waiting> patient = new ConcurrentLinkedQueue<>();

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

	/**
	 * Takes rows along with the next commit, and begins none for them.
	 * @return done once they are durable, after a later call of {@link #commit}
	 */
	CompletableFuture<Void> commitWithNext(List<Map<String, Object>> rows) {
		Waiting caller = new Waiting(rows, new CompletableFuture<>());
		this.patient.add(caller);
		if (this.closed && this.patient.remove(caller)) {
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
				moveAll(this.patient, group);
				commitGroup(group);
				group.clear();
			}
		}
		catch (InterruptedException stopped) {
			// closing: who still waits is told below
		}
		group.forEach(Waiting::refuse);
		List<Waiting> late = new ArrayList<>();
		moveAll(this.waiting, late);
		moveAll(this.patient, late);
		late.forEach(Waiting::refuse);
	}

	private static void moveAll(Queue<Waiting> from, List<Waiting> to) {
		for (Waiting caller = from.poll(); caller != null; caller = from.poll()) {
			to.add(caller);
		}
	}

	private void commitGroup(List<Waiting> group) {
		try {
			List<Map<String, Object>> rows = group.stream().flatMap((caller) -> caller.rows().stream()).toList();
			if (!rows.isEmpty()) {
				this.commit.accept(rows);
			}
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
