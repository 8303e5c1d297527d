package org.threadline.visibility;

import org.threadline.shared.yaml.YamlField;

/**
 * What an area calls things on screen. Records keep the same for all areas.
 *
 * @param leadProfessional who is accountable for co-ordinating the work around a child,
 * such as "Key worker"
 * @param keyContact who is the first to call, such as "Main contact"
 */
public record AreaWords(String leadProfessional, String keyContact) {

	/** What holds where a sharing agreement says nothing: the words of the guidance. */
	static final AreaWords NOTHING_AGREED = new AreaWords("Lead professional", "Key contact");

	static AreaWords read(YamlField field) {
		field.onlyHas("leadProfessional", "keyContact");
		return new AreaWords(field.get("leadProfessional").text(), field.get("keyContact").text());
	}

}
