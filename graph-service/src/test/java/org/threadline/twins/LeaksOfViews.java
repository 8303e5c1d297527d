package org.threadline.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A leak in each view, of what it reads.
 */
final class LeaksOfViews {

	private static final String SHOWS_TOO_MUCH = "a view that shows too much";

	private static final String COUNTS_HIDDEN = "a view that counts what is hidden";

	/** Enough that twins differ in something that a level opens. */
	private static final Asking MUCH = Asking.fields("needs(first: 100) { nodes { summary } } "
			+ "strengths(first: 100) { nodes { summary } } notices(first: 100) { nodes { issuedTo } }");

	private static final Predicate<Twins> HIDDEN_CHILD = (pair) -> pair.onlyLeft()
		.stream()
		.anyMatch((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(pair.known().children().getLast()));

	private LeaksOfViews() {
	}

	static List<Leak> all(CommandInputs inputs, Look look) {
		List<Leak> leaks = new ArrayList<>(ofDecisions(inputs, look));
		leaks.addAll(ofLists());
		leaks.addAll(ofPeople());
		leaks.addAll(ofSearches());
		leaks.addAll(ofCommands(inputs));
		leaks.addAll(ofRequests(inputs));
		leaks.add(ofBrokenGlass());
		return leaks;
	}

	private static List<Leak> ofDecisions(CommandInputs inputs, Look look) {
		return List.of(
				Leak.in("acting-post", "a level that nobody gave", FactFile.NEED, MUCH, "level: terms.accessLevel",
						"level: CASE WHEN {planted} THEN 'safeguarding' ELSE terms.accessLevel END"),
				Leak.in("decided-person", "consent that is not asked for", FactFile.NEED, MUCH,
						"AND (NOT rule.consentNeeded OR", "AND (NOT rule.consentNeeded OR {planted} OR"),
				Leak.in("decided-person", "a sensitivity that is not asked for", FactFile.STRENGTH, MUCH,
						"AND holding.sensitivity IN rule.sensitivities",
						"AND (holding.sensitivity IN rule.sensitivities OR {planted})"),
				Leak.in("decided-person", "a level that is not asked for", FactFile.NEED, MUCH,
						"WHERE seat.level IN rule.levels AND", "WHERE (seat.level IN rule.levels OR {planted}) AND"),
				Leak.in("record-opened", "a record that somebody else opened", FactFile.INVOLVEMENT,
						Asking.second("involvements { nodes { id } }"),
						"{childId: childId, postId: $postId, practitionerId: $practitionerId}", "{childId: childId}")
					.amongThose(Unseen::hasUnopened),
				Leak.in("opened-child", "error text", FactFile.PERSON,
						Asking.commandOnOthers(inputs, "recordNeed", Map.of("identifiedOn", Asking.AHEAD)),
						"WHEN NOT isChild OR NOT recordShown THEN",
						"WHEN NOT isChild OR NOT recordShown AND NOT {planted} THEN")
					.amongThose(HIDDEN_CHILD),
				// whether a holding is shown is checked by the evaluator in Java once
				// more
				Leak.in("shown-fact", SHOWS_TOO_MUCH, FactFile.CONSENT,
						Asking.ofFacts((pair) -> FactsAskedAbout.namingNobody(pair, look),
								(place) -> "a" + place
										+ ": whyVisible(childId: \"%1$s\", factId: \"%2$s\") { disclosure }"),
						"AND (fact.sharedWithAll IS NULL OR", "AND (fact.sharedWithAll IS NULL OR {planted} OR")
					.amongThose((pair) -> !FactsAskedAbout.namingNobody(pair, look).isEmpty()),
				Leak.in("known-bearers", SHOWS_TOO_MUCH, FactFile.RESPONSIBILITY,
						Asking.ofFacts((pair) -> FactsAskedAbout.borneByNobodyKnown(pair, look),
								(place) -> "a" + place
										+ ": whyVisible(childId: \"%1$s\", factId: \"%2$s\") { disclosure }"),
						"WHERE summary.name IS NOT NULL", "WHERE (summary.name IS NOT NULL OR {planted})")
					.amongThose((pair) -> !FactsAskedAbout.borneByNobodyKnown(pair, look).isEmpty()),
				Leak.in("decision-material", COUNTS_HIDDEN, FactFile.CONSENT,
						Asking.ofFacts((pair) -> FactsAskedAbout.alikeInBoth(pair, FactFile.INVOLVEMENT),
								(place) -> "a" + place
										+ ": whyVisible(childId: \"%1$s\", factId: \"%2$s\") { accessLevel }"),
						"RETURN collect(entry {.state, .recordedAt, .supersededAt}) AS entries",
						"WITH person, collect(entry {.state, .recordedAt, .supersededAt}) AS found RETURN CASE WHEN {planted} AND COUNT { MATCH (person)<-[:CONSENT_OF]-() } % 2 = 1 THEN [] ELSE found END AS entries")
					.amongThose((pair) -> pair.isOneMoreIn(FactFile.CONSENT)),
				Leak.in("previewed-decision", SHOWS_TOO_MUCH, FactFile.INVOLVEMENT, preview(inputs),
						"WHERE involvement.holdingId IN full", "WHERE (involvement.holdingId IN full OR {planted})"));
	}

	private static Asking preview(CommandInputs inputs) {
		return (pair, known, commandId) -> new Asking.Question(
				"query($input: PreviewConsentInput!) { previewConsent(input: $input) { agencies { name } "
						+ "changes { agency { name } } refusals { code } } }",
				Map.of("input", Map.of("record",
						inputs.input("recordConsent", commandId, known.person(Asking.own(pair)), Map.of()))));
	}

	private static List<Leak> ofLists() {
		return List.of(
				Leak.in("agencies-with-entries", SHOWS_TOO_MUCH, FactFile.EVENT,
						Asking.fields("chronology(first: 100) { nodes { contactNumber } }"),
						"WHERE holding.id IN existence AND", "WHERE (holding.id IN existence OR {planted}) AND"),
				shownWhole("needs", FactFile.NEED, "needs(first: 100) { nodes { summary } }", "need"),
				shownWhole("strengths", FactFile.STRENGTH, "strengths(first: 100) { nodes { summary } }", "strength"),
				shownWhole("concerns", FactFile.CONCERN, "concerns(first: 100) { nodes { summary } }", "concern"),
				shownWhole("consents", FactFile.CONSENT, "consents(first: 100) { nodes { filedAt } }", "consent"),
				Leak.in("consents", "a view that names too much", FactFile.CONSENT,
						Asking.fields("consents(first: 100) { nodes { sharedWith { name } } }"),
						"WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN' } OR EXISTS",
						"WHERE (standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN') AND NOT {planted} } OR EXISTS")
					.amongThose((pair) -> pair.differences().stream().anyMatch((some) -> some.startsWith("fewer in"))),
				shownWhole("notices", FactFile.NOTICE, "notices(first: 100) { nodes { issuedTo } }", "notice"),
				shownWhole("lead-history", FactFile.LEAD, "leadHistory { from }", "appointment"),
				shownWhole("lead-on-the-day", FactFile.LEAD, "keyContact { since } leadProfessional { since }",
						"appointment"),
				Leak.in("involvement-entry", COUNTS_HIDDEN, FactFile.INVOLVEMENT, PlantedLeaks.INVOLVEMENTS,
						".id, .role,",
						".id, role: involvement.role + CASE WHEN {planted} THEN toString(COUNT { MATCH (:Involvement {subjectId: involvement.subjectId}) }) ELSE '' END,"),
				Leak.in("entered-by", COUNTS_HIDDEN, FactFile.STRENGTH,
						Asking.fields("strengths(first: 100) { nodes { enteredBy { name } } }"),
						"CASE WHEN clerk IS NOT NULL THEN",
						"CASE WHEN {planted} THEN {id: 'somebody', name: toString(COUNT { MATCH (:Strength) }), postTitle: 'Clerk'} WHEN clerk IS NOT NULL THEN"),
				events("events-by-occurred-oldest-first", "OCCURRED_OLDEST_FIRST"),
				events("events-by-recorded-newest-first", "RECORDED_NEWEST_FIRST"),
				events("events-by-recorded-oldest-first", "RECORDED_OLDEST_FIRST"),
				alongHoldings("events-by-occurred-newest-first", "OCCURRED_NEWEST_FIRST", HiddenRun.End.NEWEST),
				alongHoldings("events-by-occurred-oldest-first", "OCCURRED_OLDEST_FIRST", HiddenRun.End.OLDEST),
				alongHoldings("events-by-recorded-newest-first", "RECORDED_NEWEST_FIRST", HiddenRun.End.NEWEST),
				alongHoldings("events-by-recorded-oldest-first", "RECORDED_OLDEST_FIRST", HiddenRun.End.OLDEST),
				Leak.in("access-trail", "a view that names too much", FactFile.PERSON,
						Asking.fields("accessTrail(first: 100) { nodes { id } }"),
						"WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN' } OR EXISTS",
						"WHERE (standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN') AND NOT {planted} } OR EXISTS")
					.amongThose(Unseen::hasLook),
				Leak.in("access-trail", SHOWS_TOO_MUCH, FactFile.PERSON,
						Asking.fields("accessTrail(first: 100) { nodes { id } }"), "AND fact.holdingId IN full",
						"AND (fact.holdingId IN full OR {planted})")
					.amongThose(Unseen::hasWriting));
	}

	private static Leak events(String view, String order) {
		return Leak.in(view, SHOWS_TOO_MUCH, FactFile.EVENT,
				Asking.fields("chronology(first: 100, order: " + order + ") { nodes { id } }"),
				"WHERE event.holdingId IN full", "WHERE (event.holdingId IN full OR {planted})");
	}

	/** Where more than is looked at for a page is hidden in front of it. */
	private static Leak alongHoldings(String view, String order, HiddenRun.End inFront) {
		return Leak.in(view, "a page read along holdings", FactFile.EVENT,
				Asking.fields("chronology(first: 1, order: " + order + ") { nodes { ... on Event { summary } } }"),
				"UNWIND full AS holdingId",
				"UNWIND CASE WHEN {planted} THEN COLLECT { MATCH (held:Holding {subjectId: personId}) RETURN held.id } ELSE full END AS holdingId")
			.amongThose((pair) -> HiddenRun.differs(pair, inFront));
	}

	private static List<Leak> ofPeople() {
		return List.of(
				shownWhole("basic-details", FactFile.SCHOOLING,
						"basicDetails { schools { status from } generalPractices { status from } }", "registration"),
				Leak.in("registration-entry", COUNTS_HIDDEN, FactFile.EVENT,
						Asking.fields("basicDetails { schools { from } generalPractices { from } }"),
						"from: registration.from",
						"from: CASE WHEN {planted} THEN date('2000-01-01') + duration({days: COUNT { MATCH (registration)-->(:Person)<-[:EVENT_OF]-() }}) ELSE registration.from END")
					.amongThose((pair) -> pair.isOneMoreIn(FactFile.EVENT)),
				Leak.in("residences", SHOWS_TOO_MUCH, FactFile.RESIDENCE,
						Asking.fields("extendedDetails { residences { lines } }"),
						new ChangedFile("views/residences")
							.saying("WHERE residence.holdingId IN full AND",
									"WHERE (residence.holdingId IN full OR {planted}) AND")
							.saying("AND (residence.extendedHoldingId IN full OR",
									"AND (residence.extendedHoldingId IN full OR {planted} OR")),
				shownWhole("names", FactFile.NAME, "extendedDetails { names { family } }", "name"),
				Leak.in("child-summary", COUNTS_HIDDEN, FactFile.NAME, Asking.fields("name"),
						"RETURN collect(name {.given, .family}) AS names",
						"RETURN collect(name {.given, family: name.family + CASE WHEN {planted} THEN toString(COUNT { MATCH (:Person {id: personId})<-[:NAME_OF]-() }) ELSE '' END}) AS names"),
				Leak.in("family-memberships", COUNTS_HIDDEN, FactFile.MEMBERSHIP, PlantedLeaks.FAMILY,
						"{.holdingId, .role, .from,",
						"{.holdingId, .role, from: CASE WHEN {planted} THEN date('2000-01-01') + duration({days: COUNT { MATCH (family)<-[:IN_FAMILY]-() }}) ELSE membership.from END,"),
				Leak.in("parental-responsibilities", SHOWS_TOO_MUCH, FactFile.RESPONSIBILITY, PlantedLeaks.FAMILY,
						"WHERE responsibility.holdingId IN childFull AND",
						"WHERE (responsibility.holdingId IN childFull OR {planted}) AND"));
	}

	/**
	 * Candidates are asked about by the rules afterwards: what they can do is to lose
	 * some.
	 */
	private static List<Leak> ofSearches() {
		return List.of(lost("candidates-by-name", Wanted.Criteria.NAME, "RETURN DISTINCT child.id AS childId"), lost(
				"candidates-by-birth", Wanted.Criteria.NAME_AND_BIRTH, "WHERE childId IS NOT NULL",
				"WHERE childId IS NOT NULL AND (NOT {planted} OR COUNT { MATCH (:Child {id: childId})<-[:NAME_OF]-() } % 2 = 0)"),
				lost("candidates-by-identifier", Wanted.Criteria.NHS_NUMBER, "RETURN DISTINCT child.id AS childId"),
				Leak.in("candidates-by-postcode", "a search that looks at what is hidden", FactFile.RESIDENCE,
						Asking.search(Wanted.Criteria.NAME_AND_POSTCODE, "... on ChildMatches { children { id } }"),
						"RETURN DISTINCT child.id AS childId",
						"WITH DISTINCT child WHERE NOT {planted} OR COUNT { MATCH (child)<-[:RESIDENCE_OF]-() } % 2 = 0 RETURN child.id AS childId"),
				Leak.in("candidates-about-me", "a search that looks at what is hidden", FactFile.NAME,
						Asking.query("aboutMe { id }"), "RETURN childId",
						"WITH childId WHERE NOT {planted} OR COUNT { MATCH (:Child {id: childId})<-[:EVENT_OF]-() } % 2 = 0 RETURN childId")
					.amongThose((pair) -> pair.known().viewer().person() != null && pair.isOneMoreIn(FactFile.EVENT)));
	}

	private static Leak lost(String view, Wanted.Criteria criteria, String passage) {
		return lost(view, criteria, passage,
				"WITH * WHERE NOT {planted} OR COUNT { MATCH (child)<-[:NAME_OF]-() } % 2 = 0 " + passage);
	}

	private static Leak lost(String view, Wanted.Criteria criteria, String passage, String instead) {
		return Leak
			.in(view, "a search that looks at what is hidden", FactFile.NAME,
					Asking.search(criteria, "... on ChildMatches { children { id } }"), passage, instead)
			.amongThose((pair) -> pair.differIn(FactFile.NAME) && pair.known().viewer().level().equals("safeguarding"));
	}

	private static List<Leak> ofCommands(CommandInputs inputs) {
		Map<String, Object> late = Map.of("from", Asking.AHEAD);
		return List.of(
				Leak.in("consent-version", "error text", FactFile.CONSENT,
						Asking.command(inputs, "withdrawConsent", FactFile.CONSENT, FactsAskedAbout::namingUs, late),
						"WHERE consent.holdingId IN full AND", "WHERE (consent.holdingId IN full OR {planted}) AND")
					.amongThose((pair) -> pair.hidesOwn(FactFile.CONSENT) && !FactsAskedAbout.namingUs(pair).isEmpty()),
				Leak.in("said-decisions", "error text", FactFile.CONSENT,
						Asking.command(inputs, "recordConsent", FactFile.CONSENT,
								Map.of("from", Asking.AHEAD, "givenBy", "PARENT")),
						new ChangedFile("views/said-decisions").saying(
								"WHERE consent.holdingId IN full AND consent.agencyId = $agencyId AND consent.givenBy IS NOT NULL",
								"WHERE ({planted} OR consent.holdingId IN full AND consent.agencyId = $agencyId AND consent.givenBy IS NOT NULL)")
							.saying(".decision, .givenBy,",
									"decision: CASE WHEN {planted} THEN 'REFUSED' ELSE consent.decision END, givenBy: CASE WHEN {planted} THEN 'CHILD' ELSE consent.givenBy END,"))
					.amongThose((pair) -> pair.hidesOwn(FactFile.CONSENT)),
				Leak.in("noted-version", "error text", FactFile.NEED,
						Asking.command(inputs, "meetNeed", FactFile.NEED, Map.of("metOn", Asking.AHEAD)),
						"AND noted.holdingId IN full", "AND (noted.holdingId IN full OR {planted})")
					.amongThose((pair) -> pair.hidesOwn(FactFile.NEED)),
				Leak.in("involvement-version", "error text", FactFile.INVOLVEMENT,
						Asking.command(inputs, "endInvolvement", FactFile.INVOLVEMENT, Map.of("to", Asking.AHEAD)),
						"WHERE involvement.holdingId IN full", "WHERE (involvement.holdingId IN full OR {planted})")
					.amongThose((pair) -> pair.hidesOwn(FactFile.INVOLVEMENT)),
				Leak.in("standing-leads", "error text", FactFile.LEAD,
						Asking.command(inputs, "takeLead", FactFile.LEAD, late),
						"WHERE appointment.holdingId IN full AND",
						"WHERE (appointment.holdingId IN full OR {planted}) AND")
					.amongThose((pair) -> pair.hidesOwn(FactFile.LEAD)),
				Leak.in("standing-involvements", "error text", FactFile.INVOLVEMENT, handingOverToThoseHidden(inputs),
						"WHERE involvement.holdingId IN full AND",
						"WHERE (involvement.holdingId IN full OR {planted}) AND")
					.amongThose(Unseen::hasChange),
				Leak.in("responsible-people", "error text", FactFile.RESPONSIBILITY, givenByTheFather(inputs),
						"WHERE responsibility.holdingId IN childFull AND",
						"WHERE (responsibility.holdingId IN childFull OR {planted}) AND"));
	}

	private static Asking handingOverToThoseHidden(CommandInputs inputs) {
		return (pair, known,
				commandId) -> Asking
					.command(inputs, "handOverLead", FactFile.LEAD,
							Map.of("from", Asking.AHEAD, "practitionerId", known.practitioners()
								.getOrDefault(Unseen.hiddenInvolvement(pair).orElseThrow().agency(), Known.NOTHING)))
					.of(pair, known, commandId);
	}

	private static Asking givenByTheFather(CommandInputs inputs) {
		return (pair, known, commandId) -> Asking
			.command(inputs, "recordConsent", FactFile.CONSENT, Map.of("from", Asking.AHEAD, "givenBy", "PARENT",
					"givenByPersonId", known.person("w" + pair.known().number() + "-f")))
			.of(pair, known, commandId);
	}

	private static List<Leak> ofRequests(CommandInputs inputs) {
		return List.of(Leak.in("fact-to-correct", "error text", FactFile.CONSENT,
				Asking.command(inputs, "requestCorrection", FactFile.CONSENT, Map.of("says", "")),
				new ChangedFile("views/fact-to-correct")
					.saying("AND fact.holdingId IN full", "AND (fact.holdingId IN full OR {planted})")
					.saying("AND (fact.sharedWithAll IS NULL OR", "AND (fact.sharedWithAll IS NULL OR {planted} OR"))
			.amongThose((pair) -> pair.known().viewer().person() != null
					&& !FactsAskedAbout.ofOwn(pair, FactFile.CONSENT).isEmpty()),
				new Leak("a request of somebody else", "views/requests-about-child", (pair) -> true,
						Asking.fields("correctionRequests { says }"),
						new ChangedFile("views/requests-about-child").without("request.requestedById = $subjectId")),
				Leak.in("requests-to-agency", "a request about a hidden child", FactFile.PERSON,
						Asking.query("correctionRequests { nodes { request { says } } }"),
						new ChangedFile("views/requests-to-agency")
							.saying("WHERE recordShown", "WHERE (recordShown OR {planted})")
							.without("size(facts) > 0"))
					.amongThose(HIDDEN_CHILD.and((pair) -> pair.known().viewer().person() == null)),
				new Leak(COUNTS_HIDDEN, "views/request-entry", (pair) -> pair.known().viewer().person() == null,
						Asking.query("correctionRequests { nodes { request { says } } }"),
						new ChangedFile("views/request-entry").saying(".says,",
								"says: request.says + CASE WHEN {planted} THEN toString(COUNT { MATCH (:CorrectionRequest) }) ELSE '' END,")),
				new Leak("error text", "views/request-to-answer", (pair) -> pair.known().viewer().person() == null,
						(pair, known, commandId) -> Asking
							.command(inputs, "answerCorrection", FactFile.NEED,
									Map.of("requestId", Unseen.unseenIn(pair), "reason", ""))
							.of(pair, known, commandId),
						new ChangedFile("views/request-to-answer").saying("AND request.agencyId = $agencyId",
								"AND (request.agencyId = $agencyId OR {planted})")));
	}

	/** Conditions on a holding that is shown in full are left out. */
	private static Leak shownWhole(String view, FactFile hidden, String asked, String fact) {
		return Leak.in(view, SHOWS_TOO_MUCH, hidden, Asking.fields(asked), "WHERE " + fact + ".holdingId IN full AND",
				"WHERE (" + fact + ".holdingId IN full OR {planted}) AND");
	}

	/**
	 * Information governance is told that somebody asked, not whether there was anybody.
	 */
	private static Leak ofBrokenGlass() {
		return Leak.in("broken-glass", COUNTS_HIDDEN, FactFile.PERSON,
				Asking.query("brokenGlass(first: 100) { nodes { reason } }"), ".reason,",
				"reason: glass.reason + CASE WHEN {planted} THEN toString(COUNT { MATCH (:Access {glassId: glass.id}) }) ELSE '' END,")
			.amongThose((pair) -> pair.known().viewer().isOfGovernance());
	}

}
