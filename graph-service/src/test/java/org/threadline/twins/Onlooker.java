package org.threadline.twins;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who looks at a world: somebody in a post of one of its agencies, or one of its people.
 *
 * @param signIn the name they sign in by
 * @param agency reference of their agency; empty for people without a post
 * @param level the level of the post
 * @param person reference of the person, or null for who holds a post
 * @param brokeGlassFor references of the children for whom they broke the glass
 */
record Onlooker(String signIn, String agency, String level, @Nullable String person, Set<String> brokeGlassFor) {

	Onlooker {
		brokeGlassFor = Set.copyOf(brokeGlassFor);
	}

	static final String GOVERNANCE = "governance";

	/**
	 * Whether they answer for the sharing of information: they see nothing of a child and
	 * are told on purpose who would see a fact, and where the glass was broken.
	 */
	boolean isOfGovernance() {
		return this.level.equals(GOVERNANCE);
	}

}
