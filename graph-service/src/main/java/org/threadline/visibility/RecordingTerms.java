package org.threadline.visibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.yaml.YamlField;

/**
 * What a sharing agreement says of recording.
 *
 * @param onBehalf who may record for others
 * @param lastAgency what is asked before the last agency leaves a child
 */
public record RecordingTerms(List<OnBehalf> onBehalf, LastAgency lastAgency) {

	/** What holds where a sharing agreement says nothing: the strictest. */
	static final RecordingTerms NOTHING_AGREED = new RecordingTerms(List.of(), LastAgency.JUDGED_SAFE);

	static RecordingTerms read(YamlField field, List<String> levels) {
		field.onlyHas("onBehalf", "lastAgency");
		return new RecordingTerms(
				field.get("onBehalf").items().stream().map((item) -> OnBehalf.read(item, levels)).toList(),
				field.get("lastAgency").oneOf(LastAgency.class));
	}

	/**
	 * Whether a post may record on behalf of a practitioner.
	 * @param level level of access of the post
	 * @param kind kind of its agency
	 * @param sameAgency whether the practitioner is of that agency too
	 * @return true when some term allows it
	 */
	public boolean letRecordOnBehalf(String level, AgencyKind kind, boolean sameAgency) {
		return this.onBehalf.stream().anyMatch((term) -> term.allows(level, kind, sameAgency));
	}

	/**
	 * Who may record for practitioners without a computer.
	 *
	 * @param levels levels of access
	 * @param viewers kinds of agency; every kind when not given
	 * @param within whose practitioners
	 */
	public record OnBehalf(Set<String> levels, Set<AgencyKind> viewers, Within within) {

		private static OnBehalf read(YamlField item, List<String> levels) {
			item.onlyHas("levels", "viewers", "within");
			return new OnBehalf(NamedLevels.read(item.get("levels"), levels),
					item.find("viewers")
						.map((field) -> field.setOf(AgencyKind.class))
						.orElse(EnumSet.allOf(AgencyKind.class)),
					item.get("within").oneOf(Within.class));
		}

		private boolean allows(String level, AgencyKind kind, boolean sameAgency) {
			return this.levels.contains(level) && this.viewers.contains(kind)
					&& (sameAgency || this.within == Within.ANY_AGENCY);
		}

	}

	/**
	 * Whose practitioners are recorded for.
	 */
	public enum Within {

		/** Those of one's own agency. */
		OWN_AGENCY,
		/** Those of any agency. */
		ANY_AGENCY

	}

	/**
	 * What is asked before the last agency leaves a child.
	 */
	public enum LastAgency {

		/** Nothing. */
		NOT_ASKED,
		/** A judgement, with reasons, that it is safe. */
		JUDGED_SAFE

	}

}
