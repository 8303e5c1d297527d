package org.threadline.visibility;

import java.util.regex.Pattern;

import org.threadline.shared.yaml.YamlField;

/**
 * The limits that lengths of time, ids and names of an agreement keep to. Asked of one
 * before it comes into force; those that were in force are read as they are.
 */
final class PackLimits {

	private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\u2028\u2029]{1,200}");

	private PackLimits() {
	}

	/**
	 * Refuses what is beyond a limit.
	 * @param root an agreement that can be read
	 */
	static void check(YamlField root) {
		Durations.OPENING.checkThatItIsNotTooLong(root.get("opening").get("lapsesAfter"));
		root.find("breakGlass")
			.ifPresent((terms) -> Durations.BREAK_GLASS.checkThatItIsNotTooLong(terms.get("lapsesAfter")));
		root.get("purposes").items().forEach((purpose) -> RecordedId.read(purpose.get("id"), "a purpose"));
		checkName(root.get("name"));
		root.get("rules").items().forEach((rule) -> checkName(rule.get("name")));
		root.find("clearance").ifPresent((terms) -> terms.items().forEach(ClearanceTerm::checkThatItIsNotTooLong));
	}

	/** Names stand in a line of their own: on screen, in logs and in tables. */
	private static void checkName(YamlField name) {
		if (!NAME.matcher(name.text()).matches()) {
			throw name.problem("a name has at most 200 characters, and no line break or other control character");
		}
	}

}
