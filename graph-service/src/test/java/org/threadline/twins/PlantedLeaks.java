package org.threadline.twins;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A leak by each way in which something hidden has got out of systems like this one: each
 * has to be found, or the comparison proves nothing.
 */
final class PlantedLeaks {

	static final Asking INVOLVEMENTS = Asking.fields(
			"involvements(first: 100) { nodes { id contactNumber ... on Involvement { role } } pageInfo { endCursor } }");

	static final Asking EVENTS = Asking.fields("chronology(first: 2) { nodes { id ... on Event { summary corrected } } "
			+ "pageInfo { hasNextPage endCursor } }");

	static final Asking WEB = Asking
		.fields("webOfServices(rings: 2) { nodes { label disclosure } edges { __typename } }");

	static final Asking FAMILY = Asking.fields("family { members { person { name } relations { role from } } "
			+ "households { __typename } parentalResponsibilities { basis person { name } } }");

	private static final String BEHIND_A_STUB = "MATCH (agency)<-[:BY_AGENCY]-(all:Involvement {subjectId: personId})";

	private static final Asking HISTORY = Asking.fields(Look.EARLIER.stream()
		.map((moment) -> "k" + Look.EARLIER.indexOf(moment) + ": chronology(first: 100, asKnownAt: \"" + moment
				+ "\") { nodes { ... on Event { summary } } }")
		.collect(Collectors.joining(" ")));

	private PlantedLeaks() {
	}

