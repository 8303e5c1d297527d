package org.threadline.twins;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Leaks that are planted on purpose: each has to be found, or the comparison proves
 * nothing.
 */
final class PlantedLeaks {

	private static final Asking INVOLVEMENTS = Asking.fields(
			"involvements(first: 100) { nodes { id contactNumber ... on Involvement { role } } pageInfo { endCursor } }");

	private static final Asking EVENTS = Asking.fields(
			"chronology(first: 2) { nodes { ... on Event { summary corrected } } pageInfo { hasNextPage endCursor } }");

	private static final Asking WEB = Asking.fields("webOfServices(rings: 2) { nodes { label disclosure } }");

	private static final Asking FAMILY = Asking
		.fields("family { members { person { name } relations { role } } parentalResponsibilities { basis } }");

	private static final Asking HISTORY = Asking.fields(Look.EARLIER.stream()
		.map((moment) -> "k%d: involvements(first: 100, asKnownAt: \"%s\") { nodes { ... on Involvement { role } } } "
			.formatted(Look.EARLIER.indexOf(moment), moment)
				+ "c%d: concerns(first: 100, asKnownAt: \"%s\") { nodes { summary } }"
					.formatted(Look.EARLIER.indexOf(moment), moment))
		.collect(Collectors.joining(" ")));

	private PlantedLeaks() {
	}

	static List<Leak> all() {
		return List.of(Leak.in("count", "basic-details", Asking
			.fields("basicDetails { addressDisputed }"), "WHERE claim.holdingId IN full AND", "WHERE"), Leak.in(
					"cursor", "needs", Asking.fields("needs { pageInfo { endCursor } }"),
					".recordedAt, position: position, state: needState,",
					".recordedAt, position: position + toString(COUNT { MATCH (:Person {id: need.subjectId})<-[:NEED_OF]-() }), state: needState,"),
				Leak.in("page size", "events-by-occurred-newest-first", EVENTS,
						"AND event.holdingId IN full AND event.kind IN $kinds", "AND event.kind IN $kinds"),
				Leak.in("sort key", "events-by-occurred-newest-first", EVENTS,
						"ORDER BY entry.position DESC RETURN collect(entry) AS events",
						"ORDER BY CASE COUNT { MATCH (:Event {id: entry.id})-[:EVENT_OF]->(:Person)<-[:EVENT_OF]-() } % 2 WHEN 0 THEN entry.position ELSE reverse(entry.position) END RETURN collect(entry) AS events"),
				Leak.in("stub order", "involvements", INVOLVEMENTS,
						"WITH DISTINCT agency RETURN collect({key: agency.id,",
						"WITH agency, max(involvement.from) AS since RETURN collect({key: toString(since) + agency.id,"),
				Leak.in("stub id", "involvements", INVOLVEMENTS, "WITH DISTINCT agency RETURN collect({key: agency.id,",
						"WITH agency, count(involvement) AS hidden RETURN collect({key: agency.id + toString(hidden),"),
				Leak.in("null against absent", "shown-child", Asking.others("id"), "WHERE recordShown AND EXISTS",
						"WHERE EXISTS"),
				Leak.in("history", "decided-person", HISTORY,
						"WHEN all(answer IN answers WHERE 'FULL' IN answer) THEN 'FULL'",
						"WHEN any(answer IN answers WHERE 'FULL' IN answer) THEN 'FULL'"),
				Leak.in("corrected value", "event-entry", Asking.fields(
						"chronology(first: 100, order: OCCURRED_OLDEST_FIRST) { nodes { ... on Event { corrected } } }"),
						"(earlier:Event) WHERE earlier.holdingId IN full }", "(earlier:Event) }"),
				Leak.in("alias search", "fitting-child", Asking.search(), "WHERE name.holdingId IN full AND", "WHERE"),
				Leak.in("family hop", "family", FAMILY, "WHERE tie.memberId = someoneId AND tie.holdingId IN full]",
						"WHERE tie.memberId = someoneId]"),
				Leak.in("sibling hop", "relatives", WEB, "WHERE tie.holdingId IN full] AS shown", "] AS shown"),
				Leak.in("web edge to a hidden node", "involvements", WEB,
						"WHERE involvement.holdingId IN full AND involvement.recordedAt",
						"WHERE involvement.recordedAt"),
				Leak.in("error text", "shown-child", Asking.openingOthers(), "WHERE recordShown AND EXISTS",
						"WHERE EXISTS"),
				new Leak("cache per child", "what is kept between requests", INVOLVEMENTS, new RememberedViewer(false)),
				new Leak("batch loader", "the loader of a field", EVENTS, new RememberedViewer(true)),
				shownWhole("basic-details", Asking.fields("basicDetails { addresses { lines } }"), "residence"),
				shownWhole("residences", Asking.fields("extendedDetails { residences { lines } }"), "residence"),
				shownWhole("names", Asking.fields("extendedDetails { names { family } }"), "name"),
				shownWhole("needs", Asking.fields("needs(first: 100) { nodes { summary } }"), "need"),
				shownWhole("strengths", Asking.fields("strengths(first: 100) { nodes { summary } }"), "strength"),
				shownWhole("concerns", Asking.fields("concerns(first: 100) { nodes { summary } }"), "concern"),
				shownWhole("consents", Asking.fields("consents(first: 100) { nodes { filedAt } }"), "consent"),
				shownWhole("notices", Asking.fields("notices(first: 100) { nodes { issuedTo } }"), "notice"),
				shownWhole("lead-history", Asking.fields("leadHistory { from }"), "appointment"),
				shownWhole("lead-on-the-day", Asking.fields("keyContact { since }"), "appointment"),
				Leak.in("a view that shows too much", "events-by-recorded-newest-first",
						Asking
							.fields("chronology(order: RECORDED_NEWEST_FIRST) { nodes { ... on Event { summary } } }"),
						"AND event.holdingId IN full", ""),
				Leak.in("a view that names too much", "consents",
						Asking.fields("consents(first: 100) { nodes { sharedWith { name } } }"),
						"WHERE standing.sensitivity <> 'STANDARD'", "WHERE false"),
				Leak.in("consent that is not asked for", "decided-person",
						Asking.fields("needs(first: 100) { nodes { id } }"), "AND (NOT rule.consentNeeded OR",
						"AND (true OR"),
				Leak.in("a sensitivity that is not asked for", "decided-person",
						Asking.fields("strengths(first: 100) { nodes { id } }"),
						"AND holding.sensitivity IN rule.sensitivities", ""),
				Leak.in("a level that is not asked for", "decided-person",
						Asking.fields("notices(first: 100) { nodes { id } }"), "AND seat.level IN rule.levels", ""));
	}

	/** Conditions on a holding that is shown in full are left out. */
	private static Leak shownWhole(String view, Asking asked, String fact) {
		return Leak.in("a view that shows too much", view, asked, "WHERE " + fact + ".holdingId IN full AND", "WHERE");
	}

}
