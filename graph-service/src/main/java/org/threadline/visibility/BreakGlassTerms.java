package org.threadline.visibility;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.threadline.shared.yaml.YamlField;

/**
 * What a sharing agreement says of breaking the glass: asking, in an emergency, for a
 * record that is not shown. How far it is shown then is said by rules whose viewer is
 * {@link Rule.Relation#BROKE_GLASS}.
 *
 * @param levels levels of access that may
 * @param reasonAtLeast least length of the reason, in characters
 * @param lapsesAfter how long it lasts
 */
public record BreakGlassTerms(Set<String> levels, int reasonAtLeast, Duration lapsesAfter) {

	/** What holds where a sharing agreement says nothing: nobody may. */
	static final BreakGlassTerms NOTHING_AGREED = new BreakGlassTerms(Set.of(), 0, Duration.ZERO);

	static BreakGlassTerms read(YamlField field, List<String> levels) {
		field.onlyHas("levels", "reasonAtLeast", "lapsesAfter");
		return new BreakGlassTerms(NamedLevels.read(field.get("levels"), levels),
				field.get("reasonAtLeast").wholeNumber(1, 1000), Durations.BREAK_GLASS.read(field.get("lapsesAfter")));
	}

}
