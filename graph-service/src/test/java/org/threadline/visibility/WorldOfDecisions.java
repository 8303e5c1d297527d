package org.threadline.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.threadline.cypher.CheckStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;

/**
 * The facts of a graph as the evaluator in Java takes them, read without any view.
 */
final class WorldOfDecisions {

	private final List<Row> people;

	private final Map<String, List<Asked.Standing>> standings = new HashMap<>();

	private final Map<String, List<Asked.Terms>> terms = new HashMap<>();

	private final Map<String, List<Asked.Cleared>> clearances = new HashMap<>();

	private WorldOfDecisions(List<Row> people, List<Row> standings, List<Row> terms, List<Row> clearances) {
		this.people = people;
		this.standings.putAll(standings.stream()
			.collect(Collectors.groupingBy((row) -> row.text("agencyId"),
					Collectors.mapping((row) -> standing(row.row("standing")), Collectors.toList()))));
		this.terms.putAll(terms.stream()
			.collect(Collectors.groupingBy((row) -> row.text("postId"),
					Collectors.mapping((row) -> terms(row.row("terms")), Collectors.toList()))));
		this.clearances.putAll(clearances.stream()
			.collect(Collectors.groupingBy((row) -> row.text("postId"),
					Collectors.mapping((row) -> cleared(row.row("clearance")), Collectors.toList()))));
	}

	static WorldOfDecisions of(GraphTransactions graph) {
		return graph.read((statements) -> new WorldOfDecisions(
				statements.run(CheckStatement.named("visibility/list-people"), Map.of()),
				statements.run(CheckStatement.named("visibility/list-standings"), Map.of()),
				statements.run(CheckStatement.named("visibility/list-terms"), Map.of()),
				statements.run(CheckStatement.named("visibility/list-clearances"), Map.of())));
	}

	List<String> personIds() {
		return this.people.stream().map((row) -> row.text("id")).toList();
	}

	/**
	 * What each holding about each person discloses to a viewer, the record's own gate
	 * applied.
	 */
	Map<String, Map<String, Disclosure>> decisions(Viewer viewer, List<Moment> moments) {
		return decisions(viewer, moments, Set.copyOf(personIds()));
	}

	/**
	 * The same of some people.
	 */
	Map<String, Map<String, Disclosure>> decisions(Viewer viewer, List<Moment> moments, Set<String> personIds) {
		Map<String, Map<String, Disclosure>> decisions = new HashMap<>();
		for (Row person : this.people) {
			if (!personIds.contains(person.text("id"))) {
				continue;
			}
			Map<String, Disclosure> byHolding = new HashMap<>();
			boolean shown = person.flag("adult");
			for (Row holding : person.rows("holdings")) {
				Disclosure disclosure = DisclosureDecision.decide(asked(viewer, person, holding), moments).disclosure();
				byHolding.put(holding.text("id"), disclosure);
				shown |= disclosure == Disclosure.FULL && holding.text("category").equals("RECORD");
			}
			if (!shown) {
				byHolding.replaceAll((id, disclosure) -> Disclosure.NONE);
			}
			decisions.put(person.text("id"), byHolding);
		}
		return decisions;
	}

	private Asked asked(Viewer viewer, Row person, Row holding) {
		String postId = switch (viewer) {
			case PractitionerViewer practitioner -> practitioner.post().id();
			case SubjectViewer subject -> "";
		};
		String agencyId = switch (viewer) {
			case PractitionerViewer practitioner -> practitioner.post().agencyId();
			case SubjectViewer subject -> "";
		};
		return new Asked(this.terms.getOrDefault(postId, List.of()), this.clearances.getOrDefault(postId, List.of()),
				agencyId, (viewer instanceof SubjectViewer subject) ? subject.id() : null,
				this.standings.getOrDefault(agencyId, List.of()),
				new Asked.Holding(holding.text("agencyId"),
						this.standings.getOrDefault(holding.text("agencyId"), List.of()),
						Category.valueOf(holding.text("category")), Sensitivity.valueOf(holding.text("sensitivity"))),
				new Asked.Person(person.text("id"), person.flag("adult"),
						person.rows("entries")
							.stream()
							.map((row) -> new Asked.Entry(IndexState.valueOf(row.text("state")), knowledge(row)))
							.toList(),
						person.rows("involvements")
							.stream()
							.map((row) -> new Asked.Involved(row.text("agencyId"), period(row), knowledge(row)))
							.toList(),
						person.rows("consents").stream().map(WorldOfDecisions::consent).toList(),
						person.rows("responsibilities")
							.stream()
							.map((row) -> new Asked.Responsible(row.text("bearerId"), period(row), knowledge(row)))
							.toList(),
						person.rows("births")
							.stream()
							.map((row) -> new Asked.Birth(row.dateOrNull("dateOfBirth"), knowledge(row)))
							.toList(),
						person.rows("glasses")
							.stream()
							.filter((row) -> row.text("postId").equals(postId)
									&& row.text("practitionerId").equals(viewer.id()))
							.map((row) -> new Asked.Glass(row.moment("openedAt"), row.moment("lapsesAt")))
							.toList()));
	}

	private static Asked.Consent consent(Row row) {
		String category = row.text("category");
		return new Asked.Consent(row.text("id"), row.text("agencyId"),
				category.equals("ALL") ? null : Category.valueOf(category),
				row.flag("sharedWithAll") ? null : Set.copyOf(row.texts("sharedWith")),
				Asked.Choice.valueOf(row.text("decision")), row.textOrNull("groundId"), row.date("from"),
				row.dateOrNull("to"), knowledge(row), row.flag("first"));
	}

	private static Asked.Standing standing(Row row) {
		return new Asked.Standing(AgencyKind.valueOf(row.text("kind")), Sensitivity.valueOf(row.text("sensitivity")),
				row.text("stub").equals("SHOWN"), knowledge(row), row.flag("first"));
	}

	private static Asked.Cleared cleared(Row row) {
		return new Asked.Cleared(new Clearance(row.dateOrNull("trainedOn"), row.dateOrNull("checkedOn")),
				knowledge(row), row.flag("first"));
	}

	private static Asked.Terms terms(Row row) {
		return new Asked.Terms(row.text("accessLevel"), row.text("title"), period(row), knowledge(row),
				row.flag("first"));
	}

	private static Period period(Row row) {
		return new Period(row.dateOrNull("from"), row.dateOrNull("to"));
	}

	private static Knowledge knowledge(Row row) {
		return new Knowledge(row.moment("recordedAt"), row.momentOrNull("supersededAt"));
	}

}
