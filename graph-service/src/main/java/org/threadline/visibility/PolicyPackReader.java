package org.threadline.visibility;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.threadline.shared.Sha256;
import org.threadline.shared.yaml.Utf8Text;
import org.threadline.shared.yaml.YamlField;
import org.threadline.shared.yaml.YamlProblem;

/**
 * Reads a sharing agreement from YAML. Whatever is missing, misspelt or unknown is an
 * error with its line: nothing is guessed.
 */
public final class PolicyPackReader {

	private static final int NEWEST_VERSION = 2;

	private PolicyPackReader() {
	}

	/**
	 * Reads a sharing agreement that is to come into force.
	 * @param file its name, for messages
	 * @param text its text
	 * @return the agreement
	 * @throws PolicyPackException when it cannot be used, when something in it is beyond
	 * its limit, or when a rule in it can never fire or changes nothing
	 */
	public static PolicyPack read(String file, String text) {
		return pack(file, text, YamlField::read, (root, rules) -> {
			PackLimits.check(root);
			rules.check();
		});
	}

	/**
	 * Reads a sharing agreement that was in force: whatever is asked of new ones since,
	 * it says what was agreed then.
	 * @param name its name, for messages
	 * @param text its text
	 * @return the agreement
	 * @throws PolicyPackException when it cannot be read
	 */
	public static PolicyPack readKept(String name, String text) {
		return pack(name, text, YamlField::readKept, (root, rules) -> {
		});
	}

	private static PolicyPack pack(String file, String text, Function<String, YamlField> form, Checks checks) {
		try {
			return pack(form.apply(text), text, checks);
		}
		catch (YamlProblem problem) {
			throw new PolicyPackException(file, problem.line(), problem.advice());
		}
	}

	private static PolicyPack pack(YamlField root, String text, Checks checks) {
		root.onlyHas("name", "version", "levels", "posts", "needLevels", "words", "purposes", "opening", "search",
				"clearance", "recording", "consent", "lawfulGrounds", "breakGlass", "accessTrail",
				"informationGovernance", "rules");
		int version = root.get("version").wholeNumber(1, NEWEST_VERSION);
		List<String> levels = List.copyOf(new LinkedHashSet<>(root.get("levels").texts()));
		if (levels.contains(PolicyPack.SUBJECT_LEVEL)) {
			throw root.get("levels").problem("no post has the level subject: it is of those whom records are about");
		}
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
		List<PostTerm> posts = root.find("posts").map((field) -> posts(field, levels)).orElse(List.of());
		List<RuleChecks.Placed> rules = root.get("rules")
			.items()
			.stream()
			.map((item) -> RuleChecks.Placed.of(item, RuleReader.read(item, levels)))
			.toList();
		distinct(root.get("rules"), "name");
		BreakGlassTerms breakGlass = root.find("breakGlass")
			.map((field) -> BreakGlassTerms.read(field, levels))
			.orElse(BreakGlassTerms.NOTHING_AGREED);
		checks.check(root, new RuleChecks(root, posts, purposes, minimums, breakGlass, rules));
		return new PolicyPack(root.get("name").text(), version, hash(text), text, levels, posts,
				needLevels(root, version), root.find("words").map(AreaWords::read).orElse(AreaWords.NOTHING_AGREED),
				purposes, opening.get("reasonAtLeast").wholeNumber(0, 1000),
				Durations.OPENING.read(opening.get("lapsesAfter")), search.get("showAtMost").wholeNumber(1, 100),
				minimums, root.find("clearance").map((field) -> clearance(field, levels)).orElse(List.of()),
				recording(root, version, levels),
				root.find("consent").map(ConsentTerms::read).orElse(ConsentTerms.NOTHING_AGREED),
				root.find("lawfulGrounds").map(PolicyPackReader::lawfulGrounds).orElse(List.of()), breakGlass,
				root.find("accessTrail")
					.map((field) -> AccessTrailTerms.read(field, levels, purposes))
					.orElse(AccessTrailTerms.NOTHING_AGREED),
				root.find("informationGovernance").map((field) -> governing(field, levels)).orElse(Set.of()),
				rules.stream().map(RuleChecks.Placed::rule).toList());
	}

