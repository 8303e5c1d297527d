package org.threadline.visibility;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.threadline.shared.yaml.YamlField;

/**
 * Levels of access as sections of a sharing agreement name them.
 */
final class NamedLevels {

	private NamedLevels() {
	}

	/**
	 * Reads a list of levels that posts hold.
	 * @param field the list
	 * @param held the levels of the agreement
	 * @return the levels, in order
	 */
	static Set<String> read(YamlField field, Collection<String> held) {
		Set<String> levels = new LinkedHashSet<>();
		for (YamlField item : field.items()) {
			if (PolicyPack.SUBJECT_LEVEL.equals(item.text()) && !held.contains(PolicyPack.SUBJECT_LEVEL)) {
				throw item.problem("the level subject stands for those whom records are about: it goes only with rules"
						+ " whose viewer is SUBJECT or RESPONSIBLE, and with accessTrail");
			}
			if (!held.contains(item.text())) {
				throw item.problem("nobody holds the level " + item.text() + ": name one of " + String.join(", ", held)
						+ ", or add it to levels at the top");
			}
			levels.add(item.text());
		}
		return Collections.unmodifiableSet(levels);
	}

}
