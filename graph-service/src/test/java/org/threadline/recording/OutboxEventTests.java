package org.threadline.recording;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.Commands;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command that recorded something leaves one event in the outbox; others are told
 * of involvements only.
 */
@RunningService
class OutboxEventTests {

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@Autowired
	private Driver driver;

	private String id;

	@BeforeEach
	void aChildOfItsOwn() {
		this.id = this.children.open("coordinator", this.children.aChildKnownTo("northmoor-social-care"));
	}

	@Test
	void aCommandLeavesOneEventHoweverOftenItIsSentAndNobodyIsTold() {
		String commandId = UUID.randomUUID().toString();
		String event = recordEvent(commandId);
		assertThat(recordEvent(commandId)).isEqualTo(event);
		assertThat(events("recordEvent")).singleElement().satisfies((left) -> {
			assertThat(left).containsEntry("recordedId", event)
				.containsEntry("factIds", List.of(event))
				.containsKeys("id", "at", "agencyId", "postId")
				.doesNotContainKeys("waitingSince", "factId");
		});
	}

	@Test
	void whatIsTakenOutIsNamedByWhatWasRecorded() {
		String event = recordEvent(UUID.randomUUID().toString());
		Commands.recorded(this.commands.send("coordinator", "withdrawEvent",
				Map.of("childId", this.id, "eventId", event, "reason", "Another child's"), Map.of()));
		assertThat(events("withdrawEvent")).singleElement()
			.satisfies(
					(left) -> assertThat(left).containsEntry("recordedId", event).containsEntry("factIds", List.of()));
	}

	@Test
	void aRefusedCommandLeavesNone() {
		assertThat(Commands.codes(this.commands.send("coordinator", "withdrawEvent",
				Map.of("childId", this.id, "eventId", "none", "reason", "Another child's"), Map.of())))
			.containsExactly("EVENT_NOT_FOUND");
		assertThat(events("withdrawEvent")).isEmpty();
	}

	@Test
	void anInvolvementWaitsToBeToldOrWas() {
		String involvement = Commands.recorded(this.commands.send("coordinator", "recordInvolvement",
				Map.of("childId", this.id, "role", "Co-ordinator", "from", "2026-09-01"), Map.of()));
		assertThat(events("INVOLVEMENT_RECORDED")).singleElement()
			.satisfies((left) -> assertThat(left).containsEntry("factId", involvement)
				.containsEntry("recordedId", involvement));
	}

	@Test
	void openingARecordIsRecordedToo() {
		assertThat(events("openRecord")).hasSize(1);
	}

	private String recordEvent(String commandId) {
		return Commands.recorded(
				this.commands.send(
						"coordinator", "recordEvent", Map.of("commandId", commandId, "childId", this.id, "kind",
								"PRACTICE", "type", "visit", "summary", "A visit", "occurred", "2026-09-02"),
						Map.of()));
	}

	private List<Map<String, Object>> events(String kind) {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (event:OutboxEvent {childId: $id, kind: $kind}) RETURN properties(event) AS event",
						Map.of("id", this.id, "kind", kind))
				.list((row) -> row.get("event").asMap());
		}
	}

}
