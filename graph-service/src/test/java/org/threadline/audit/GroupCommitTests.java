package org.threadline.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How entries of many callers become durable together.
 */
class GroupCommitTests {

	private final List<List<Map<String, Object>>> commits = Collections.synchronizedList(new ArrayList<>());

	@Test
	void callersWhoComeDuringACommitShareTheNextOne() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		GroupCommit group = new GroupCommit((rows) -> {
			this.commits.add(rows);
			begun.countDown();
			awaitQuietly(goOn);
		});
		CompletableFuture<Void> first = group.commit(row("first"));
		begun.await();
		List<CompletableFuture<Void>> others = List.of(group.commit(row("second")), group.commit(row("third")));
		assertThat(first).isNotDone();
		assertThat(others).allMatch((other) -> !other.isDone());
		goOn.countDown();
		CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
		assertThat(this.commits).hasSize(2);
		assertThat(this.commits.getLast()).hasSize(2);
		group.close();
	}

	@Test
	void aCommitThatFailsFailsForEveryCallerOfItAndTheNextOneIsTried() {
		List<String> failures = new ArrayList<>(List.of("the disk is full"));
		GroupCommit group = new GroupCommit((rows) -> {
			if (!failures.isEmpty()) {
				throw new IllegalStateException(failures.removeFirst());
			}
		});
		assertThatThrownBy(() -> group.commit(row("lost")).join()).hasMessageContaining("the disk is full");
		assertThat(group.commit(row("kept")).join()).isNull();
		group.close();
	}

	@Test
	void whoComesAfterTheEndIsToldSo() {
		GroupCommit group = new GroupCommit(this.commits::add);
		group.close();
		assertThatThrownBy(() -> group.commit(row("late")).join()).hasMessageContaining("stopping");
		assertThat(this.commits).isEmpty();
	}

	@Test
	void whoDoesNotWaitYetIsTakenAlongByWhoeverWaitsNext() {
		GroupCommit group = new GroupCommit(this.commits::add);
		CompletableFuture<Void> patient = group.commitWithNext(row("patient"));
		assertThat(patient).isNotDone();
		group.commit(row("waits")).join();
		assertThat(patient).succeedsWithin(Duration.ofSeconds(10));
		assertThat(this.commits).hasSize(1);
		assertThat(this.commits.getFirst()).hasSize(2);
		group.close();
	}

	@Test
	void waitingForNothingOfOnesOwnTakesOthersAlongAndCommitsNothingWhereThereAreNone() {
		GroupCommit group = new GroupCommit(this.commits::add);
		group.commit(List.of()).join();
		assertThat(this.commits).isEmpty();
		CompletableFuture<Void> patient = group.commitWithNext(row("patient"));
		group.commit(List.of()).join();
		assertThat(patient).succeedsWithin(Duration.ofSeconds(10));
		assertThat(this.commits).containsExactly(row("patient"));
		group.close();
	}

	@Test
	void whoDoesNotWaitYetIsToldOfTheEndToo() {
		GroupCommit group = new GroupCommit(this.commits::add);
		CompletableFuture<Void> patient = group.commitWithNext(row("patient"));
		group.close();
		assertThatThrownBy(patient::join).hasMessageContaining("stopping");
		assertThatThrownBy(() -> group.commitWithNext(row("late")).join()).hasMessageContaining("stopping");
		assertThat(this.commits).isEmpty();
	}

	private static List<Map<String, Object>> row(String id) {
		return List.of(Map.of("id", id));
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
