package org.threadline.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.threadline.visibility.Asked;
import org.threadline.visibility.IndexState;

/**
 * What decisions about a person are made from, as a view yields it for the evaluator in
 * Java. It may hold what the viewer may not see, and goes no further.
 */
public final class DecisionMaterial {

	private final Asked.Person person;

	private final Map<String, List<Asked.Standing>> standings;

	private final List<Asked.Terms> terms;

	private final List<Asked.Cleared> clearances;

	private DecisionMaterial(Asked.Person person, Map<String, List<Asked.Standing>> standings, List<Asked.Terms> terms,
			List<Asked.Cleared> clearances) {
		this.person = person;
		this.standings = standings;
		this.terms = terms;
		this.clearances = clearances;
	}

	/**
	 * Takes what a view yields.
	 * @param personId the person decided about
	 * @param row the map
	 * @return the material
	 */
	public static DecisionMaterial of(String personId, Row row) {
		Asked.Person person = new Asked.Person(personId, row.flag("adult"),
				row.rows("entries")
					.stream()
					.map((entry) -> new Asked.Entry(IndexState.valueOf(entry.text("state")), knowledge(entry)))
					.toList(),
				row.rows("involvements")
					.stream()
					.map((own) -> new Asked.Involved(own.text("agencyId"), period(own), knowledge(own)))
					.toList(),
				row.rows("consents").stream().map(DecisionMaterial::consent).toList(),
				row.rows("responsibilities")
					.stream()
					.map((borne) -> new Asked.Responsible(borne.text("bearerId"), period(borne), knowledge(borne)))
					.toList(),
				row.rows("births")
					.stream()
					.map((birth) -> new Asked.Birth(birth.dateOrNull("dateOfBirth"), knowledge(birth)))
					.toList(),
				row.rows("glasses")
					.stream()
					.map((glass) -> new Asked.Glass(glass.moment("openedAt"), glass.moment("lapsesAt")))
					.toList());
		return new DecisionMaterial(person,
				row.rows("standings")
					.stream()
					.collect(Collectors.groupingBy((standing) -> standing.text("agencyId"),
							Collectors.mapping(DecisionMaterial::standing, Collectors.toList()))),
				row.rows("terms").stream().map(DecisionMaterial::terms).toList(),
				row.rows("clearances").stream().map(DecisionMaterial::cleared).toList());
	}

	/**
	 * What is asked when a viewer asks for the facts of a holding.
	 * @param viewer the viewer
	 * @param holding agency, category and sensitivity
	 * @return the question
	 */
	public Asked askedBy(Viewer viewer, Row holding) {
		return switch (viewer) {
			case PractitionerViewer practitioner ->
				new Asked(this.terms, this.clearances, practitioner.post().agencyId(), null,
						standings(practitioner.post().agencyId()), holding(holding), this.person);
			case SubjectViewer subject -> askedBySubject(subject.id(), holding);
		};
	}

	/**
	 * What is asked when somebody asks for the facts of a holding.
	 * @param asker who they might be
	 * @param holding agency, category and sensitivity
	 * @return the question
	 */
	public Asked askedBy(Asker asker, Row holding) {
		return asker.asking(holding(holding), this.person);
	}

	/**
	 * Somebody of an agency.
	 * @param agencyId the agency
	 * @param level the level of access
	 * @param day today
	 * @return the asker
	 */
	public Asker asker(String agencyId, String level, LocalDate day) {
		return new Asker(agencyId, standings(agencyId), level, day);
	}

	/**
	 * The same, had whoever asks broken the glass.
	 * @param now the moment it would count at
	 * @return the material
	 */
	DecisionMaterial withGlassBroken(Instant now) {
		return new DecisionMaterial(
				new Asked.Person(this.person.id(), this.person.adult(), this.person.entries(),
						this.person.involvements(), this.person.consents(), this.person.responsibilities(),
						this.person.births(), List.of(new Asked.Glass(now, Instant.MAX))),
				this.standings, this.terms, this.clearances);
	}

	/**
	 * What is asked when somebody whom records are about asks for the facts of a holding.
	 * @param subjectId who they are
	 * @param holding agency, category and sensitivity
	 * @return the question
	 */
	Asked askedBySubject(String subjectId, Row holding) {
		return new Asked(List.of(), List.of(), "", subjectId, List.of(), holding(holding), this.person);
	}

	Asked.Person person() {
		return this.person;
	}

	/**
	 * The same, had one more decision been recorded.
	 * @param consent the decision
	 * @return the material
	 */
	public DecisionMaterial with(Asked.Consent consent) {
		return withConsents(Stream.concat(this.person.consents().stream(), Stream.of(consent)).toList());
	}

	/**
	 * The same, had a decision not been recorded.
	 * @param consentId the decision
	 * @return the material
	 */
	public DecisionMaterial without(String consentId) {
		return withConsents(
				this.person.consents().stream().filter((consent) -> !consent.id().equals(consentId)).toList());
	}

	private DecisionMaterial withConsents(List<Asked.Consent> consents) {
		return new DecisionMaterial(new Asked.Person(this.person.id(), this.person.adult(), this.person.entries(),
				this.person.involvements(), consents, this.person.responsibilities(), this.person.births(),
				this.person.glasses()), this.standings, this.terms, this.clearances);
	}

	private Asked.Holding holding(Row row) {
		String agencyId = row.text("agencyId");
		return new Asked.Holding(agencyId, standings(agencyId), Category.valueOf(row.text("category")),
				Sensitivity.valueOf(row.text("sensitivity")));
	}

	private List<Asked.Standing> standings(String agencyId) {
		return this.standings.getOrDefault(agencyId, List.of());
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

	private static Asked.Terms terms(Row row) {
		return new Asked.Terms(row.text("accessLevel"), row.text("title"), period(row), knowledge(row),
				row.flag("first"));
	}

	private static Asked.Cleared cleared(Row row) {
		return new Asked.Cleared(new Clearance(row.dateOrNull("trainedOn"), row.dateOrNull("checkedOn")),
				knowledge(row), row.flag("first"));
	}

	private static Period period(Row row) {
		return new Period(row.dateOrNull("from"), row.dateOrNull("to"));
	}

	private static Knowledge knowledge(Row row) {
		return new Knowledge(row.moment("recordedAt"), row.momentOrNull("supersededAt"));
	}

}
