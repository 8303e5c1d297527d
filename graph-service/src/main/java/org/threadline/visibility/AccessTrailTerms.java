package org.threadline.visibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.threadline.shared.yaml.YamlField;

/**
 * What a sharing agreement says of reading who looked at a record.
 *
 * @param levels levels of access that may
 * @param withheldFor ids of purposes that are kept from the trail, for whoever reads it
 */
public record AccessTrailTerms(Set<String> levels, List<String> withheldFor) {

	/** The level of those whom records are about. */
	public static final String SUBJECT = PolicyPack.SUBJECT_LEVEL;

	/** What holds where a sharing agreement says nothing: nobody may. */
	static final AccessTrailTerms NOTHING_AGREED = new AccessTrailTerms(Set.of(), List.of());

	static AccessTrailTerms read(YamlField field, List<String> levels, List<Purpose> purposes) {
		field.onlyHas("levels", "withheldFor");
		List<String> known = Stream.concat(levels.stream(), Stream.of(PolicyPack.SUBJECT_LEVEL)).toList();
		YamlField withheld = field.get("withheldFor");
		return new AccessTrailTerms(NamedLevels.read(field.get("levels"), known), withheld.isNothing() ? List.of()
				: List.copyOf(withheld.textsOutOf(purposes.stream().map(Purpose::id).toList())));
	}

}
