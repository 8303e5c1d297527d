package org.threadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/**
 * What is on record of who did what, as whoever runs the database asks for it.
 */
final class AuditOnRecord implements AutoCloseable {

	private final Driver driver;

	AuditOnRecord(String address) {
		this.driver = GraphDatabase.driver(address, AuthTokens.none());
	}

	/** What is on record about these children, whether they exist or not. */
	List<Entry> about(Collection<String> childIds) {
		return entries("entry.childId IN $sought", childIds);
	}

	/** What is on record of what was recorded, by the ids of that. */
	List<Entry> ofRecorded(Collection<String> recordedIds) {
		return entries("entry.kind = 'WRITE' AND head(entry.details) IN $sought", recordedIds);
	}

	/** How often somebody read the chronology of a child since. */
	int readingsOfTheChronology(String childId, String who, Instant since) {
		return (int) entries("entry.childId IN $sought AND entry.action = 'chronology'", List.of(childId)).stream()
			.filter((entry) -> entry.what().equals("READ chronology") && entry.who().equals(who)
					&& !entry.at().isBefore(since))
			.count();
	}

	/** The ids of what was recorded with these summaries. */
	List<String> recordedWith(Collection<String> summaries) {
		return this.driver.executableQuery("MATCH (event:Event) WHERE event.summary IN $sought RETURN event.id AS id")
			.withParameters(Map.of("sought", List.copyOf(summaries)))
			.execute()
			.records()
			.stream()
			.map((event) -> event.get("id").asString())
			.toList();
	}

	/** Waits until nothing waits to be sealed. */
	void awaitSealed() {
		Instant end = Instant.now().plusSeconds(60);
		while (waiting() > 0) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError(waiting() + " entries still wait to be sealed");
			}
			Thread.onSpinWait();
		}
	}

	private long waiting() {
		return this.driver
			.executableQuery("MATCH (entry:AuditEntry) WHERE entry.waitingSince IS NOT NULL RETURN count(*) AS waiting")
			.execute()
			.records()
			.getFirst()
			.get("waiting")
			.asLong();
	}

	/**
	 * Has one sealed entry say that somebody else did it.
	 * @return its id
	 */
	String changeOne() {
		return this.driver.executableQuery("""
				MATCH (entry:AuditEntry {kind: 'READ'})
				WHERE entry.block IS NOT NULL
				WITH entry LIMIT 1
				SET entry.viewerId = entry.viewerId + '!'
				RETURN entry.id AS id""").execute().records().getFirst().get("id").asString();
	}

	void putBack(String id) {
		this.driver
			.executableQuery("MATCH (entry:AuditEntry {id: $id}) SET entry.viewerId = replace(entry.viewerId, '!', '')")
			.withParameters(Map.of("id", id))
			.execute();
	}

	private List<Entry> entries(String condition, Collection<String> sought) {
		return this.driver.executableQuery("""
				MATCH (entry:AuditEntry)
				WHERE %s
				OPTIONAL MATCH (practitioner:Practitioner {id: entry.viewerId})-[:HOLDS]->(post:Post {id: entry.postId})
				RETURN entry, practitioner.signIn AS who, post IS NOT NULL AS inTheirPost
				ORDER BY entry.at""".formatted(condition))
			.withParameters(Map.of("sought", List.copyOf(sought)))
			.execute()
			.records()
			.stream()
			.map(Entry::of)
			.toList();
	}

	@Override
	public void close() {
		this.driver.close();
	}

	/**
	 * An entry.
	 *
	 * @param about the child, or what was recorded of them
	 * @param what what was done
	 * @param who the sign-in of whoever did it, in a post they hold
	 * @param at when
	 */
	record Entry(String about, String what, String who, Instant at) {

		static Entry of(Record row) {
			List<Object> details = row.get("entry").get("details").asList();
			return new Entry(
					details.isEmpty() ? row.get("entry").get("childId").asString() : details.getFirst().toString(),
					row.get("entry").get("kind").asString() + " " + row.get("entry").get("action").asString(),
					row.get("inTheirPost").asBoolean() ? row.get("who").asString() : "nobody",
					row.get("entry").get("at").asZonedDateTime().toInstant());
		}

	}

}
