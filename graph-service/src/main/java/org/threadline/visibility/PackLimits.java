package org.threadline.visibility;

import org.threadline.shared.yaml.YamlField;

/**
 * The limits that lengths of time, ids and names of an agreement keep to. Asked of one
 * before it comes into force; those that were in force are read as they are.
 */
final class PackLimits {

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
		root.find("clearance").ifPresent((terms) -> terms.items().forEach(ClearanceTerm::checkThatItIsNotTooLong));
	}

}
