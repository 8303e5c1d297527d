package org.threadline.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Clearance;
import org.threadline.visibility.Asked;

/**
 * Anybody who holds a post of some level in some agency, trained and checked.
 *
 * @param agencyId the agency; empty for one that has nothing to do with the child
 * @param standings how the agency stands
 * @param level the level of access
 * @param day today
 */
public record Asker(String agencyId, List<Asked.Standing> standings, String level, LocalDate day) {

	private static final Knowledge ALWAYS_KNOWN = new Knowledge(Instant.EPOCH, null);

	/**
	 * Somebody of an agency that has nothing to do with the child and is named nowhere.
	 * @param kind the agency's kind
	 * @param level the level of access
	 * @param day today
	 * @return the asker
	 */
	public static Asker ofAnotherAgency(AgencyKind kind, String level, LocalDate day) {
		return new Asker("", List.of(new Asked.Standing(kind, Sensitivity.STANDARD, true, ALWAYS_KNOWN, true)), level,
				day);
	}

	Asked asking(Asked.Holding holding, Asked.Person person) {
		return new Asked(List.of(new Asked.Terms(this.level, null, new Period(this.day, null), ALWAYS_KNOWN, true)),
				List.of(new Asked.Cleared(new Clearance(this.day, this.day), ALWAYS_KNOWN, true)), this.agencyId, null,
				this.standings, holding, person);
	}

}
