package org.threadline.visibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.threadline.shared.Knowledge;
import org.jspecify.annotations.Nullable;
import org.threadline.shared.AgencyKind;
import org.threadline.visibility.Asked.Choice;
import org.threadline.visibility.Asked.Consent;
import org.threadline.visibility.Asked.Standing;
import org.threadline.visibility.Asked.Terms;
import org.threadline.visibility.Rule.Relation;

/**
 * Decides in plain Java what the views decide in Cypher. Written apart from them on
 * purpose: it explains a decision, and tests hold the two against each other.
 */
public final class DisclosureDecision {

	private DisclosureDecision() {
	}

	/**
	 * Decides for all moments: the least of what each allows.
	 * @param asked what the decision is made from
	 * @param moments the moments at which permission is needed
	 * @return the decision, with the rule of the moment that allows least
	 */
	public static Decision decide(Asked asked, List<Moment> moments) {
		return moments.stream()
			.map((moment) -> decideAt(asked, moment))
			.max(Comparator.comparing(Decision::disclosure))
			.orElseGet(Decision.None::new);
	}

	/**
	 * Explains a decision.
	 * @param asked what the decision is made from
	 * @param moment the moment it is asked at
	 * @return why the facts are shown, or empty when they are not
	 */
	public static Optional<Reason> explain(Asked asked, Moment moment) {
		return seat(asked, moment)
			.flatMap((seat) -> explain(seat.level(), allowing(asked, seat, moment), asked, moment));
	}

	private static Optional<Reason> explain(String level, List<Rule> allowing, Asked asked, Moment moment) {
		Optional<Disclosure> most = allowing.stream().map(Rule::disclose).min(Comparator.naturalOrder());
		return most.map((disclosure) -> {
			List<Rule> rules = allowing.stream().filter((rule) -> rule.disclose() == disclosure).toList();
			List<Rule> whateverWasAgreed = rules.stream().filter((rule) -> !rule.consentNeeded()).toList();
			return whateverWasAgreed.isEmpty()
					? new Reason(disclosure, level, rules, inForce(asked, moment).orElse(null))
					: new Reason(disclosure, level, whateverWasAgreed, null);
		});
	}

	private static Decision decideAt(Asked asked, Moment moment) {
		return seat(asked, moment).stream()
			.flatMap((seat) -> allowing(asked, seat, moment).stream())
			.min(Comparator.comparing(Rule::disclose))
			.map(DisclosureDecision::decision)
			.orElseGet(Decision.None::new);
	}

	/** The rules that disclose something, by name. */
	private static List<Rule> allowing(Asked asked, Seat seat, Moment moment) {
		Optional<Standing> holder = standing(asked.holding().standings(), moment);
		Set<IndexState> states = states(asked.person(), moment);
		if (holder.isEmpty() || states.isEmpty()) {
			return List.of();
		}
		return moment.pack()
			.rules()
			.stream()
			.filter((rule) -> allows(rule, asked, seat, holder.get(), states, moment))
			.sorted(Comparator.comparing(Rule::name))
			.toList();
	}

	private static Decision decision(Rule rule) {
		return switch (rule.disclose()) {
			case FULL -> new Decision.Full(rule.name());
			case EXISTENCE -> new Decision.Existence(rule.name());
			case NONE -> new Decision.None();
		};
	}

	private static boolean allows(Rule rule, Asked asked, Seat seat, Standing holder, Set<IndexState> states,
			Moment moment) {
		return rule.categories().contains(asked.holding().category()) && rule.levels().contains(seat.level())
				&& rule.sensitivities().contains(asked.holding().sensitivity())
				&& rule.sensitivities().contains(holder.sensitivity())
				&& (rule.disclose() == Disclosure.FULL || holder.stubShown())
				&& (rule.holderKinds().isEmpty() || rule.holderKinds().contains(holder.kind()))
				&& (rule.viewerKinds().isEmpty() || rule.viewerKinds().contains(seat.kind()))
				&& rule.index().containsAll(states) && related(rule.relation(), asked, moment)
				&& (!rule.consentNeeded() || inForce(asked, moment).isPresent());
	}

	private static boolean related(Relation relation, Asked asked, Moment moment) {
		return switch (relation) {
			case ANY -> true;
			case OWN_AGENCY -> asked.viewerAgencyId().equals(asked.holding().agencyId());
			case INVOLVED -> asked.person()
				.involvements()
				.stream()
				.anyMatch((involved) -> involved.agencyId().equals(asked.viewerAgencyId())
						&& involved.period().from() != null && involved.period().contains(moment.day())
						&& involved.knowledge().stoodAt(moment.at()));
			case BROKE_GLASS -> asked.person()
				.glasses()
				.stream()
				.anyMatch((glass) -> !glass.brokenAt().isAfter(moment.at()) && glass.lapsesAt().isAfter(moment.at()));
			case SUBJECT -> asked.person().id().equals(asked.subjectId());
			case RESPONSIBLE -> isResponsible(asked, moment);
		};
	}

