package org.threadline.consent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.consent.ConsentPreview.Change;
import org.threadline.explain.Asker;
import org.threadline.explain.DecisionMaterial;
import org.threadline.graph.Row;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.DisclosureDecision;
import org.threadline.visibility.Moment;
import org.threadline.visibility.VisibleScope;

/**
 * Decides what an agency holds about a child twice, without a decision about sharing and
 * with it, for everybody it might be shown to.
 */
final class ForeseenChanges {

	private static final int MOST_AGENCIES = 100;

	private static final String RECORD = "RECORD";

	private final DecisionMaterial now;

	private final DecisionMaterial then;

	private final List<Agency> agencies;

	private final List<Row> records;

	private final List<Row> holdings;

	private final boolean aboutAll;

	private final Moment moment;

	ForeseenChanges(Row row, String agencyId, ForeseenDecision decision, VisibleScope scope) {
		this.now = DecisionMaterial.of(row.text("childId"), row.row("material"));
		this.then = decision.in(this.now);
		this.agencies = row.rows("receivers")
			.stream()
			.filter((receiver) -> receiver.flag("nameable")
					|| decision.namedByAsker() && decision.named().contains(receiver.text("id")))
			.sorted(Comparator.comparing((Row receiver) -> receiver.text("name"))
				.thenComparing((receiver) -> receiver.text("id")))
			.limit(MOST_AGENCIES)
			.map(Agency::of)
			.toList();
		this.records = row.rows("holdings").stream().filter((holding) -> isRecord(holding)).toList();
		this.holdings = row.rows("holdings")
			.stream()
			.filter((holding) -> !isRecord(holding) && holding.text("agencyId").equals(agencyId))
			.toList();
		this.aboutAll = decision.aboutAll();
		this.moment = scope.moments().getFirst();
	}

	List<Agency> agencies() {
		return this.agencies;
	}

	List<Change> list() {
		Stream<Change> byAgency = this.agencies.stream().flatMap((agency) -> {
			List<AgencyKind> kinds = List.of(AgencyKind.valueOf(agency.kind()));
			return changes(agency, kinds, (level) -> this.now.asker(agency.id(), level, day()));
		});
		return Stream.concat(byAgency, this.aboutAll ? ofEveryOther() : Stream.empty()).toList();
	}

	/** What holds for several kinds alike is said once. */
	private Stream<Change> ofEveryOther() {
		Map<Change, List<AgencyKind>> kinds = Arrays.stream(AgencyKind.values())
			.flatMap((kind) -> changes(null, List.of(kind), (level) -> Asker.ofAnotherAgency(kind, level, day())))
			.collect(Collectors.groupingBy((change) -> with(change, List.of()), LinkedHashMap::new,
					Collectors.flatMapping((change) -> change.agencyKinds().stream(), Collectors.toList())));
		return kinds.entrySet().stream().map((entry) -> with(entry.getKey(), entry.getValue()));
	}

	private static Change with(Change change, List<AgencyKind> kinds) {
		return new Change(change.agency(), kinds, change.accessLevel(), change.category(), change.sensitivity(),
				change.now(), change.then());
	}

	private Stream<Change> changes(@Nullable Agency agency, List<AgencyKind> kinds, AskerOfLevel askers) {
		return this.moment.pack()
			.levels()
			.stream()
			.flatMap((level) -> this.holdings.stream()
				.map((holding) -> change(agency, kinds, level, askers.of(level), holding)))
			.filter(Objects::nonNull);
	}

	private @Nullable Change change(@Nullable Agency agency, List<AgencyKind> kinds, String level, Asker asker,
			Row holding) {
		Disclosure before = disclosure(this.now, asker, holding);
		Disclosure after = disclosure(this.then, asker, holding);
		return (before == after) ? null : new Change(agency, kinds, level, Category.valueOf(holding.text("category")),
				Sensitivity.valueOf(holding.text("sensitivity")), before, after);
	}

	/** Of a child one may not know of nothing is shown. */
	private Disclosure disclosure(DecisionMaterial material, Asker asker, Row holding) {
		boolean known = this.records.stream().anyMatch((record) -> decide(material, asker, record) == Disclosure.FULL);
		return known ? decide(material, asker, holding) : Disclosure.NONE;
	}

	private Disclosure decide(DecisionMaterial material, Asker asker, Row holding) {
		return DisclosureDecision.decide(material.askedBy(asker, holding), List.of(this.moment)).disclosure();
	}

	private LocalDate day() {
		return this.moment.day();
	}

	private static boolean isRecord(Row holding) {
		return holding.text("category").equals(RECORD);
	}

	/**
	 * Who asks, by level.
	 */
	@FunctionalInterface
	private interface AskerOfLevel {

		Asker of(String level);

	}

}
