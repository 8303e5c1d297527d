package org.threadline.visibility;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.visibility.Rule.Relation;

/**
 * What the conditions of rules mean beside each other. What is left out stands here in
 * full: every kind of agency.
 */
final class RuleConditions {

	private final Rule rule;

	private final Set<AgencyKind> holders;

	private final Set<AgencyKind> viewers;

	RuleConditions(Rule rule) {
		this.rule = rule;
		Set<AgencyKind> holderKinds = kinds(rule.holderKinds());
		Set<AgencyKind> viewerKinds = kinds(rule.viewerKinds());
		if (rule.relation() == Relation.OWN_AGENCY) {
			// one agency is of one kind
			holderKinds.retainAll(viewerKinds);
			viewerKinds.retainAll(holderKinds);
		}
		this.holders = holderKinds;
		this.viewers = viewerKinds;
	}

	private static Set<AgencyKind> kinds(Set<AgencyKind> named) {
		return named.isEmpty() ? EnumSet.allOf(AgencyKind.class) : EnumSet.copyOf(named);
	}

	/** Whether an agency of its own can be of both kinds asked for. */
	boolean agreeOnKinds() {
		return !this.holders.isEmpty();
	}

	/** Whether some post may be a viewer's; subjects need none. */
	boolean meetAny(Collection<PostTerm> posts) {
		return this.rule.relation().isOfSubjects() || posts.stream()
			.anyMatch((term) -> overlap(term.levels(), this.rule.levels()) && overlap(term.agencies(), this.viewers));
	}

	/** Whether it is about the records of adults alone, who have none on the index. */
	boolean areOfNoRecord() {
		return this.rule.categories().equals(Set.of(Category.RECORD))
				&& this.rule.index().equals(Set.of(IndexState.ADULT));
	}

	/** Whether nothing can come of it where the record itself is not shown. */
	boolean needARecordShown() {
		return !this.rule.categories().contains(Category.RECORD) && !this.rule.index().contains(IndexState.ADULT);
	}

	/** Whether the other shows the record of some child to a viewer of this rule. */
	boolean meetRecordOf(RuleConditions other) {
		return other.rule.categories().contains(Category.RECORD) && other.rule.disclose() == Disclosure.FULL
				&& overlap(this.rule.levels(), other.rule.levels()) && overlap(this.rule.index(), other.rule.index())
				&& overlap(this.viewers, other.viewers) && canBothHold(this.rule.relation(), other.rule.relation());
	}

	/** Whether these hold wherever the other's do. */
	boolean cover(RuleConditions other) {
		return this.rule.categories().containsAll(other.rule.categories())
				&& this.rule.sensitivities().containsAll(other.rule.sensitivities())
				&& this.rule.levels().containsAll(other.rule.levels())
				&& this.rule.index().containsAll(other.rule.index()) && this.holders.containsAll(other.holders)
				&& this.viewers.containsAll(other.viewers)
				&& (this.rule.relation() == Relation.ANY || this.rule.relation() == other.rule.relation())
				&& (!this.rule.consentNeeded() || other.rule.consentNeeded());
	}

	private static boolean overlap(Collection<?> some, Collection<?> others) {
		return !Collections.disjoint(some, others);
	}

	/** Nobody is responsible for themselves. */
	private static boolean canBothHold(Relation one, Relation other) {
		return one == other || !one.isOfSubjects() && !other.isOfSubjects();
	}

}
