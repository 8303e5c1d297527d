package org.threadline.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Clearance;
import org.threadline.visibility.Asked;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.DisclosureDecision;
import org.threadline.visibility.IndexState;
import org.threadline.visibility.Moment;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Rule.Relation;

/**
 * A viewer before a fact, in all that a rule can ask for. The viewer is trained and
 * checked in time.
 *
 * @param level level of access; of no meaning for subjects
 * @param relation what the viewer has to do with the fact or the person; ANY for nothing
 * @param viewerKind kind of the viewer's agency
 * @param category category of the fact
 * @param index index state of the person
 * @param factSensitivity sensitivity of the fact
 * @param holderKind kind of the agency that holds the fact
 * @param holderSensitivity its sensitivity
 * @param consented whether consent is in force
 */
record Situation(String level, Relation relation, AgencyKind viewerKind, Category category, IndexState index,
		Sensitivity factSensitivity, AgencyKind holderKind, Sensitivity holderSensitivity, boolean consented) {

	private static final Instant AT = Instant.EPOCH;

	private static final LocalDate DAY = LocalDate.EPOCH;

	private static final Knowledge KNOWN = new Knowledge(AT, null);

	private static final Period LASTING = new Period(DAY, null);

	private static final Asked.Glass GLASS = new Asked.Glass(AT, Instant.MAX);

	private static final String VIEWER = "viewer";

	private static final String PERSON = "person";

	/** Adults have no record on the index. */
	boolean canBe() {
		return this.category != Category.RECORD || this.index != IndexState.ADULT;
	}

	Disclosure under(PolicyPack pack) {
		return DisclosureDecision.decide(asked(), List.of(new Moment(AT, pack))).disclosure();
	}

	private Asked asked() {
		String holder = (this.relation == Relation.OWN_AGENCY) ? VIEWER : "holder";
		return new Asked(List.of(new Asked.Terms(this.level, null, LASTING, KNOWN, true)),
				List.of(new Asked.Cleared(new Clearance(DAY, DAY), KNOWN, true)), VIEWER, switch (this.relation) {
					case SUBJECT -> PERSON;
					case RESPONSIBLE -> VIEWER;
					case ANY, OWN_AGENCY, INVOLVED, BROKE_GLASS -> null;
				}, standings(this.viewerKind, Sensitivity.STANDARD),
				new Asked.Holding(holder, standings(this.holderKind, this.holderSensitivity), this.category,
						this.factSensitivity),
				new Asked.Person(PERSON, this.index == IndexState.ADULT, List.of(new Asked.Entry(this.index, KNOWN)),
						(this.relation == Relation.INVOLVED)
								? List.of(new Asked.Involved(VIEWER, LASTING, KNOWN)) : List.of(),
						this.consented ? List.of(consentOf(holder)) : List.of(),
						(this.relation == Relation.RESPONSIBLE) ? List.of(new Asked.Responsible(VIEWER, LASTING, KNOWN))
								: List.of(),
						List.of(), (this.relation == Relation.BROKE_GLASS) ? List.of(GLASS) : List.of()));
	}

	private static List<Asked.Standing> standings(AgencyKind kind, Sensitivity sensitivity) {
		return List.of(new Asked.Standing(kind, sensitivity, true, KNOWN, true));
	}

	private static Asked.Consent consentOf(String holder) {
		return new Asked.Consent("given", holder, null, null, Asked.Choice.GIVEN, null, DAY, null, KNOWN, true);
	}

}