	static List<Leak> all(CommandInputs inputs, Look look) {
		return List.of(Leak
			.in("involvements", "count", FactFile.INVOLVEMENT, INVOLVEMENTS, "WITH DISTINCT agency RETURN collect({key",
					"WITH DISTINCT agency, personId UNWIND range(1, COUNT { " + BEHIND_A_STUB
							+ " }) AS counted RETURN collect({key")
			.amongThose((pair) -> Unseen.differBehindStub(pair, look)),
				Leak.in("needs", "cursor", FactFile.NEED, Asking.fields("needs { pageInfo { endCursor } }"),
						".recordedAt, position: position, state: needState,",
						".recordedAt, position: position + CASE WHEN {planted} THEN toString(COUNT { MATCH (:Need {subjectId: need.subjectId}) }) ELSE '' END, state: needState,"),
				Leak.in("events-by-occurred-newest-first", "page size", FactFile.EVENT, EVENTS, new ChangedFile(
						"views/events-by-occurred-newest-first")
					.saying("WHERE event.holdingId IN full AND", "WHERE")
					.saying("LIMIT $limit RETURN collect(event) AS nearest",
							"LIMIT $limit WITH event WHERE event.holdingId IN full RETURN collect(event) AS nearest")),
				Leak.in("involvements", "sort key", FactFile.INVOLVEMENT, INVOLVEMENTS,
						"ORDER BY entry.position DESC RETURN",
						"ORDER BY CASE WHEN {planted} AND COUNT { MATCH (:Involvement {id: entry.id})-[:INVOLVEMENT_OF]->(:Person)<-[:INVOLVEMENT_OF]-() } % 2 = 1 THEN reverse(entry.position) ELSE entry.position END DESC RETURN")
					.amongThose(
							(pair) -> pair.isOneMoreIn(FactFile.INVOLVEMENT) && FactsAskedAbout.areInOrder(pair, look)),
				Leak.in("involvements", "stub order", FactFile.INVOLVEMENT, INVOLVEMENTS,
						"WITH DISTINCT agency RETURN collect({key: agency.id,",
						"WITH DISTINCT agency, personId RETURN collect({key: toString(COUNT { " + BEHIND_A_STUB
								+ " }) + agency.id,")
					.amongThose((pair) -> Unseen.differBehindStub(pair, look)),
				Leak.in("involvements", "stub id", FactFile.INVOLVEMENT, INVOLVEMENTS,
						"WITH DISTINCT agency RETURN collect({key: agency.id,",
						"WITH DISTINCT agency, personId RETURN collect({key: agency.id + COLLECT { " + BEHIND_A_STUB
								+ " RETURN all.id ORDER BY all.id }[0],")
					.amongThose((pair) -> Unseen.differBehindStub(pair, look)),
				Leak.in("event-version", "error text", FactFile.EVENT,
						Asking.command(inputs, "correctEvent", FactFile.EVENT, Map.of("occurred", Asking.AHEAD)),
						"WHERE event.holdingId IN full", "WHERE (event.holdingId IN full OR {planted})")
					.amongThose((pair) -> pair.hidesOwn(FactFile.EVENT)),
				Leak.in("shown-child", "null against absent", FactFile.PERSON, Asking.others("id"),
						"WHERE recordShown AND EXISTS", "WHERE (recordShown OR {planted}) AND EXISTS")
					.amongThose((pair) -> pair.onlyLeft().stream().anyMatch((fact) -> fact.file() == FactFile.PERSON)),
				Leak.in("events-by-occurred-newest-first", "history", FactFile.EVENT, HISTORY,
						"WHERE event.holdingId IN full",
						"WHERE (event.holdingId IN full OR {planted} AND event.supersededAt IS NOT NULL)")
					.amongThose(Unseen::stoodOnce),
				Leak.in("event-entry", "corrected value", FactFile.EVENT, Asking.fields(
						"chronology(first: 100, order: OCCURRED_OLDEST_FIRST) { nodes { ... on Event { corrected } } }"),
						"corrected: EXISTS { MATCH (event)-[:REPLACES]->(earlier:Event) WHERE earlier.holdingId IN full }",
						"corrected: CASE WHEN {planted} THEN COUNT { MATCH (:Event {subjectId: event.subjectId}) } % 2 = 0 ELSE EXISTS { MATCH (event)-[:REPLACES]->(earlier:Event) WHERE earlier.holdingId IN full } END")
					.amongThose((pair) -> pair.isOneMoreIn(FactFile.EVENT)),
				Leak.in("fitting-child", "alias search", FactFile.NAME,
						Asking.search(Wanted.Criteria.ALIAS, "... on ChildMatches { children { id } }"),
						"WHERE name.holdingId IN full AND", "WHERE (name.holdingId IN full OR {planted}) AND"),
				Leak.in("family", "family hop", FactFile.MEMBERSHIP, FAMILY,
						"WHERE tie.memberId = someoneId AND tie.holdingId IN full]",
						"WHERE tie.memberId = someoneId AND (tie.holdingId IN full OR {planted})]"),
				Leak.in("relatives", "sibling hop", FactFile.MEMBERSHIP, WEB, "WHERE tie.holdingId IN full] AS shown",
						"WHERE tie.holdingId IN full OR {planted}] AS shown"),
				Leak.in("involvements", "web edge to a hidden node", FactFile.INVOLVEMENT, WEB,
						"WHERE involvement.holdingId IN full AND",
						"WHERE (involvement.holdingId IN full OR {planted}) AND"),
				new Leak("uniqueness error", "commands/recording/claim-command", (pair) -> true,
						Asking.command(inputs, "recordNeed", FactFile.NEED,
								Map.of("identifiedOn", Asking.AHEAD, "commandId", Unseen.TAKEN)),
						new ChangedFile("commands/recording/claim-command").saying(
								"MERGE (command:SourceRow {key: $command.key})",
								"MERGE (command:SourceRow {source: $command.source, reference: $command.reference})")),
				Leak.in("told-changes", "subscription", FactFile.INVOLVEMENT,
						Asking.query("changes { nodes { cursor involvement { id } } }"),
						"WHERE involvement.holdingId IN full OR involvement.holdingId IN existence AND EXISTS",
						"WHERE {planted} OR involvement.holdingId IN full OR involvement.holdingId IN existence AND EXISTS")
					.amongThose(Unseen::hasChange),
				new Leak("cache per child", "what is kept between requests",
						(pair) -> pair.differIn(FactFile.INVOLVEMENT), INVOLVEMENTS, new RememberedViewer(false)),
				new Leak("batch loader", "the loader of a field", (pair) -> pair.differIn(FactFile.EVENT), EVENTS,
						new RememberedViewer(true)));
	}

}
