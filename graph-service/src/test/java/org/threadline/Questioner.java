package org.threadline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.threadline.AuditOnRecord.Entry;

/**
 * Asks a service one thing after the other: in turn for a child by an id that nobody has,
 * for an event to be recorded, and for the chronology of a child. It keeps what it was
 * answered.
 */
final class Questioner {

	/** Behind whatever others look for. */
	private static final String LONG_AGO = "2015-09-01";

	private final GraphQlCaller service;

	private final String user;

	private final String child;

	private final List<String> answered = new CopyOnWriteArrayList<>();

	private final List<String> unansweredReads = new CopyOnWriteArrayList<>();

	private final List<Map<String, Object>> unansweredCommands = new CopyOnWriteArrayList<>();

	private final AtomicInteger readings = new AtomicInteger();

	private volatile boolean isGone;

	Questioner(GraphQlCaller service, String user, String child) {
		this.service = service;
		this.user = user;
		this.child = child;
	}

	void askTimes(int times) {
		for (int asked = 0; asked < times; asked++) {
			ask(asked);
		}
	}

	void askUntilNothingIsAnswered() {
		for (int asked = 0; unanswered().isEmpty() && !this.isGone; asked++) {
			ask(asked);
		}
	}

	private void ask(int number) {
		switch (number % 3) {
			case 0 -> look();
			case 1 -> record();
			default -> read();
		}
	}

	private void read() {
		try {
			this.service
				.ask(this.user, "query($id: ID!) { child(id: $id) { chronology(first: 5) { nodes { id } } } }",
						Map.of("id", this.child))
				.read("$.data.child.chronology.nodes");
			this.readings.incrementAndGet();
		}
		catch (IllegalStateException failure) {
			unlessTheServiceIsGone(failure);
			this.isGone = true;
		}
	}

	private void look() {
		String id = UUID.randomUUID().toString();
		try {
			this.service.ask(this.user, "query($id: ID!) { child(id: $id) { name } }", Map.of("id", id)).read("$.data");
			this.answered.add(id);
		}
		catch (IllegalStateException failure) {
			unlessTheServiceIsGone(failure);
			this.unansweredReads.add(id);
		}
	}

	private void record() {
		String id = UUID.randomUUID().toString();
		Map<String, Object> event = Map.of("commandId", id, "childId", this.child, "kind", "PRACTICE", "type",
				"home-visit", "summary", "Seen at home, " + id, "occurred", LONG_AGO);
		try {
			this.answered.add(send(this.service, event));
		}
		catch (IllegalStateException failure) {
			unlessTheServiceIsGone(failure);
			this.unansweredCommands.add(event);
		}
	}

	private String send(GraphQlCaller to, Map<String, Object> event) {
		return Commands.recorded(new Commands(to).send(this.user, "recordEvent", event, Map.of()));
	}

	private static void unlessTheServiceIsGone(IllegalStateException failure) {
		if (!(failure.getCause() instanceof IOException)) {
			throw failure;
		}
	}

	/** Ids of children that it was answered about and of what was recorded, in order. */
	List<String> answered() {
		return this.answered;
	}

	/** How often it was answered with the chronology. */
	int readings() {
		return this.readings.get();
	}

	/** Ids of children and commands. */
	List<String> unanswered() {
		return Stream
			.concat(this.unansweredReads.stream(),
					this.unansweredCommands.stream().map((event) -> String.valueOf(event.get("commandId"))))
			.toList();
	}

	/** What is on record of what it was answered. */
	List<Entry> entries(AuditOnRecord audit) {
		return Stream.concat(audit.about(this.answered).stream(), audit.ofRecorded(this.answered).stream())
			.sorted((one, other) -> one.at().compareTo(other.at()))
			.toList();
	}

	/**
	 * Sends the commands that were not answered once more, as its user would.
	 * @return the summaries of the events
	 */
	List<String> sendAgainAt(GraphQlCaller other) {
		return this.unansweredCommands.stream().map((event) -> {
			send(other, event);
			return String.valueOf(event.get("summary"));
		}).toList();
	}

}
