package org.threadline.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Consent is withdrawn over and over while four people read: what is asked once the
 * withdrawal is acknowledged shows nothing of it, also behind cursors taken before.
 */
@RunningService
class WithdrawalTests {

	private static final List<String> READERS = List.of("social.worker", "coordinator", "police", "health.visitor");

	/** A record holds few decisions, so each child is used for so many only. */
	private static final int WITHDRAWALS_EACH = 20;

	private static final String TODAY = LocalDate.now().toString();

	private static final Map<String, String> ABLE_CHILD = Map.of("givenBy", "CHILD", "judgedAbleBecause",
			"Understands what it means", "how", "VERBAL", "from", TODAY);

	private static final String PAGE = """
			query($id: ID!, $after: String) { child(id: $id) {
			  involvements { nodes { ... on Involvement { agency { kind } } } }
			  chronology(first: 1, after: $after) { nodes { ... on Event { agency { kind } } } pageInfo { endCursor } } } }""";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	private volatile Phase phase = new Phase(false);

	@Test
	@Tag("slow")
	void afterSixtyWithdrawalsNothingIsShown() throws Exception {
		withdraw(3);
	}

	@Test
	@Tag("deep")
	void afterAThousandWithdrawalsNothingIsShown() throws Exception {
		withdraw(50);
	}

	private void withdraw(int ofChildren) throws Exception {
		for (int number = 0; number < ofChildren; number++) {
			String id = this.children.open("camhs",
					this.children.aChildKnownTo("northmoor-social-care", "northmoor-camhs"));
			for (int event = 0; event < 2; event++) {
				send("recordEvent", id,
						Map.of("kind", "PRACTICE", "type", "session", "summary", "A session", "occurred", TODAY));
			}
			READERS.forEach((reader) -> this.service.open(reader, id));
			withdrawWhileReading(id);
		}
	}

	private void withdrawWhileReading(String id) throws Exception {
		this.phase = new Phase(false);
		try (ExecutorService threads = Executors.newFixedThreadPool(READERS.size())) {
			List<Future<?>> readers = READERS.stream()
				.<Future<?>>map((user) -> threads.submit(() -> read(user, id)))
				.toList();
			try {
				for (int withdrawal = 0; withdrawal < WITHDRAWALS_EACH; withdrawal++) {
					this.phase = new Phase(false);
					String consent = decide("recordConsent", id, Map.of("decision", "GIVEN"));
					this.phase.allHaveRead();
					decide("withdrawConsent", id, Map.of("consentId", consent));
					this.phase = new Phase(true);
					this.phase.allHaveRead();
				}
			}
			finally {
				this.phase = new Phase(true, true);
			}
			for (Future<?> reader : readers) {
				reader.get();
			}
		}
	}

	/**
	 * Reads until it is over: a page, and the page behind a cursor from when it was
	 * shown.
	 */
	private void read(String user, String id) {
		@Nullable String cursor = null;
		@Nullable Phase readIn = null;
		while (!this.phase.over()) {
			Phase begun = this.phase;
			Answer first = page(user, id, null);
			Answer behind = page(user, id, cursor);
			if (begun.withdrawn()) {
				if (this.phase == begun || this.phase.over()) {
					assertThat(first.body() + behind.body()).as(user).doesNotContain("CAMHS").doesNotContain("errors");
				}
			}
			else if (first.body().contains("CAMHS")) {
				cursor = first.read("$.data.child.chronology.pageInfo.endCursor");
			}
			boolean readAll = begun.withdrawn() || (first.body().contains("CAMHS") && behind.body().contains("CAMHS"));
			if (begun == this.phase && begun != readIn && readAll) {
				readIn = begun;
				begun.read().countDown();
			}
		}
	}

	private Answer page(String user, String id, @Nullable String after) {
		return this.service.ask(user, PAGE, (after != null) ? Map.of("id", id, "after", after) : Map.of("id", id));
	}

	private String decide(String mutation, String child, Map<String, String> different) {
		Map<String, String> input = new HashMap<>(ABLE_CHILD);
		input.putAll(different);
		return Commands.recorded(send(mutation, child, input));
	}

	private Answer send(String mutation, String child, Map<String, String> input) {
		return this.commands.send("camhs", mutation, Map.of("childId", child), input);
	}

	/**
	 * What holds until the next phase: a new one begins before consent is given, and once
	 * its withdrawal is acknowledged.
	 *
	 * @param withdrawn whether it is withdrawn
	 * @param over whether nobody reads any more
	 * @param read counts who has read in it
	 */
	private record Phase(boolean withdrawn, boolean over, CountDownLatch read) {

		Phase(boolean withdrawn) {
			this(withdrawn, false);
		}

		Phase(boolean withdrawn, boolean over) {
			this(withdrawn, over, new CountDownLatch(READERS.size()));
		}

		void allHaveRead() throws InterruptedException {
			assertThat(this.read.await(60, TimeUnit.SECONDS)).as("all have read while withdrawn: " + this.withdrawn)
				.isTrue();
		}

	}

}
