package org.threadline.consent;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.visibility.Disclosure;

/**
 * What a decision about sharing would change, or why it could not be recorded.
 *
 * @param agencies the agencies looked at one by one: those that it or an earlier decision
 * names, and those involved
 * @param changes who would see something else than now
 * @param refusals why it would be refused; empty when it would not
 */
record ConsentPreview(List<Agency> agencies, List<Change> changes, List<Refusal> refusals) {

	static ConsentPreview refused(Collection<Refusal> refusals) {
		return new ConsentPreview(List.of(), List.of(), List.copyOf(refusals));
	}

	/**
	 * That posts of a level would see something else than now.
	 *
	 * @param agency the agency they are in; null for every agency that is not looked at
	 * by itself
	 * @param agencyKinds the kinds of agency this holds for
	 * @param accessLevel their level
	 * @param category of what
	 * @param sensitivity how sensitive that is
	 * @param now how far they see it now
	 * @param then how far they would
	 */
	record Change(@Nullable Agency agency, List<AgencyKind> agencyKinds, String accessLevel, Category category,
			Sensitivity sensitivity, Disclosure now, Disclosure then) {

	}

}
