package org.threadline.explain;

import java.util.List;

import org.threadline.explain.WhyVisible.ShownBy;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Refusal;
import org.threadline.visibility.Disclosure;

/**
 * Who would see a fact, without saying what it is, or why that is not told.
 *
 * @param sharingAgreement name of the agreement whose rules decide
 * @param seenBy who would see it; whoever is not here would not
 * @param refusals why it is not told; empty when it is
 */
record WhoCanSee(String sharingAgreement, List<SeenBy> seenBy, List<Refusal> refusals) {

	/**
	 * Some who would see a fact.
	 *
	 * @param who what they have to do with the fact or the child
	 * @param agencyKinds the kinds of agency it holds for, for agencies that have nothing
	 * to do with the child; otherwise none
	 * @param accessLevel their level of access
	 * @param disclosure how far they would see it
	 * @param rules the rules, each enough by itself
	 */
	record SeenBy(Onlooker who, List<AgencyKind> agencyKinds, String accessLevel, Disclosure disclosure,
			List<ShownBy> rules) {

	}

	/**
	 * What somebody has to do with a fact or its child.
	 */
	enum Onlooker {

		/** Their agency holds the fact. */
		OWN_AGENCY,
		/** Their agency is involved with the child now. */
		INVOLVED,
		/**
		 * Their agency is not involved, but named in a consent of the agency that holds
		 * the fact, or of a service that has to be known of to see it.
		 */
		NAMED_IN_CONSENT,
		/** Their agency has nothing to do with the child. */
		ANOTHER_AGENCY,
		/**
		 * They have broken the glass, whatever agency they are of: said of whoever may,
		 * not of who did.
		 */
		BROKE_GLASS,
		/** They are the person themselves. */
		SUBJECT,
		/** They bear parental responsibility. */
		RESPONSIBLE

	}

}
