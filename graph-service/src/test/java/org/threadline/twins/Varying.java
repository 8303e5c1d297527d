package org.threadline.twins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threadline.twins.Twins.Phase;
import org.threadline.visibility.Disclosure;

/**
 * Makes a twin of a world by changing what its viewer may not see. Whatever could change
 * what is shown is tried on the projection first.
 */
final class Varying {

	/** In so many worlds what is shown may correct what only one has: see TwinGraph. */
	private static final int ONE_CORRECTED_OF = 3;

	private final Look look;

	private final Random random;

	private final World world;

	private final Projection now;

	private final Map<String, List<?>> shown;

	private final Map<List<Fact>, List<?>> looked = new HashMap<>();

	private final Map<String, Phase> phases = new HashMap<>();

	private final Set<String> differences = new TreeSet<>();

	private World left;

	private World right;

	Varying(World world, Look look, long seed) {
		this.look = look;
		this.random = new Random(seed + world.number());
		this.world = world;
		this.now = look.now(world);
		this.shown = shown(world);
		this.left = world;
		this.right = world;
	}

	Twins twins() {
		this.world.children().stream().filter((child) -> !this.now.showsRecordOf(child)).forEach(this::varyPerson);
		Set<String> taken = new HashSet<>(this.phases.keySet());
		for (Fact fact : this.world.facts()) {
			if (taken.contains(fact.reference()) || fact.file() == FactFile.PERSON || this.now.isFull(fact)) {
				continue;
			}
			boolean remains = this.now.of(fact) == Disclosure.EXISTENCE;
			switch (this.random.nextInt(4)) {
				case 0 -> leaveOut(fact, true);
				case 1 -> leaveOut(fact, false);
				case 2 -> changeOne(fact, remains);
				default -> {
					// the same on both sides
				}
			}
		}
		this.world.where((fact) -> fact.file() == FactFile.PERSON && this.now.of(fact) == Disclosure.NONE)
			.stream()
			.filter((fact) -> !taken.contains(fact.reference()))
			// people are greeted by the name they sign in for, whatever they may read of
			// it
			.filter((fact) -> !fact.person().equals(this.world.viewer().person()))
			.forEach((fact) -> tryRight(replaced(this.right, fact.with("given_name", "Otherwise")),
					"name of " + fact.reference()));
		this.world.where((fact) -> fact.file() == FactFile.CONSENT && this.now.isFull(fact)).forEach(this::nameFewer);
		if (!shown(this.left).equals(this.shown) || !shown(this.right).equals(this.shown)) {
			throw new IllegalStateException("These are no twins: world " + this.world.number());
		}
		return new Twins(this.world, this.left, this.right, Map.copyOf(this.phases), Set.copyOf(this.differences));
	}

	/** A record that is hidden as a whole is there on one side only, or differs. */
	private void varyPerson(String child) {
		Set<String> rows = this.world.where((fact) -> fact.person().equals(child))
			.stream()
			.map(Fact::reference)
			.collect(Collectors.toSet());
		boolean onTheLeft = this.random.nextBoolean();
		World without = (onTheLeft ? this.left : this.right).without(rows);
		if (shown(without).equals(this.shown)) {
			keep(onTheLeft, without, "no " + child);
			rows.forEach((reference) -> this.phases.put(reference, Phase.HIDDEN));
		}
	}

	private void leaveOut(Fact fact, boolean onTheLeft) {
		World side = onTheLeft ? this.left : this.right;
		Set<Fact> later = side.facts()
			.stream()
			.filter((other) -> fact.reference().equals(other.replaces()))
			.collect(Collectors.toSet());
		boolean isCorrectedInFull = later.stream().anyMatch(this.now::isFull);
		if (side.where((other) -> other.reference().equals(fact.reference())).isEmpty()
				|| (isCorrectedInFull && this.world.number() % ONE_CORRECTED_OF != 0)) {
			return;
		}
		World without = side.without(Set.of(fact.reference()));
		for (Fact correction : later) {
			without = replaced(without, correction.replacing(null));
		}
		if ((!fact.file().decides() && later.isEmpty() && fact.replaces() == null)
				|| shown(without).equals(this.shown)) {
			keep(onTheLeft, without, "no " + fact.reference());
			this.phases.put(fact.reference(), Phase.HIDDEN);
			later.forEach((correction) -> this.phases.merge(correction.reference(),
					this.now.isFull(correction) ? Phase.LATE : Phase.HIDDEN,
					(one, other) -> (one == Phase.LATE) ? one : other));
		}
	}

	private void changeOne(Fact fact, boolean remains) {
		String column = Shown.column(fact.file());
		if (!column.isEmpty()) {
			Fact changed = fact.with(column, fact.field(column) + " otherwise");
			if (!remains && fact.file() == FactFile.EVENT) {
				changed = changed.with("occurred", "2026-04");
			}
			tryRight(replaced(this.right, changed), "another " + fact.reference());
		}
	}

	/** A decision about sharing may name services that the viewer may not know of. */
	private void nameFewer(Fact consent) {
		Set<String> named = this.now.named(consent);
		String fewer = Arrays.stream(consent.field("shared_with").split(" "))
			.filter(named::contains)
			.collect(Collectors.joining(" "));
		if (!fewer.isEmpty() && !fewer.equals(consent.field("shared_with"))) {
			this.right.where((fact) -> fact.reference().equals(consent.reference()))
				.forEach((fact) -> tryRight(replaced(this.right, fact.with("shared_with", fewer)),
						"fewer in " + consent.reference()));
		}
	}

	private void tryRight(World changed, String difference) {
		if (shown(changed).equals(this.shown)) {
			keep(false, changed, difference);
		}
	}

	private void keep(boolean onTheLeft, World changed, String difference) {
		if (onTheLeft) {
			this.left = changed;
		}
		else {
			this.right = changed;
		}
		this.differences.add(difference);
	}

	/**
	 * What is shown, by person: what is decided about a person is decided from what is
	 * known of that person alone, so whoever is as before need not be looked at again.
	 */
	private Map<String, List<?>> shown(World side) {
		// but for who is responsible, whose name has to be shown
		List<Fact> adults = side
			.where((fact) -> fact.file() == FactFile.PERSON && fact.field("record").equals("ADULT"));
		List<?> ofAdults = looked(side, adults);
		Map<String, List<?>> shown = new HashMap<>(Map.of("adults", ofAdults));
		side.facts().stream().collect(Collectors.groupingBy(Fact::person)).forEach((person, own) -> {
			List<?> seen = looked(side, Stream.concat(own.stream(), adults.stream()).distinct().toList());
			if (!seen.equals(ofAdults)) {
				shown.put(person, seen);
			}
		});
		return shown;
	}

	private List<?> looked(World side, List<Fact> facts) {
		return this.looked.computeIfAbsent(facts, (known) -> this.look.of(side.with(known)));
	}

	/** A row that is not there any more stays away. */
	private static World replaced(World world, Fact fact) {
		List<Fact> facts = new ArrayList<>(world.facts());
		facts.replaceAll((other) -> other.reference().equals(fact.reference())
				? fact.replacing((fact.replaces() == null) ? null : other.replaces()) : other);
		return world.with(facts);
	}

}
