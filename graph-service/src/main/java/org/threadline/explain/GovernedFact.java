package org.threadline.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.threadline.graph.Row;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.Reason;

/**
 * What has to be shown to somebody before they see a fact.
 *
 * @param hasRecord whether it is about somebody who has a record, and not an adult
 * @param records the holdings of the record, of which they have to see one in full
 * @param holdings the holding of the fact, and for a home that is past the second one it
 * takes
 * @param isTold whether that there is something is told to whoever may know no more
 * @param isOfSomeOnly whether it is a consent that names only services not everybody may
 * know of
 * @param partners these services, of which they have to be one or to know of one
 */
record GovernedFact(boolean hasRecord, List<Row> records, List<Row> holdings, boolean isTold, boolean isOfSomeOnly,
		List<Partner> partners) {

	static GovernedFact of(Row found) {
		Row fact = found.row("fact");
		return new GovernedFact(!found.row("material").flag("adult"), found.rows("records"), fact.rows("holdings"),
				fact.flag("isTold"), fact.flag("isOfSomeOnly"),
				fact.rows("partners")
					.stream()
					.map((partner) -> new Partner(partner.text("agencyId"), partner.rows("holdings")))
					.toList());
	}

	String agencyId() {
		return this.holdings.getFirst().text("agencyId");
	}

	/**
	 * Whose consent counts for whether it is shown.
	 */
	Set<String> holders() {
		Set<String> holders = new HashSet<>(Set.of(agencyId()));
		if (this.isOfSomeOnly) {
			this.partners.forEach((partner) -> holders.add(partner.agencyId()));
		}
		return holders;
	}

	/**
	 * Why somebody would be shown the fact, or nothing.
	 * @param agencyId their agency; empty for whoever is of none that could be named
	 * @param why why they are shown a holding
	 */
	Optional<Reason> shown(String agencyId, Function<Row, Optional<Reason>> why) {
		if (!isRecordKnown(why) || !isNamed(agencyId, why)) {
			return Optional.empty();
		}
		Row last = this.holdings.getLast();
		if (this.holdings.stream().allMatch((holding) -> isWhole(why.apply(holding)))) {
			return why.apply(last);
		}
		return why.apply(this.holdings.getFirst())
			.filter((reason) -> reason.disclosure() == Disclosure.EXISTENCE && this.isTold);
	}

	private boolean isRecordKnown(Function<Row, Optional<Reason>> why) {
		return !this.hasRecord || this.records.stream().anyMatch((record) -> isWhole(why.apply(record)));
	}

	private boolean isNamed(String agencyId, Function<Row, Optional<Reason>> why) {
		return !this.isOfSomeOnly || this.partners.stream()
			.anyMatch((partner) -> partner.agencyId().equals(agencyId)
					|| partner.holdings().stream().anyMatch((holding) -> isWhole(why.apply(holding))));
	}

	private static boolean isWhole(Optional<Reason> reason) {
		return reason.filter((some) -> some.disclosure() == Disclosure.FULL).isPresent();
	}

	/**
	 * A service that a consent names.
	 *
	 * @param agencyId the agency
	 * @param holdings of its involvements with the child
	 */
	record Partner(String agencyId, List<Row> holdings) {

	}

}
