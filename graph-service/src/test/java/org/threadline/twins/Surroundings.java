package org.threadline.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.threadline.shared.Category;

/**
 * What may be seen today of a child's homes and schools, of the family around them, and
 * of who works with whom of it.
 */
final class Surroundings {

	private static final String NAME_NOT_SHOWN = "Name not shown";

	private final World world;

	private final Projection shown;

	private final String child;

	private final LocalDate today;

	Surroundings(World world, Projection shown, LocalDate today) {
		this.world = world;
		this.shown = shown;
		this.child = Objects.requireNonNull(world.children().getFirst());
		this.today = today;
	}

	/**
	 * First lines of the addresses that are shown: of a home of the past only to whom
	 * what is past is shown too.
	 */
	List<String> homes() {
		return residences().map((home) -> home.field("line_1")).toList();
	}

	/**
	 * First lines of the addresses of today.
	 */
	List<String> presentHomes() {
		return residences().filter(this::isPresent).map((home) -> home.field("line_1")).toList();
	}

	private Stream<Fact> residences() {
		return this.shown.standing(FactFile.RESIDENCE, this.child)
			.filter((home) -> this.shown.shows(home, Category.BASIC_DETAILS))
			.filter((home) -> isPresent(home) || this.shown.shows(home, Category.EXTENDED_DETAILS));
	}

	private boolean isPresent(Fact fact) {
		return fact.period().contains(this.today);
	}

	/**
	 * Since when the child is on the roll of each school, or with each practice, of
	 * today.
	 */
	List<String> registeredSince(FactFile file) {
		return this.shown.standing(file, this.child)
			.filter(this::isPresent)
			.map((registration) -> registration.field("valid_from"))
			.toList();
	}

	/**
	 * Names of the family, without the child.
	 */
	List<String> family() {
		return members().map(this::nameOf).toList();
	}

	/** Whoever is shown to belong to the family, if that is shown of the child too. */
	private Stream<String> members() {
		return isMember(this.child) ? this.world.facts()
			.stream()
			.map(Fact::person)
			.distinct()
			.filter((person) -> !person.equals(this.child) && isMember(person)) : Stream.of();
	}

	private boolean isMember(String person) {
		return this.shown.standing(FactFile.MEMBERSHIP, person).anyMatch(this::isPresent);
	}

	/**
	 * Names of those who have parental responsibility, as far as their names are shown.
	 */
	List<String> responsible() {
		return this.shown.standing(FactFile.RESPONSIBILITY, this.child)
			.filter(this::isPresent)
			.map((held) -> this.nameShown(held.field("holder_person_ref")))
			.flatMap(Optional::stream)
			.toList();
	}

	private String nameOf(String person) {
		return nameShown(person).orElse(NAME_NOT_SHOWN);
	}

	private Optional<String> nameShown(String person) {
		return this.shown.standing(FactFile.PERSON, person)
			.filter((fact) -> this.shown.shows(fact, Category.BASIC_DETAILS))
			.map((fact) -> fact.field("given_name") + " " + fact.field("family_name"))
			.findFirst();
	}

	/**
	 * Everybody in the web of the child and the family, by what they are called; a
	 * service of which only that it is involved is shown, by its number.
	 */
	List<String> web() {
		if (!this.shown.showsRecordOf(this.child)) {
			return List.of();
		}
		Set<String> everybody = new LinkedHashSet<>();
		List<String> services = new ArrayList<>();
		List<String> people = new ArrayList<>(List.of(this.child));
		members().forEach(people::add);
		for (String person : people) {
			services.add(nameOf(person));
			this.shown.standing(FactFile.INVOLVEMENT, person).filter(this::isPresent).forEach((involvement) -> {
				everybody.add(agency(involvement.agency()));
				if (!involvement.field("post_ref").isEmpty()) {
					everybody.add(practitioner(involvement.agency()));
				}
			});
			this.shown.onlyInvolved(person, this.today)
				.forEach((agency) -> services.add(FeedsOfWorlds.contactNumber(agency)));
		}
		lead().ifPresent((agency) -> everybody.addAll(List.of(agency(agency), practitioner(agency))));
		services.addAll(everybody);
		return services;
	}

	private Optional<String> lead() {
		return this.shown.standing(FactFile.LEAD, this.child)
			.filter((lead) -> lead.field("kind").equals("LEAD_PROFESSIONAL") && isPresent(lead))
			.max(Comparator.comparing((Fact lead) -> lead.field("valid_from"))
				.thenComparing((lead) -> lead.field("valid_to").isEmpty())
				.thenComparing((lead) -> lead.field("valid_to"))
				.thenComparing(Fact::recordedAt))
			.map(Fact::agency);
	}

	private static String agency(String reference) {
		return "Agency " + reference;
	}

	private static String practitioner(String agency) {
		return "Works At " + agency;
	}

}
