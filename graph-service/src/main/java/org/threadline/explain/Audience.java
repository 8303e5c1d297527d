package org.threadline.explain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threadline.explain.WhoCanSee.Onlooker;
import org.threadline.explain.WhoCanSee.SeenBy;
import org.threadline.explain.WhyVisible.ShownBy;
import org.threadline.graph.Row;
import org.threadline.shared.AgencyKind;
import org.threadline.visibility.Asked;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.DisclosureDecision;
import org.threadline.visibility.Moment;
import org.threadline.visibility.Rule;

/**
 * Everybody a fact would be shown to, by what they have to do with it. Agencies around
 * the child are asked about one by one and not told apart, so that nothing is said of
 * which they are.
 */
final class Audience {

	private final DecisionMaterial material;

	private final GovernedFact fact;

	private final Moment moment;

	Audience(DecisionMaterial material, GovernedFact fact, Moment moment) {
		this.material = material;
		this.fact = fact;
		this.moment = moment;
	}

	List<SeenBy> list() {
		String own = this.fact.agencyId();
		Set<String> involved = involved();
		Set<String> named = named();
		involved.remove(own);
		named.remove(own);
		named.removeAll(involved);
		return Stream
			.of(posts(Onlooker.OWN_AGENCY, Set.of(own)), posts(Onlooker.INVOLVED, involved),
					posts(Onlooker.NAMED_IN_CONSENT, named), anotherAgency(), whoeverBreaksTheGlass(),
					subjects(Onlooker.SUBJECT, Stream.of(this.material.person().id())),
					subjects(Onlooker.RESPONSIBLE,
							this.material.person().responsibilities().stream().map(Asked.Responsible::bearerId)))
			.flatMap((some) -> some)
			.distinct()
			.sorted(Comparator.comparing(SeenBy::who)
				.thenComparing((seen) -> this.moment.pack().levels().indexOf(seen.accessLevel()))
				.thenComparing(SeenBy::disclosure))
			.toList();
	}

	private Set<String> involved() {
		return this.material.person()
			.involvements()
			.stream()
			.filter((involved) -> involved.period().contains(day()) && involved.knowledge().stoodAt(this.moment.at()))
			.map(Asked.Involved::agencyId)
			.collect(Collectors.toSet());
	}

	/** By whoever holds the fact, or who is known of by a service that it names. */
	private Set<String> named() {
		Set<String> holders = this.fact.holders();
		return this.material.person()
			.consents()
			.stream()
			.filter((consent) -> holders.contains(consent.agencyId()))
			.flatMap((consent) -> Optional.ofNullable(consent.sharedWith()).stream().flatMap(Set::stream))
			.collect(Collectors.toSet());
	}

	private Stream<SeenBy> posts(Onlooker who, Set<String> agencyIds) {
		return agencyIds.stream()
			.flatMap((agencyId) -> levels()
				.flatMap((level) -> seen(who, List.of(), this.material.asker(agencyId, level, day()))));
	}

	private Stream<SeenBy> anotherAgency() {
		return saidOnce((kind) -> levels().flatMap(
				(level) -> seen(Onlooker.ANOTHER_AGENCY, List.of(kind), Asker.ofAnotherAgency(kind, level, day()))));
	}

	private Stream<SeenBy> whoeverBreaksTheGlass() {
		DecisionMaterial broken = this.material.withGlassBroken(this.moment.at());
		return saidOnce(
				(kind) -> levels().filter(this.moment.pack().breakGlass().levels()::contains).flatMap((level) -> {
					Asker asker = Asker.ofAnotherAgency(kind, level, day());
					Set<Disclosure> anyway = seen(Onlooker.BROKE_GLASS, List.of(), asker).map(SeenBy::disclosure)
						.collect(Collectors.toSet());
					// what opens a record opens what any rule then shows of it
					return seen(Onlooker.BROKE_GLASS, List.of(kind), asker.agencyId(),
							(holding) -> broken.askedBy(asker, holding))
						.filter((seen) -> !anyway.contains(seen.disclosure()) || isOfTheGlass(seen));
				}));
	}

	private static boolean isOfTheGlass(SeenBy seen) {
		return seen.rules().stream().anyMatch((rule) -> rule.relation() == Rule.Relation.BROKE_GLASS);
	}

	/** What holds for several kinds of agency alike is said once. */
	private static Stream<SeenBy> saidOnce(Function<AgencyKind, Stream<SeenBy>> ofKind) {
		Map<SeenBy, List<AgencyKind>> kinds = Arrays.stream(AgencyKind.values())
			.flatMap(ofKind)
			.collect(Collectors.groupingBy((seen) -> of(seen, List.of()), LinkedHashMap::new,
					Collectors.flatMapping((seen) -> seen.agencyKinds().stream(), Collectors.toList())));
		return kinds.entrySet().stream().map((entry) -> of(entry.getKey(), entry.getValue()));
	}

	private static SeenBy of(SeenBy seen, List<AgencyKind> kinds) {
		return new SeenBy(seen.who(), kinds, seen.accessLevel(), seen.disclosure(), seen.rules());
	}

	private Stream<SeenBy> subjects(Onlooker who, Stream<String> ids) {
		return ids.flatMap((id) -> seen(who, List.of(), "", (holding) -> this.material.askedBySubject(id, holding)))
			.filter((seen) -> seen.rules().stream().anyMatch((rule) -> rule.relation().name().equals(who.name())));
	}

	private Stream<SeenBy> seen(Onlooker who, List<AgencyKind> kinds, Asker asker) {
		return seen(who, kinds, asker.agencyId(), (holding) -> this.material.askedBy(asker, holding));
	}

	private Stream<SeenBy> seen(Onlooker who, List<AgencyKind> kinds, String agencyId, Function<Row, Asked> asking) {
		return this.fact.shown(agencyId, (holding) -> DisclosureDecision.explain(asking.apply(holding), this.moment))
			.map((reason) -> new SeenBy(who, kinds, reason.level(), reason.disclosure(),
					reason.rules().stream().map(ShownBy::of).toList()))
			.stream();
	}

	private Stream<String> levels() {
		return this.moment.pack().levels().stream();
	}

	private LocalDate day() {
		return this.moment.day();
	}

}
