package org.threadline.consent;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.shared.Category;

/**
 * What of an agency's information is shared, and with whom.
 *
 * @param category which category, or null for all
 * @param agencies ids of those it is shared with, or null for all
 */
record SharingScope(@Nullable Category category, @Nullable Set<String> agencies) {

	static SharingScope of(Row decision) {
		String category = decision.text("category");
		return new SharingScope(category.equals("ALL") ? null : Category.valueOf(category),
				decision.flag("sharedWithAll") ? null : Set.copyOf(decision.texts("sharedWith")));
	}

	/** Whether there is something that both are about. */
	boolean meets(SharingScope other) {
		Set<String> both = common(other).agencies();
		boolean sameCategory = this.category == null || other.category == null || this.category == other.category;
		return sameCategory && (both == null || !both.isEmpty());
	}

	/** What two that meet are both about. */
	SharingScope common(SharingScope other) {
		return new SharingScope((this.category != null) ? this.category : other.category, commonAgencies(other));
	}

	private @Nullable Set<String> commonAgencies(SharingScope other) {
		if (this.agencies == null || other.agencies == null) {
			return (this.agencies != null) ? this.agencies : other.agencies;
		}
		Set<String> both = new HashSet<>(this.agencies);
		both.retainAll(other.agencies);
		return both;
	}

	/** Whether this is about everything that another is about. */
	boolean covers(SharingScope other) {
		return (this.category == null || this.category == other.category)
				&& (this.agencies == null || (other.agencies != null && this.agencies.containsAll(other.agencies)));
	}

}
