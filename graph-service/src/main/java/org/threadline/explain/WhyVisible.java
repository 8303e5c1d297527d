package org.threadline.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.Rule;

/**
 * Why a fact is shown to who asks.
 *
 * @param disclosure how far
 * @param sharingAgreement name of the agreement whose rules they are
 * @param rules the rules, each enough by itself
 * @param accessLevel the level of access that counted
 * @param post title of the post that gives it; null for a subject
 * @param consent what stands in for the family's agreement, where the rules ask for it
 */
record WhyVisible(Disclosure disclosure, String sharingAgreement, List<ShownBy> rules, String accessLevel,
		@Nullable String post, @Nullable ConsentInForce consent) {

	/**
	 * A rule.
	 *
	 * @param name its name in the agreement
	 * @param relation what it asks of the viewer
	 * @param consentNeeded whether it asks for consent
	 */
	record ShownBy(String name, Rule.Relation relation, boolean consentNeeded) {

		static ShownBy of(Rule rule) {
			return new ShownBy(rule.name(), rule.relation(), rule.consentNeeded());
		}

	}

	/**
	 * That consent, or a lawful ground in its place, is in force.
	 *
	 * @param consentId which, when who asks may see it
	 * @param decision consent or ground, when who asks may see it
	 * @param ground the ground, when who asks may see it
	 */
	record ConsentInForce(@Nullable String consentId, @Nullable String decision, @Nullable String ground) {

		static final ConsentInForce UNNAMED = new ConsentInForce(null, null, null);

	}

}
