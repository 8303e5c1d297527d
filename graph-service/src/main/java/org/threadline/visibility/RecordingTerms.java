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
		YamlField onBehalf = field.get("onBehalf");
		return new RecordingTerms(
				onBehalf.isNothing() ? List.of()
						: onBehalf.items().stream().map((item) -> OnBehalf.read(item, levels)).toList(),
				field.get("lastAgency").oneOf(LastAgency.class));
	}

	/**
	 * Whether a post may do something on behalf of a practitioner.
	 * @param level level of access of the post
	 * @param kind kind of its agency
	 * @param action what it wants to do
	 * @param sameAgency whether the practitioner is of that agency too
	 * @param signsIn whether the practitioner can sign in and do it themselves
	 * @return true when some term allows it
	 */
	public boolean letRecordOnBehalf(String level, AgencyKind kind, Action action, boolean sameAgency,
			boolean signsIn) {
		return this.onBehalf.stream()
			.filter((term) -> term.actions().contains(action))
			.filter((term) -> !signsIn || term.practitioners() == Practitioners.ANY)
			.anyMatch((term) -> term.allows(level, kind, sameAgency));
	}

	/**
	 * Who may record for other practitioners.
	 *
	 * @param levels levels of access
	 * @param viewers kinds of agency; every kind when not given
	 * @param within practitioners of whose agency
	 * @param practitioners which of them; those who cannot sign in when not given, as in
	 * agreements from before it could be
	 * @param actions what may be done for them; recording what is new when not given
	 */
	public record OnBehalf(Set<String> levels, Set<AgencyKind> viewers, Within within, Practitioners practitioners,
			Set<Action> actions) {

		private static OnBehalf read(YamlField item, List<String> levels) {
			item.onlyHas("levels", "viewers", "within", "practitioners", "actions");
			OnBehalf term = new OnBehalf(NamedLevels.read(item.get("levels"), levels),
					item.find("viewers")
						.map((field) -> field.setOf(AgencyKind.class))
						.orElse(EnumSet.allOf(AgencyKind.class)),
					item.get("within").oneOf(Within.class),
					item.find("practitioners")
						.map((field) -> field.oneOf(Practitioners.class))
						.orElse(Practitioners.WITHOUT_SIGN_IN),
					item.find("actions").map((field) -> field.setOf(Action.class)).orElse(EnumSet.of(Action.RECORD)));
			if (term.within == Within.ANY_AGENCY && term.actions.contains(Action.SHARE)) {
				throw item.get("actions")
					.problem("SHARE within ANY_AGENCY would let one agency open what another holds; say OWN_AGENCY, "
							+ "or take SHARE out");
			}
			return term;
		}

		private boolean allows(String level, AgencyKind kind, boolean sameAgency) {
			return this.levels.contains(level) && this.viewers.contains(kind)
					&& (sameAgency || this.within == Within.ANY_AGENCY);
		}

	}

	/**
	 * What is done to a record.
	 */
	public enum Action {

		/** Something new is recorded. */
		RECORD,
		/** Something that goes on comes to its end, or passes to somebody else. */
		END,
		/** Something recorded is corrected or withdrawn. */
		CORRECT,
		/** It is decided who else may know: consents, lawful grounds, withdrawals. */
		SHARE

	}

	/**
	 * Which practitioners are recorded for.
	 */
	public enum Practitioners {

		/** Each. */
		ANY,
		/** Those who cannot sign in, and so not record themselves. */
		WITHOUT_SIGN_IN

	}

	/**
	 * Practitioners of whose agency are recorded for.
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
