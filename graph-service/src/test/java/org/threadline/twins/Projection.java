package org.threadline.twins;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.threadline.visibility.Asked;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.DisclosureDecision;
import org.threadline.visibility.Moment;

/**
 * What a viewer may see of a world, in plain Java: it shares nothing with the views but
 * the rules. What the sharing agreement lets be told of a hidden service is that it is
 * involved, and exactly that is here too.
 */
final class Projection {

	private final World world;

	private final Onlooker viewer;

	private final Evidence evidence;

	private final List<Moment> moments;

	private final Map<List<Object>, Disclosure> decided = new HashMap<>();

	/**
	 * Looks at a world.
	 * @param moments the present, or the present and the moment whose knowledge is asked
	 * for
	 */
	Projection(World world, Onlooker viewer, List<Moment> moments) {
		this.world = world;
		this.viewer = viewer;
		this.evidence = new Evidence(world, viewer);
		this.moments = moments;
	}

	boolean showsRecordOf(String person) {
		return this.evidence.knows(person) && (this.evidence.isAdult(person) || this.world.facts()
			.stream()
			.filter((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(person))
			.anyMatch((fact) -> decision(fact, Category.RECORD) == Disclosure.FULL));
	}

	/**
	 * How much of a fact is shown: the most that any of its holdings shows.
	 */
	Disclosure of(Fact fact) {
		if (!showsRecordOf(fact.person())) {
			return Disclosure.NONE;
		}
		return fact.categories()
			.stream()
			.map((category) -> decision(fact, category))
			.min(Disclosure::compareTo)
			.orElse(Disclosure.NONE);
	}

	private Disclosure decision(Fact fact, Category category) {
		Sensitivity sensitivity = this.evidence.sensitivity(fact);
		return this.decided.computeIfAbsent(List.of(fact.person(), fact.agency(), category, sensitivity), (holding) -> {
			Asked asked = this.evidence.about(fact.person(), fact.agency(), category, sensitivity);
			return DisclosureDecision.decide(asked, this.moments).disclosure();
		});
	}

	/**
	 * Whether a fact is shown in full as what it is in one of its categories.
	 */
	boolean shows(Fact fact, Category category) {
		return showsRecordOf(fact.person()) && decision(fact, category) == Disclosure.FULL;
	}

	boolean isFull(Fact fact) {
		return of(fact) == Disclosure.FULL && switch (fact.file()) {
			case CONSENT -> namesAnybody(fact);
			case RESPONSIBILITY -> showsNameOf(fact.field("holder_person_ref"));
			default -> true;
		};
	}

	/**
	 * Whether somebody's name is shown: of whoever has none that is shown it is not told
	 * that they are responsible.
	 */
	private boolean showsNameOf(String person) {
		return facts(FactFile.PERSON, person).anyMatch((fact) -> stands(fact) && shows(fact, Category.BASIC_DETAILS));
	}

	/**
	 * A decision about sharing that names only services that may not be known of is not
	 * there.
	 */
	private boolean namesAnybody(Fact consent) {
		return consent.field("shared_with").equals("ALL") || !named(consent).isEmpty();
	}

	/**
	 * The agencies that a decision about sharing is shown to name.
	 */
	Set<String> named(Fact consent) {
		Set<String> named = new TreeSet<>();
		Arrays.stream(consent.field("shared_with").split(" "))
			.filter((agency) -> !agency.equals("ALL"))
			.filter((agency) -> agency.equals(this.viewer.agency()) || this.world.agency(agency).isOrdinary()
					|| seesInvolvementOf(consent.person(), agency))
			.forEach(named::add);
		return named;
	}

	private boolean seesInvolvementOf(String person, String agency) {
		return facts(FactFile.INVOLVEMENT, person).anyMatch((fact) -> fact.agency().equals(agency) && isFull(fact));
	}

	private Stream<Fact> facts(FactFile file, String person) {
		return this.world.facts().stream().filter((fact) -> fact.file() == file && fact.person().equals(person));
	}

	/**
	 * What stands of a kind about a person at the moment asked about, in full.
	 */
	Stream<Fact> standing(FactFile file, String person) {
		return facts(file, person).filter(this::stands).filter(this::isFull);
	}

	/**
	 * The agencies of which only that they are involved with a person is shown: at
	 * present, for by the day on which it comes or goes one could read when it began and
	 * ended.
	 */
	Set<String> onlyInvolved(String person, LocalDate day) {
		Set<String> agencies = new TreeSet<>();
		if (this.moments.size() > 1 || !day.equals(this.moments.getFirst().day())) {
			return agencies;
		}
		facts(FactFile.INVOLVEMENT, person).filter(this::stands)
			.filter((fact) -> of(fact) == Disclosure.EXISTENCE && fact.period().contains(day))
			.forEach((fact) -> agencies.add(fact.agency()));
		return agencies;
	}

	private boolean stands(Fact fact) {
		return this.evidence.knowledge(fact).stoodAt(this.moments.getLast().at());
	}

	boolean showsAsCorrected(Fact fact) {
		Fact earlier = this.evidence.replacedBy(fact);
		return earlier != null && isFull(earlier);
	}

	/**
	 * Everything that is shown, a line each: worlds with the same lines have to give the
	 * same answers.
	 */
	Set<String> lines(List<LocalDate> days) {
		Set<String> lines = new TreeSet<>();
		for (Fact fact : this.world.facts()) {
			if (isFull(fact)) {
				lines.add(line(fact));
			}
		}
		for (String person : this.world.facts().stream().map(Fact::person).distinct().toList()) {
			if (showsRecordOf(person) && !this.evidence.isAdult(person)) {
				lines.add("record of " + person);
			}
			days.forEach((day) -> onlyInvolved(person, day)
				.forEach((agency) -> lines.add(agency + " involved with " + person + " on " + day)));
		}
		return lines;
	}

	private String line(Fact fact) {
		Map<String, String> fields = new TreeMap<>(fact.fields());
		if (fact.file() == FactFile.CONSENT && !fact.field("shared_with").equals("ALL")) {
			fields.put("shared_with", named(fact).toString());
		}
		return fact.reference() + " " + fact.categories().stream().map((category) -> decision(fact, category)).toList()
				+ " " + fields + " " + this.evidence.knowledge(fact) + " " + showsAsCorrected(fact);
	}

}
