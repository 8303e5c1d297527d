package org.threadline.twins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.threadline.shared.Sensitivity;

/**
 * What only people who use the service leave behind, and what the viewer may not know of.
 * It is written straight into the graph, into that of the left twins only.
 */
final class Unseen {

	/** A command id that somebody else has used. */
	static final String TAKEN = "taken-by-somebody";

	/** When what is told last was told. */
	static final String TOLD_LAST = "2026-11-23T09:15:00Z";

	/** Kinds of fact of which the trail says that one was recorded. */
	private static final List<FactFile> WRITTEN = List.of(FactFile.EVENT, FactFile.NEED, FactFile.STRENGTH,
			FactFile.CONCERN, FactFile.NOTICE, FactFile.INVOLVEMENT);

	private final TwinGraph graph;

	private final Look look;

	Unseen(TwinGraph graph, Look look) {
		this.graph = graph;
		this.look = look;
	}

	static Optional<Fact> hiddenInvolvement(Twins pair) {
		return pair.onlyLeft()
			.stream()
			.filter((fact) -> fact.file() == FactFile.INVOLVEMENT && fact.person().equals(Asking.own(pair))
					&& isRestricted(pair.known(), fact) && fact.field("valid_to").isEmpty()
					&& pair.left().where((other) -> fact.reference().equals(other.replaces())).isEmpty())
			.findFirst();
	}

	/** Of what is restricted not even the existence is shown. */
	private static boolean isRestricted(World world, Fact fact) {
		return fact.sensitivity() == Sensitivity.RESTRICTED
				|| world.agency(fact.agency()).sensitivity() == Sensitivity.RESTRICTED;
	}

	static boolean hasChange(Twins pair) {
		return pair.known().viewer().person() == null && hiddenInvolvement(pair).isPresent();
	}

	/**
	 * Whether they differ in how often a service is involved of which only that it is is
	 * told.
	 */
	static boolean differBehindStub(Twins pair, Look look) {
		String child = Asking.own(pair);
		Set<String> told = look.now(pair.known()).onlyInvolved(child, look.days().getFirst());
		return told.stream()
			.anyMatch((agency) -> involved(pair.left(), child, agency) != involved(pair.right(), child, agency));
	}

	private static int involved(World world, String child, String agency) {
		return world
			.where((fact) -> fact.file() == FactFile.INVOLVEMENT && fact.person().equals(child)
					&& fact.agency().equals(agency))
			.size();
	}

	/**
	 * Whether they differ in an event that was put right later, and stood at a moment
	 * that is asked about.
	 */
	static boolean stoodOnce(Twins pair) {
		return pair.differIn(FactFile.EVENT, (event) -> event.person().equals(Asking.own(pair)) && pair.known()
			.where((later) -> event.reference().equals(later.replaces()))
			.stream()
			.anyMatch((later) -> Look.EARLIER.stream()
				.map(Instant::parse)
				.anyMatch((moment) -> event.recordedAt().isBefore(moment) && later.recordedAt().isAfter(moment))));
	}

	static boolean hasUnopened(Twins pair) {
		return pair.known().viewer().person() == null && pair.known().children().size() > 1;
	}

	static boolean hasLook(Twins pair) {
		return Asking.own(pair).equals(pair.known().viewer().person());
	}

	/** Of what is recorded in the child's record something that only the left one has. */
	static Optional<Fact> hiddenWriting(Twins pair) {
		return WRITTEN.stream().flatMap((file) -> pair.hiddenOwn(file).stream()).findFirst();
	}

	static boolean hasWriting(Twins pair) {
		return hasLook(pair) && hiddenWriting(pair).isPresent();
	}

	static String unseenIn(Twins pair) {
		return "unseen-" + pair.known().number();
	}

	/** A request that the viewer may answer. */
	static String seenIn(World world) {
		return "seen-" + world.number();
	}

	/** One to the viewer's agency, about what they may not see. */
	static String aboutHiddenIn(World world) {
		return "about-hidden-" + world.number();
	}

	private static Optional<Fact> toPutRight(Twins pair) {
		return pair.onlyLeft()
			.stream()
			.filter((fact) -> fact.file() != FactFile.PERSON && fact.person().equals(Asking.own(pair)))
			.findFirst();
	}

