package org.threadline.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;

/**
 * One row of a sharing agreement: when everything in it holds, the fact is disclosed that
 * far. An empty set of kinds means any kind.
 *
 * @param name the rule's name, as explanations give it
 * @param categories categories of information
 * @param sensitivities how sensitive the fact and the agency holding it may be
 * @param levels levels of access of the viewer
 * @param index index states of the person
 * @param holderKinds kinds of the agency that holds the fact
 * @param viewerKinds kinds of the viewer's agency
 * @param relation what the viewer's agency has to do with the fact or the person
 * @param consentNeeded whether consent, or a lawful ground in its place, has to be in
 * force
 * @param disclose how far the fact is disclosed; never NONE
 */
public record Rule(String name, Set<Category> categories, Set<Sensitivity> sensitivities, Set<String> levels,
		Set<IndexState> index, Set<AgencyKind> holderKinds, Set<AgencyKind> viewerKinds, Relation relation,
		boolean consentNeeded, Disclosure disclose) {

	Map<String, @Nullable Object> row() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("name", this.name);
		row.put("categories", names(this.categories));
		row.put("sensitivities", names(this.sensitivities));
		row.put("levels", List.copyOf(this.levels));
		row.put("indexStates", names(this.index));
		row.put("holderKinds", this.holderKinds.isEmpty() ? null : names(this.holderKinds));
		row.put("viewerKinds", this.viewerKinds.isEmpty() ? null : names(this.viewerKinds));
		row.put("relation", this.relation.name());
		row.put("consentNeeded", this.consentNeeded);
		row.put("disclose", this.disclose.name());
		return row;
	}

	private static List<String> names(Set<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).sorted().toList();
	}

	/**
	 * What the viewer or their agency has to do with the fact or the person.
	 */
	public enum Relation {

		/** Nothing is asked. */
		ANY,
		/** The agency holds the fact. */
		OWN_AGENCY,
		/** The agency is involved with the person now. */
		INVOLVED,
		/** The viewer broke the glass for the person, and that has not lapsed. */
		BROKE_GLASS,
		/** The viewer is the person. */
		SUBJECT,
		/**
		 * The viewer bears parental responsibility for the person, who is not of the age
		 * to decide alone.
		 */
		RESPONSIBLE;

		/** Whether it is about viewers whom records are about, who hold no post. */
		boolean isOfSubjects() {
			return this == SUBJECT || this == RESPONSIBLE;
		}

	}

}