	private static boolean isResponsible(Asked asked, Moment moment) {
		LocalDate decidesAloneSince = moment.day().minusYears(moment.pack().consent().decidesAloneFrom());
		boolean decidesAlone = asked.person()
			.births()
			.stream()
			.filter((birth) -> birth.knowledge().stoodAt(moment.at()))
			.anyMatch((birth) -> birth.dateOfBirth() != null && !birth.dateOfBirth().isAfter(decidesAloneSince));
		return !decidesAlone && asked.person()
			.responsibilities()
			.stream()
			.anyMatch((borne) -> borne.bearerId().equals(asked.subjectId()) && borne.period().contains(moment.day())
					&& borne.knowledge().stoodAt(moment.at()));
	}

	/** The consent or lawful ground in force; a ground counts whatever was said. */
	private static Optional<Consent> inForce(Asked asked, Moment moment) {
		List<Consent> covering = asked.person()
			.consents()
			.stream()
			.filter((consent) -> covers(consent, asked, moment))
			.filter((consent) -> consent.choice() != Choice.LAWFUL_GROUND || opens(consent, asked, moment))
			.sorted(Comparator.comparing(Consent::from).thenComparing(Consent::id))
			.toList();
		return covering.stream()
			.filter((consent) -> consent.choice() == Choice.LAWFUL_GROUND)
			.findFirst()
			.or(() -> covering.stream()
				.filter((consent) -> consent.choice() == Choice.GIVEN)
				.filter((given) -> covering.stream()
					.filter((other) -> other.choice() == Choice.REFUSED || other.choice() == Choice.WITHDRAWN)
					.noneMatch((against) -> isOverruled(given, against)))
				.findFirst());
	}

	/**
	 * Of two decisions of one day the one recorded later counts, and at once a no;
	 * putting a yes right later does not revive it.
	 */
	private static boolean isOverruled(Consent given, Consent against) {
		if (!against.from().equals(given.from())) {
			return against.from().isAfter(given.from());
		}
		return !given.first() || !against.knowledge().recordedAt().isBefore(given.knowledge().recordedAt());
	}

	private static boolean covers(Consent consent, Asked asked, Moment moment) {
		return consent.agencyId().equals(asked.holding().agencyId())
				&& (consent.category() == null || consent.category() == asked.holding().category())
				&& (consent.sharedWith() == null || consent.sharedWith().contains(asked.viewerAgencyId()))
				&& !consent.from().isAfter(moment.day())
				&& (consent.to() == null || !consent.to().isBefore(moment.day()))
				&& consent.knowledge().stoodAt(moment.at());
	}

	/**
	 * What a ground opens is agreed, where grounds are; one that is not agreed opens
	 * nothing.
	 */
	private static boolean opens(Consent ground, Asked asked, Moment moment) {
		List<LawfulGround> agreed = moment.pack().lawfulGrounds();
		return agreed.isEmpty()
				|| agreed.stream().anyMatch((lawful) -> lawful.opens(ground.ground(), asked.holding().category()));
	}

	private static Set<IndexState> states(Asked.Person person, Moment moment) {
		if (person.adult()) {
			return Set.of(IndexState.ADULT);
		}
		return person.entries()
			.stream()
			.filter((entry) -> entry.knowledge().stoodAt(moment.at()))
			.map(Asked.Entry::state)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<Seat> seat(Asked asked, Moment moment) {
		if (asked.subjectId() != null) {
			return Optional.of(new Seat(PolicyPack.SUBJECT_LEVEL, null, null));
		}
		Optional<Standing> standing = standing(asked.viewerStandings(), moment);
		return asked.terms()
			.stream()
			.filter((terms) -> terms.period().from() != null && terms.period().contains(moment.day())
					&& stood(terms.knowledge(), terms.first(), moment))
			.max(Comparator.comparing((terms) -> terms.knowledge().recordedAt()))
			.filter((terms) -> isCleared(asked, terms, moment))
			.flatMap((terms) -> standing.map((found) -> new Seat(terms.level(), terms.role(), found.kind())))
			.filter((seat) -> seat.kind() != null && moment.pack().isHeld(seat.level(), seat.kind(), seat.role()));
	}

	private static boolean isCleared(Asked asked, Terms terms, Moment moment) {
		return asked.clearances()
			.stream()
			.filter((cleared) -> stood(cleared.knowledge(), cleared.first(), moment))
			.max(Comparator.comparing((cleared) -> cleared.knowledge().recordedAt()))
			.filter((cleared) -> moment.pack()
				.clearance()
				.stream()
				.allMatch((term) -> term.isMet(terms.level(), cleared.clearance(), moment.day())))
			.isPresent();
	}

	private static Optional<Standing> standing(List<Standing> standings, Moment moment) {
		return standings.stream()
			.filter((standing) -> stood(standing.knowledge(), standing.first(), moment))
			.max(Comparator.comparing((standing) -> standing.knowledge().recordedAt()));
	}

	private static boolean stood(Knowledge knowledge, boolean first, Moment moment) {
		if (first) {
			return knowledge.supersededAt() == null || knowledge.supersededAt().isAfter(moment.at());
		}
		return knowledge.stoodAt(moment.at());
	}

	private record Seat(String level, @Nullable String role, @Nullable AgencyKind kind) {

	}

}
