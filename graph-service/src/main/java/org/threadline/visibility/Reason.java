package org.threadline.visibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why facts of a holding are shown at a moment.
 *
 * @param disclosure how far; never NONE
 * @param level the level of access that counted
 * @param rules the rules that show them that far, each enough by itself, by name: those
 * that need no consent, or where there are none those that do
 * @param consent the consent or lawful ground that was needed, or null when none was
 */
public record Reason(Disclosure disclosure, String level, List<Rule> rules, Asked.@Nullable Consent consent) {

	/**
	 * Takes the rules as they are now.
	 */
	public Reason {
		rules = List.copyOf(rules);
	}

}