	/**
	 * Leaves something behind for each pair.
	 */
	void leave(List<Twins> pairs, Known known) {
		this.graph.run(
				"CREATE (:SourceRow {key: 'recorded-here/somebody/" + TAKEN + "', source: 'recorded-here', reference: '"
						+ TAKEN + "', id: 'taken', hash: 'other', recordedId: ''})");
		for (Twins pair : pairs) {
			Map<String, Object> unseen = new HashMap<>();
			World world = pair.known();
			unseen.put("own", known.person(Asking.own(pair)));
			unseen.put("other", known.person(world.children().get(1)));
			unseen.put("last", known.person(world.children().getLast()));
			unseen.put("agency", "Agency w" + world.number() + "-own");
			unseen.put("privileged", "Agency " + world.privileged().agency());
			unseen.put("world", unseenIn(pair));
			unseen.put("shown", shownFact(pair, known.facts()));
			write(unseen,
					"""
							MATCH (agency:Agency {name: $privileged})<-[:AT]-(post:Post)
							CREATE (:Access {id: $world, childId: $other, postId: post.id, purpose: 'DIRECT_WORK', reason: 'Unseen', openedAt: datetime('2026-11-23T09:00:00Z'), lapsesAt: datetime('2026-11-24T09:00:00Z')})
							CREATE (:CorrectionRequest {id: $world, childId: $own, factId: $shown, agencyId: agency.id, requestedById: 'somebody', askedBy: 'RESPONSIBLE', says: 'Unseen', at: datetime('2026-11-22T09:00:00Z'), position: '2026-11-22~' + $world, state: 'OPEN'})""");
			if (world.viewer().isOfGovernance()) {
				write(unseen,
						"""
								MATCH (glass:BrokenGlass {id: $world})
								CREATE (:Access {id: 'glass-' + $world, childId: $last, glassId: glass.id, postId: glass.postId, practitionerId: glass.practitionerId, purpose: glass.purpose, reason: glass.reason, openedAt: glass.brokenAt, lapsesAt: glass.lapsesAt})""");
			}
			if (hasLook(pair) && !seesInvolved(pair)) {
				write(unseen,
						"""
								MATCH (:Agency {name: $privileged})<-[:AT]-(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
								CREATE (:AuditEntry {id: $world, kind: 'SHOWN', action: 'findChildren', at: datetime('2026-11-20T09:00:00Z'), viewerId: practitioner.id, postId: post.id, childId: $own, details: []})""");
			}
			if (hasWriting(pair)) {
				unseen.put("hidden", known.fact(hiddenWriting(pair).orElseThrow().reference()));
				write(unseen,
						"""
								MATCH (post:Post {id: 'writes-' + $world})<-[:HOLDS]-(practitioner:Practitioner)
								CREATE (:AuditEntry {id: 'wrote-' + $world, kind: 'WRITE', action: 'recordEvent', at: datetime('2026-11-20T10:00:00Z'), viewerId: practitioner.id, postId: post.id, childId: $own, details: [$hidden]})""");
			}
			if (world.viewer().person() == null && !this.look.now(world).showsRecordOf(world.children().getLast())) {
				write(unseen,
						"""
								MATCH (agency:Agency {name: $agency})
								CREATE (:CorrectionRequest {id: $world + '-last', childId: $last, factId: 'unseen', agencyId: agency.id, requestedById: 'somebody', askedBy: 'RESPONSIBLE', says: 'Unseen', at: datetime('2026-11-22T09:00:00Z'), position: '2026-11-22~' + $world, state: 'OPEN'})""");
			}
			if (world.viewer().person() == null) {
				toPutRight(pair).ifPresent((fact) -> {
					unseen.put("about", aboutHiddenIn(world));
					unseen.put("hidden", known.fact(fact.reference()));
					write(unseen,
							"""
									MATCH (agency:Agency {name: $agency})
									CREATE (:CorrectionRequest {id: $about, childId: $own, factId: $hidden, agencyId: agency.id, requestedById: 'somebody', askedBy: 'RESPONSIBLE', says: 'Unseen', at: datetime('2026-11-20T09:00:00Z'), position: '2026-11-20~' + $about, state: 'OPEN'})""");
				});
			}
			hiddenInvolvement(pair).ifPresent((fact) -> {
				unseen.put("fact", known.fact(fact.reference()));
				write(unseen,
						"""
								MATCH (agency:Agency {name: $agency})
								CREATE (:Change {key: $world, recipientId: agency.id, position: '2026-11-22~' + $world, kind: 'INVOLVEMENT_RECORDED', at: datetime('2026-11-22T09:00:00Z'), childId: $own, factId: $fact})""");
			});
		}
	}

