package org.threadline.visibility;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.threadline.shared.yaml.YamlField;
import org.threadline.shared.yaml.YamlProblem;

/**
 * Reads a sharing agreement from YAML. Whatever is missing, misspelt or unknown is an
 * error with its line: nothing is guessed and nothing is left open by default.
 */
public final class PolicyPackReader {

	private PolicyPackReader() {
	}

	/**
	 * Reads a sharing agreement.
	 * @param file its name, for messages
	 * @param text its text
	 * @return the agreement
	 * @throws PolicyPackException when it cannot be used
	 */
	public static PolicyPack read(String file, String text) {
		try {
			return pack(YamlField.read(new StringReader(text)), text);
		}
		catch (YamlProblem problem) {
			throw new PolicyPackException(file, problem.line(), problem.advice());
		}
	}

	private static PolicyPack pack(YamlField root, String text) {
		root.onlyHas("name", "version", "levels", "purposes", "opening", "search", "recording", "rules");
		root.get("version").wholeNumber(1, 1);
		List<String> levels = List.copyOf(new LinkedHashSet<>(root.get("levels").texts()));
		List<Purpose> purposes = root.get("purposes").items().stream().map((item) -> purpose(item, levels)).toList();
		distinct(root.get("purposes"), "id");
		YamlField opening = root.get("opening");
		opening.onlyHas("reasonAtLeast", "lapsesAfter");
		YamlField search = root.get("search");
		search.onlyHas("showAtMost", "enough");
		List<SearchMinimum> minimums = search.get("enough")
			.items()
			.stream()
			.map((item) -> searchMinimum(item, levels))
			.toList();
		List<Rule> rules = root.get("rules").items().stream().map((item) -> rule(item, levels)).toList();
		distinct(root.get("rules"), "name");
		return new PolicyPack(root.get("name").text(), hash(text), text, levels, purposes,
				opening.get("reasonAtLeast").wholeNumber(0, 1000), duration(opening.get("lapsesAfter")),
				search.get("showAtMost").wholeNumber(1, 100), minimums,
				RecordingTerms.read(root.get("recording"), levels), rules);
	}

	private static Purpose purpose(YamlField item, List<String> levels) {
		item.onlyHas("id", "label", "levels");
		return new Purpose(item.get("id").text(), item.get("label").text(), levels(item, levels));
	}

	private static SearchMinimum searchMinimum(YamlField item, List<String> levels) {
		item.onlyHas("levels", "fields");
		List<String> fields = item.get("fields").textsOutOf(SearchField.NAMES);
		if (fields.stream().noneMatch(SearchField.STARTING_POINTS::contains)) {
			throw item.get("fields")
				.problem("a search has to start from one of " + String.join(", ", SearchField.STARTING_POINTS));
		}
		return new SearchMinimum(fields, levels(item, levels));
	}

	private static Rule rule(YamlField item, List<String> levels) {
		item.onlyHas("name", "categories", "sensitivities", "levels", "index", "holders", "viewers", "viewer",
				"consent", "disclose");
		Disclosure disclose = item.get("disclose").oneOf(Disclosure.class);
		if (disclose == Disclosure.NONE) {
			throw item.get("disclose")
				.problem("a rule discloses FULL or EXISTENCE; what no rule discloses is not shown");
		}
		Set<Category> categories = categories(item, disclose);
		return new Rule(item.get("name").text(), categories, item.get("sensitivities").setOf(Sensitivity.class),
				levels(item, levels), item.get("index").setOf(IndexState.class), kinds(item, "holders"),
				kinds(item, "viewers"),
				item.find("viewer").map((field) -> field.oneOf(Rule.Relation.class)).orElse(Rule.Relation.ANY),
				item.find("consent")
					.map((field) -> field.oneOf(ConsentCondition.class))
					.orElse(ConsentCondition.NOT_NEEDED) == ConsentCondition.NEEDED,
				disclose);
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

	private static Set<String> levels(YamlField item, List<String> levels) {
		return new LinkedHashSet<>(item.get("levels").textsOutOf(levels));
	}

	private static Duration duration(YamlField field) {
		try {
			Duration duration = Duration.parse(field.text());
			if (duration.isPositive()) {
				return duration;
			}
		}
		catch (DateTimeException notADuration) {
			// falls through to the one message
		}
		throw field.problem("a duration such as PT8H is needed");
	}

	private static void distinct(YamlField list, String key) {
		Set<String> seen = new HashSet<>();
		for (YamlField item : list.items()) {
			YamlField field = item.get(key);
			if (!seen.add(field.text())) {
				throw field.problem("the " + key + " " + field.text() + " is used twice: each has to be its own");
			}
		}
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	private enum ConsentCondition {

		NEEDED, NOT_NEEDED

	}

}
