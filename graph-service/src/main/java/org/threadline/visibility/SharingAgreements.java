package org.threadline.visibility;

import java.time.Instant;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

/**
 * Every sharing agreement that was in force, and since when.
 */
public final class SharingAgreements {

	private final List<InForce> newestFirst;

	/** The same for every request: they are most of what a statement is sent with. */
	private final Map<PolicyPack, List<Map<String, @Nullable Object>>> ruleRows = new IdentityHashMap<>();

	/**
	 * Takes the agreements in any order.
	 * @param periods at least one
	 */
	public SharingAgreements(List<InForce> periods) {
		if (periods.isEmpty()) {
			throw new IllegalArgumentException("Without a sharing agreement nothing can be shown");
		}
		this.newestFirst = periods.stream().sorted(Comparator.comparing(InForce::since).reversed()).toList();
		this.newestFirst.forEach((period) -> this.ruleRows.put(period.pack(), period.pack().ruleRows()));
	}

	/**
	 * The agreement in force now.
	 * @return the newest
	 */
	public PolicyPack current() {
		return this.newestFirst.getFirst().pack();
	}

	/**
	 * The agreement in force at a moment. The first one counts for the time before it.
	 * @param moment the moment
	 * @return the agreement
	 */
	public PolicyPack at(Instant moment) {
		return this.newestFirst.stream()
			.filter((period) -> !period.since().isAfter(moment))
			.findFirst()
			.orElseGet(this.newestFirst::getLast)
			.pack();
	}

	/**
	 * What a viewer may be shown. This is the only way to come by a scope.
	 * @param viewer who asks
	 * @param now the present
	 * @param asKnownAt the moment whose knowledge is asked for, or null for the present:
	 * permission is then needed today and at that moment
	 * @return the scope
	 */
	public VisibleScope scopeFor(Viewer viewer, Instant now, @Nullable Instant asKnownAt) {
		Moment today = new Moment(now, current());
		List<Moment> moments = (asKnownAt != null) ? List.of(today, new Moment(asKnownAt, at(asKnownAt)))
				: List.of(today);
		return new VisibleScope(viewer, moments, this.ruleRows);
	}

	/**
	 * An agreement and since when it is in force.
	 *
	 * @param since first moment
	 * @param pack the agreement
	 */
	public record InForce(Instant since, PolicyPack pack) {

	}

}
