package org.threadline.visibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.threadline.shared.yaml.YamlField;

/**
 * Reads a rule of a sharing agreement by itself.
 */
final class RuleReader {

	private RuleReader() {
	}

	static Rule read(YamlField item, List<String> levels) {
		item.onlyHas("name", "categories", "sensitivities", "levels", "index", "holders", "viewers", "viewer",
				"consent", "disclose");
		Disclosure disclose = disclose(item.get("disclose"));
		Set<Category> categories = categories(item, disclose);
		Rule.Relation relation = item.find("viewer")
			.map((field) -> field.oneOf(Rule.Relation.class))
			.orElse(Rule.Relation.ANY);
		return new Rule(item.get("name").text(), categories, item.get("sensitivities").setOf(Sensitivity.class),
				ruleLevels(item, levels, relation), item.get("index").setOf(IndexState.class), kinds(item, "holders"),
				kinds(item, "viewers"), relation,
				item.find("consent")
					.map((field) -> field.oneOf(ConsentCondition.class))
					.orElse(ConsentCondition.NOT_NEEDED) == ConsentCondition.NEEDED,
				disclose);
	}

	private static Disclosure disclose(YamlField field) {
		if (Disclosure.NONE.name().equals(field.text())) {
			throw field.problem("a rule discloses FULL or EXISTENCE; what no rule discloses is not shown");
		}
		return field.oneOf(EnumSet.of(Disclosure.FULL, Disclosure.EXISTENCE));
	}

	/**
	 * A rule is about posts or about subjects, never about both: nobody is let in by the
	 * way.
	 */
	private static Set<String> ruleLevels(YamlField item, List<String> levels, Rule.Relation relation) {
		YamlField named = item.get("levels");
		return relation.isOfSubjects() ? Set.copyOf(named.textsOutOf(List.of(PolicyPack.SUBJECT_LEVEL)))
				: NamedLevels.read(named, levels);
	}

	private static Set<Category> categories(YamlField item, Disclosure disclose) {
		Set<Category> categories = item.get("categories").setOf(Category.class);
		Set<Category> stubs = EnumSet.of(Category.INVOLVEMENT, Category.EVENT_GAP, Category.EVENT_EXTERNAL,
				Category.EVENT_INTERNAL, Category.EVENT_PRACTICE);
		if (disclose == Disclosure.EXISTENCE && !stubs.containsAll(categories)) {
			throw item.get("categories").problem("only the existence of an involvement or an event can be shown");
		}
		return categories;
	}

	private static Set<AgencyKind> kinds(YamlField item, String name) {
		return item.find(name).map((field) -> field.setOf(AgencyKind.class)).orElse(Set.of());
	}

	private enum ConsentCondition {

		NEEDED, NOT_NEEDED

	}

}
