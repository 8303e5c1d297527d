package org.threadline.visibility;

import java.util.regex.Pattern;

import org.threadline.shared.yaml.YamlField;

/**
 * Ids that a sharing agreement gives and records keep.
 */
final class RecordedId {

	private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}");

	private RecordedId() {
	}

	/**
	 * Reads an id.
	 * @param field where it stands
	 * @param of what it is the id of, for messages
	 * @return the id
	 */
	static String read(YamlField field, String of) {
		if (!USABLE.matcher(field.text()).matches()) {
			throw field.problem("the id of " + of + " has 1 to 64 letters, digits and . _ : / - with no space");
		}
		return field.text();
	}

}