	/**
	 * Leaves behind much that the viewer may see some of: that each involvement was told
	 * of, and that something was asked for about each fact.
	 */
	void leaveMuch(List<Twins> pairs, Known known) {
		List<Map<String, Object>> told = new ArrayList<>();
		List<Map<String, Object>> asked = new ArrayList<>();
		for (Twins pair : pairs) {
			for (Fact fact : pair.left()
				.where((fact) -> fact.file() != FactFile.PERSON && pair.known().children().contains(fact.person()))) {
				((fact.file() == FactFile.INVOLVEMENT) ? told : asked)
					.add(Map.of("agency", "Agency w" + pair.known().number() + "-own", "child",
							known.person(fact.person()), "fact", known.fact(fact.reference()), "key",
							Probing.requestAbout(fact), "position", "2026-11-20~" + fact.reference()));
			}
		}
		write(Map.of("rows", told),
				"""
						UNWIND $rows AS row
						MATCH (agency:Agency {name: row.agency})
						CREATE (:Change {key: row.key, recipientId: agency.id, position: row.position, kind: 'INVOLVEMENT_RECORDED', at: datetime('2026-11-20T09:00:00Z'), childId: row.child, factId: row.fact})""");
		write(Map.of("rows", asked),
				"""
						UNWIND $rows AS row
						MATCH (agency:Agency {name: row.agency})
						CREATE (:CorrectionRequest {id: row.key, childId: row.child, factId: row.fact, agencyId: agency.id, requestedById: 'somebody', askedBy: 'RESPONSIBLE', says: 'Much', at: datetime('2026-11-20T09:00:00Z'), position: row.position, state: 'OPEN'})""");
	}

	private boolean seesInvolved(Twins pair) {
		Projection now = this.look.now(pair.known());
		Predicate<Fact> ofPrivileged = (fact) -> fact.file() == FactFile.INVOLVEMENT
				&& fact.agency().equals(pair.known().privileged().agency());
		return pair.known().where(ofPrivileged).stream().anyMatch(now::isFull);
	}

	/**
	 * What the viewer may see, on both sides: a request about what their agency is shown,
	 * and for information governance that the glass was broken, though not for whom.
	 */
	void leaveSeen(List<Twins> pairs, Map<String, String> people, Map<String, String> facts) {
		for (Twins pair : pairs) {
			write(Map.of("agency", "Agency w" + pair.known().number() + "-own", "own",
					people.getOrDefault(Asking.own(pair), Known.NOTHING), "world", seenIn(pair.known()), "shown",
					shownFact(pair, facts), "toldLast", TOLD_LAST),
					"""
							MATCH (agency:Agency {name: $agency})
							CREATE (:CorrectionRequest {id: $world, childId: $own, factId: $shown, agencyId: agency.id, requestedById: 'somebody', askedBy: 'RESPONSIBLE', says: 'Seen', at: datetime('2026-11-21T09:00:00Z'), position: '2026-11-21~' + $world, state: 'OPEN'})
							CREATE (:Change {key: $world, recipientId: agency.id, position: '2026-11-23~' + $world, kind: 'INVOLVEMENT_RECORDED', at: datetime($toldLast), childId: $own, factId: $shown})""");
			for (String child : pair.known().viewer().brokeGlassFor()) {
				write(Map.of("agency", "Agency w" + pair.known().number() + "-own", "child",
						people.getOrDefault(child, Known.NOTHING), "id", "glass-of-" + child, "brokenAt",
						Circumstances.GLASS_BROKEN.toString(), "lapsesAt", Circumstances.GLASS_LAPSES.toString()),
						"""
								MATCH (agency:Agency {name: $agency})<-[:AT]-(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
								CREATE (glass:BrokenGlass {id: $id, position: '2026-11-23~' + $id, postId: post.id, agencyId: agency.id, practitionerId: practitioner.id, purpose: 'SAFEGUARDING_ENQUIRY', reason: 'Brought to us, hurt and alone', criteria: ['familyName', 'dateOfBirth'], brokenAt: datetime($brokenAt), lapsesAt: datetime($lapsesAt)})
								CREATE (:Access {id: $id, childId: $child, glassId: glass.id, postId: post.id, practitionerId: practitioner.id, purpose: glass.purpose, reason: glass.reason, openedAt: glass.brokenAt, lapsesAt: glass.lapsesAt})""");
			}
			if (hasLook(pair)) {
				write(Map.of("agency", "Agency w" + pair.known().number() + "-own", "world", unseenIn(pair)),
						"""
								MATCH (agency:Agency {name: $agency})
								CREATE (agency)<-[:AT]-(:Post {id: 'writes-' + $world, title: 'Worker'})<-[:HOLDS]-(:Practitioner {id: 'writes-' + $world, name: 'A Worker'})""");
			}
			if (pair.known().viewer().isOfGovernance()) {
				write(Map.of("privileged", "Agency " + pair.known().privileged().agency(), "world", unseenIn(pair)),
						"""
								MATCH (agency:Agency {name: $privileged})<-[:AT]-(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
								CREATE (:BrokenGlass {id: $world, position: '2026-11-23~' + $world, postId: post.id, agencyId: agency.id, practitionerId: practitioner.id, purpose: 'SAFEGUARDING_ENQUIRY', reason: 'Brought to us, hurt and alone', criteria: ['familyName', 'dateOfBirth'], brokenAt: datetime('2026-11-23T09:00:00Z'), lapsesAt: datetime('2026-11-23T10:00:00Z')})""");
			}
		}
	}

