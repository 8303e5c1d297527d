package org.threadline.visibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.threadline.shared.Category;
import org.threadline.shared.yaml.YamlField;

/**
 * What the rules of an agreement have to satisfy together: each of them can fire, and
 * each makes a difference. Asked of an agreement before it comes into force; those that
 * were in force are read as they are.
 */
final class RuleChecks {

	/** What a search and a list of changes show of a record that nobody has opened. */
	private static final Set<Category> SHOWN_UNOPENED = EnumSet.of(Category.RECORD, Category.BASIC_DETAILS,
			Category.EXTENDED_DETAILS, Category.INVOLVEMENT, Category.LEAD);

	private final YamlField root;

	private final YamlField levels;

	private final List<PostTerm> posts;

	private final List<Purpose> purposes;

	private final List<SearchMinimum> minimums;

	private final BreakGlassTerms breakGlass;

	private final List<Placed> rules;

	RuleChecks(YamlField root, List<PostTerm> posts, List<Purpose> purposes, List<SearchMinimum> minimums,
			BreakGlassTerms breakGlass, List<Placed> rules) {
		this.root = root;
		this.levels = root.get("levels");
		this.posts = posts;
		this.purposes = purposes;
		this.minimums = minimums;
		this.breakGlass = breakGlass;
		this.rules = rules;
	}

	void check() {
		this.levels.items().forEach(this::checkThatItIsHeld);
		checkThatBrokenGlassShowsSomething();
		this.root.find("breakGlass")
			.ifPresent((terms) -> terms.get("levels").items().forEach(this::checkThatItCanBreakTheGlass));
		this.rules.forEach(this::checkThatItCanFire);
		this.rules.forEach(this::checkThatItMakesADifference);
	}

	private void checkThatBrokenGlassShowsSomething() {
		if (!this.breakGlass.levels().isEmpty()
				&& this.rules.stream().noneMatch((placed) -> placed.rule().relation() == Rule.Relation.BROKE_GLASS)) {
			throw this.root.key("breakGlass")
				.problem("breakGlass shows nothing: no rule has viewer: BROKE_GLASS. Add one, or leave breakGlass out");
		}
	}

	/** Whoever may is shown a form, which asks for both. */
	private void checkThatItCanBreakTheGlass(YamlField level) {
		if (this.purposes.stream().noneMatch((purpose) -> purpose.levels().contains(level.text()))) {
			throw level.problem("nobody of the level " + level.text()
					+ " can break the glass: the form asks for a purpose, and none is for them."
					+ " Add the level to one of purposes, or take it out of breakGlass");
		}
		if (this.minimums.stream().noneMatch((minimum) -> minimum.levels().contains(level.text()))) {
			throw level.problem("nobody of the level " + level.text()
					+ " can break the glass: the form asks for enough to search with, and nothing is enough for them."
					+ " Add the level to one of search.enough, or take it out of breakGlass");
		}
	}

	private void checkThatItIsHeld(YamlField level) {
		if (!this.posts.isEmpty() && this.posts.stream().noneMatch((term) -> term.levels().contains(level.text()))) {
			throw level.problem("nobody holds the level " + level.text()
					+ ": no entry of posts gives it. Add it to one, or drop the level");
		}
	}

	private void checkThatItCanFire(Placed placed) {
		Rule rule = placed.rule();
		if (rule.relation().isOfSubjects() && !rule.viewerKinds().isEmpty()) {
			throw placed.item()
				.get("viewers")
				.problem("the rule " + rule.name()
						+ " can never fire: whom records are about act for no agency. Leave viewers out");
		}
		if (rule.relation() == Rule.Relation.BROKE_GLASS
				&& Collections.disjoint(rule.levels(), this.breakGlass.levels())) {
			throw placed.item()
				.get("levels")
				.problem("the rule " + rule.name() + " can never fire: by breakGlass nobody of the levels "
						+ rule.levels()
						+ " may break the glass. Name a level of breakGlass, or give them the right there");
		}
		if (rule.relation() == Rule.Relation.BROKE_GLASS && rule.index().equals(Set.of(IndexState.ADULT))) {
			throw placed.item()
				.get("index")
				.problem("the rule " + rule.name() + " can never fire: the glass is broken for children alone."
						+ " Name an index state of children, or drop the rule");
		}
		if (!rule.relation().isOfSubjects() && Collections.disjoint(rule.categories(), SHOWN_UNOPENED)
				&& this.purposes.stream()
					.allMatch((purpose) -> Collections.disjoint(purpose.levels(), rule.levels()))) {
			throw placed.item()
				.get("levels")
				.problem("the rule " + rule.name()
						+ " can never fire: records are opened for a purpose, and none is for " + rule.levels()
						+ ". Add a level to one of purposes, or drop the rule");
		}
		if (!placed.conditions().agreeOnKinds()) {
			throw placed.item()
				.get("viewers")
				.problem("the rule " + rule.name() + " can never fire: viewer: " + rule.relation()
						+ " asks that one agency is of a kind under holders and of another under viewers."
						+ " Name a kind in both, or leave one of them out");
		}
		if (!this.posts.isEmpty() && !placed.conditions().meetAny(this.posts)) {
			throw placed.item()
				.get("levels")
				.problem("the rule " + rule.name()
						+ " can never fire: by posts no agency of these kinds has a post with" + " one of "
						+ rule.levels() + ". Name other levels or viewers, or give the level there");
		}
		if (placed.conditions().areOfNoRecord()) {
			throw placed.item()
				.get("index")
				.problem("the rule " + rule.name() + " can never fire: adults are on no index and have no RECORD."
						+ " Name an index state of children, or another category");
		}
		if (placed.conditions().needARecordShown()
				&& this.rules.stream().noneMatch((other) -> placed.conditions().meetRecordOf(other.conditions()))) {
			throw placed.item()
				.get("name")
				.problem("the rule " + rule.name() + " can never fire: no rule discloses the RECORD of a child that is "
						+ rule.index() + " to such viewers (levels " + rule.levels() + ", viewer: " + rule.relation()
						+ "), and without it nothing about the child is shown. Add a rule for RECORD, or drop this one");
		}
	}

	private void checkThatItMakesADifference(Placed placed) {
		for (Placed other : this.rules) {
			if (other == placed || !other.conditions().cover(placed.conditions())) {
				continue;
			}
			boolean alike = placed.conditions().cover(other.conditions());
			if (alike && other.rule().disclose() != placed.rule().disclose()) {
				throw placed.item()
					.get("disclose")
					.problem("the rules " + placed + " and " + other
							+ " have the same conditions and different answers, " + placed.rule().disclose() + " and "
							+ other.rule().disclose() + ". Keep the one that is meant");
			}
			boolean isLater = this.rules.indexOf(placed) > this.rules.indexOf(other);
			if (other.rule().disclose().compareTo(placed.rule().disclose()) <= 0 && (!alike || isLater)) {
				throw placed.item()
					.get("name")
					.problem("the rule " + placed.rule().name() + " changes nothing: the rule " + other
							+ " holds wherever it does and discloses " + other.rule().disclose()
							+ ". Drop this one, or narrow the other");
			}
		}
	}

	/**
	 * A rule and where it stands.
	 *
	 * @param item its place in the file
	 * @param rule the rule
	 * @param conditions its conditions, to be set beside others
	 */
	record Placed(YamlField item, Rule rule, RuleConditions conditions) {

		static Placed of(YamlField item, Rule rule) {
			return new Placed(item, rule, new RuleConditions(rule));
		}

		@Override
		public String toString() {
			return this.rule.name() + " (line " + this.item.line() + ")";
		}

	}

}
