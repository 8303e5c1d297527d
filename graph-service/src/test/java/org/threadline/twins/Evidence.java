package org.threadline.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Clearance;
import org.threadline.visibility.Asked;
import org.threadline.visibility.IndexState;

/**
 * What decisions about a world are made from, read off its facts.
 */
final class Evidence {

	private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

	private static final Knowledge ALWAYS = new Knowledge(LONG_AGO, null);

	private final World world;

	private final Onlooker viewer;

	private final Map<String, Instant> superseded = new HashMap<>();

	private final Map<String, Fact> successors = new HashMap<>();

	private final Map<String, Fact> byReference = new HashMap<>();

	private final Map<String, Asked.Person> people = new HashMap<>();

	Evidence(World world, Onlooker viewer) {
		this.world = world;
		this.viewer = viewer;
		for (Fact fact : world.facts()) {
			this.byReference.put(fact.reference(), fact);
			if (fact.replaces() != null) {
				this.superseded.put(fact.replaces(), fact.recordedAt());
				this.successors.put(fact.replaces(), fact);
			}
		}
		world.facts()
			.stream()
			.collect(Collectors.groupingBy(Fact::person))
			.forEach((person, facts) -> this.people.put(person, person(person, facts)));
	}

	Knowledge knowledge(Fact fact) {
		return new Knowledge(fact.recordedAt(), this.superseded.get(fact.reference()));
	}

	@Nullable Fact replacedBy(Fact fact) {
		return (fact.replaces() != null) ? this.byReference.get(fact.replaces()) : null;
	}

	/**
	 * How sensitive a fact is held to be: what was marked closer later, or moved to an
	 * agency that is held closer, is held closer in everything that was said of it.
	 */
	Sensitivity sensitivity(Fact fact) {
		Sensitivity held = own(fact);
		for (Fact later = replacing(fact); later != null; later = replacing(later)) {
			held = closer(held, own(later));
			if (!later.agency().equals(fact.agency())) {
				held = closer(held, this.world.agency(later.agency()).sensitivity());
			}
		}
		return held;
	}

	private @Nullable Fact replacing(Fact fact) {
		return this.successors.get(fact.reference());
	}

	private static Sensitivity own(Fact fact) {
		return fact.isMarked() ? fact.sensitivity() : Sensitivity.STANDARD;
	}

	private static Sensitivity closer(Sensitivity one, Sensitivity other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	boolean knows(String person) {
		return this.people.containsKey(person);
	}

	boolean isAdult(String person) {
		return person(person).adult();
	}

	private Asked.Person person(String reference) {
		Asked.Person person = this.people.get(reference);
		if (person == null) {
			throw new IllegalArgumentException(reference);
		}
		return person;
	}

	/**
	 * What is asked about a holding.
	 */
	Asked about(String person, String agency, Category category, Sensitivity sensitivity) {
		boolean holdsPost = this.viewer.person() == null;
		return new Asked(
				holdsPost
						? List
							.of(new Asked.Terms(this.viewer.level(), "Worker", FeedsOfWorlds.POSTS_HELD, ALWAYS, true))
						: List.of(),
				holdsPost ? List
					.of(new Asked.Cleared(new Clearance(FeedsOfWorlds.CLEARED, FeedsOfWorlds.CLEARED), ALWAYS, true))
						: List.of(),
				this.viewer.agency(), this.viewer.person(), holdsPost ? standings(this.viewer.agency()) : List.of(),
				new Asked.Holding(agency, standings(agency), category, sensitivity), person(person));
	}

	private List<Asked.Standing> standings(String agency) {
		WorldAgency held = this.world.agency(agency);
		return held.hasChanged()
				? List.of(
						new Asked.Standing(held.kind(), held.formerly(), held.stubShown(),
								new Knowledge(FeedsOfWorlds.FORMERLY, FeedsOfWorlds.DELIVERED), true),
						new Asked.Standing(held.kind(), held.sensitivity(), held.stubShown(),
								new Knowledge(FeedsOfWorlds.DELIVERED, null), false))
				: List.of(new Asked.Standing(held.kind(), held.sensitivity(), held.stubShown(), ALWAYS, true));
	}

	private Asked.Person person(String reference, List<Fact> facts) {
		return new Asked.Person(reference, facts.stream().anyMatch((fact) -> fact.field("record").equals("ADULT")),
				of(facts, FactFile.PERSON).filter((fact) -> !fact.field("indexing").isEmpty())
					.map((fact) -> new Asked.Entry(IndexState.valueOf(fact.field("indexing")), knowledge(fact)))
					.toList(),
				of(facts, FactFile.INVOLVEMENT)
					.map((fact) -> new Asked.Involved(fact.agency(), fact.period(), knowledge(fact)))
					.toList(),
				of(facts, FactFile.CONSENT).map(this::consent).toList(),
				of(facts, FactFile.RESPONSIBILITY)
					.map((fact) -> new Asked.Responsible(fact.field("holder_person_ref"), fact.period(),
							knowledge(fact)))
					.toList(),
				of(facts, FactFile.PERSON).map((fact) -> new Asked.Birth(birth(fact), knowledge(fact))).toList(),
				this.viewer.brokeGlassFor().contains(reference)
						? List.of(new Asked.Glass(Circumstances.GLASS_BROKEN, Circumstances.GLASS_LAPSES)) : List.of());
	}

	private static Stream<Fact> of(List<Fact> facts, FactFile file) {
		return facts.stream().filter((fact) -> fact.file() == file);
	}

	private static @Nullable LocalDate birth(Fact fact) {
		return fact.day("date_of_birth");
	}

	private Asked.Consent consent(Fact fact) {
		String category = fact.field("category");
		String sharedWith = fact.field("shared_with");
		return new Asked.Consent(fact.reference(), fact.agency(),
				category.equals("ALL") ? null : Category.valueOf(category),
				sharedWith.equals("ALL") ? null : Set.of(sharedWith.split(" ")),
				Asked.Choice.valueOf(fact.field("decision")), null, LocalDate.parse(fact.field("valid_from")),
				fact.day("valid_to"), knowledge(fact), fact.replaces() == null);
	}

}