	/**
	 * What the viewer may see, on both sides, of everything more than one: that their
	 * agency looked, requests that are open and answered, what was told, and for
	 * information governance that the glass was broken.
	 */
	void leaveSecondPages(List<Twins> pairs, Map<String, String> people, Map<String, String> facts) {
		for (Twins pair : pairs) {
			Map<String, Object> seen = Map.of("agency", "Agency w" + pair.known().number() + "-own", "own",
					people.getOrDefault(Asking.own(pair), Known.NOTHING), "world",
					"more-" + pair.known().number() + "-", "shown", shownFact(pair, facts));
			write(seen,
					"""
							MATCH (agency:Agency {name: $agency})<-[:AT]-(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
							WITH agency, post, practitioner
							LIMIT 1
							UNWIND ['1', '2'] AS which
							CREATE (:AuditEntry {id: $world + which, kind: 'SHOWN', action: 'findChildren', at: datetime('2026-11-1' + which + 'T09:00:00Z'), viewerId: practitioner.id, postId: post.id, childId: $own, details: []})
							CREATE (:Change {key: $world + which, recipientId: agency.id, position: '2026-11-1' + which + '~' + $world, kind: 'INVOLVEMENT_RECORDED', at: datetime('2026-11-1' + which + 'T09:00:00Z'), childId: $own, factId: $shown})
							WITH agency, which
							UNWIND ['OPEN', 'DECLINED'] AS state
							CREATE (:CorrectionRequest {id: $world + which + state, childId: $own, factId: $shown, agencyId: agency.id, requestedById: 'somebody', askedBy: 'RESPONSIBLE', says: 'More', at: datetime('2026-11-1' + which + 'T09:00:00Z'), position: '2026-11-1' + which + '~' + $world + state, state: state})""");
			if (pair.known().viewer().isOfGovernance()) {
				write(seen,
						"""
								MATCH (agency:Agency {name: $agency})<-[:AT]-(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
								UNWIND ['1', '2'] AS which
								CREATE (:BrokenGlass {id: $world + which, position: '2026-11-1' + which + '~' + $world, postId: post.id, agencyId: agency.id, practitionerId: practitioner.id, purpose: 'SAFEGUARDING_ENQUIRY', reason: 'Brought to us', criteria: ['familyName', 'dateOfBirth'], brokenAt: datetime('2026-11-1' + which + 'T09:00:00Z'), lapsesAt: datetime('2026-11-1' + which + 'T10:00:00Z')})""");
			}
		}
	}

	/** The id of something that both twins show in full. */
	private String shownFact(Twins pair, Map<String, String> facts) {
		return this.look.now(pair.known())
			.standing(FactFile.INVOLVEMENT, Asking.own(pair))
			.filter((fact) -> pair.left().facts().contains(fact) && pair.right().facts().contains(fact))
			.map((fact) -> facts.getOrDefault(fact.reference(), Known.NOTHING))
			.findFirst()
			.orElse(Known.NOTHING);
	}

	private void write(Map<String, Object> parameters, String cypher) {
		this.graph.run(cypher, parameters);
	}

}