	/** Who may ask who would see something; nobody where the agreement says nothing. */
	private static Set<String> governing(YamlField field, List<String> levels) {
		field.onlyHas("levels");
		return NamedLevels.read(field.get("levels"), levels);
	}

	/** Agreements that were in force before levels of need had words are still read. */
	private static List<NeedLevel> needLevels(YamlField root, int version) {
		if (version < NEWEST_VERSION) {
			root.find("needLevels").ifPresent((field) -> {
				throw field.problem("\"needLevels\" needs version: " + NEWEST_VERSION);
			});
			return List.of();
		}
		YamlField field = root.get("needLevels");
		List<NeedLevel> levels = field.items().stream().map(PolicyPackReader::needLevel).toList();
		distinct(field, "id");
		return levels;
	}

	/**
	 * An agreement that was in force before recording was agreed on lets nobody record
	 * for others.
	 */
	private static RecordingTerms recording(YamlField root, int version, List<String> levels) {
		if (version < NEWEST_VERSION && root.find("recording").isEmpty()) {
			return RecordingTerms.NOTHING_AGREED;
		}
		return RecordingTerms.read(root.get("recording"), levels);
	}

	private static NeedLevel needLevel(YamlField item) {
		item.onlyHas("id", "label");
		return new NeedLevel(RecordedId.read(item.get("id"), "a level of need"), item.get("label").text());
	}

	private static List<PostTerm> posts(YamlField field, List<String> levels) {
		return field.items().stream().map((item) -> PostTerm.read(item, levels)).toList();
	}

	private static List<ClearanceTerm> clearance(YamlField field, List<String> levels) {
		return field.items().stream().map((item) -> ClearanceTerm.read(item, levels)).toList();
	}

	private static List<LawfulGround> lawfulGrounds(YamlField field) {
		if (field.isNothing()) {
			throw field.problem("an agreement by which no ground opens anything lists the ground " + LawfulGround.OTHER
					+ " with opens: []. Left out, any ground opens what it is recorded for");
		}
		List<LawfulGround> grounds = field.items().stream().map(LawfulGround::read).toList();
		distinct(field, "id");
		return grounds;
	}

	private static Purpose purpose(YamlField item, List<String> levels) {
		item.onlyHas("id", "label", "levels");
		return new Purpose(item.get("id").text(), item.get("label").text(),
				NamedLevels.read(item.get("levels"), levels));
	}

	private static SearchMinimum searchMinimum(YamlField item, List<String> levels) {
		item.onlyHas("levels", "fields");
		List<String> fields = item.get("fields").textsOutOf(SearchField.NAMES);
		if (fields.stream().noneMatch(SearchField.STARTING_POINTS::contains)) {
			throw item.get("fields")
				.problem("a search has to start from one of " + String.join(", ", SearchField.STARTING_POINTS));
		}
		return new SearchMinimum(fields, NamedLevels.read(item.get("levels"), levels));
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

	/**
	 * The text of a file.
	 * @param file its name, for messages
	 * @param content its bytes
	 * @return the text
	 * @throws PolicyPackException when it is not UTF-8
	 */
	public static String text(String file, byte[] content) {
		try {
			return Utf8Text.of(content);
		}
		catch (YamlProblem problem) {
			throw new PolicyPackException(file, problem.line(), problem.advice());
		}
	}

	/**
	 * The hash a text is kept by.
	 * @param text the text of a pack
	 * @return SHA-256 in hexadecimal digits
	 */
	public static String hash(String text) {
		return hash(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The hash of what a file holds, the same as of its text when it has one.
	 * @param content its bytes, usable or not
	 * @return SHA-256 in hexadecimal digits
	 */
	public static String hash(byte[] content) {
		return Sha256.hex(content);
	}

	/** What else is asked of a file that can be read. */
	private interface Checks {

		void check(YamlField root, RuleChecks rules);

	}

}
