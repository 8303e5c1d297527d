package org.threadline.packs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.threadline.visibility.IndexState;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PostTerm;
import org.threadline.visibility.Rule.Relation;

/**
 * All situations that some packs may tell apart. Kinds of agency that none of them tells
 * apart are taken together.
 */
final class Situations {

	private static final List<String> CONSENT = List.of("without", "with");

	private static final List<Sensitivity> SENSITIVITIES = List.of(Sensitivity.values());

	private final List<String> levels;

	private final List<Set<AgencyKind>> kinds;

	private final List<Integer> sizes;

	Situations(PolicyPack... packs) {
		this.levels = List
			.copyOf(new LinkedHashSet<>(Stream.of(packs).flatMap((pack) -> pack.levels().stream()).toList()));
		this.kinds = List.copyOf(Arrays.stream(AgencyKind.values())
			.collect(Collectors.groupingBy((kind) -> whereNamed(kind, packs), LinkedHashMap::new,
					Collectors.<AgencyKind, Set<AgencyKind>>toCollection(TreeSet::new)))
			.values());
		this.sizes = Stream.of(Aspect.values()).map(this::size).toList();
	}

	private static List<Boolean> whereNamed(AgencyKind kind, PolicyPack... packs) {
		return Stream.of(packs)
			.flatMap((pack) -> Stream.concat(pack.posts().stream().map(PostTerm::agencies),
					pack.rules().stream().flatMap((rule) -> Stream.of(rule.holderKinds(), rule.viewerKinds()))))
			.map((named) -> named.contains(kind))
			.toList();
	}

	private int size(Aspect aspect) {
		return switch (aspect) {
			case LEVEL -> this.levels.size();
			case VIEWER -> Relation.values().length;
			case VIEWER_KIND, HOLDER_KIND -> this.kinds.size();
			case CATEGORY -> Category.values().length;
			case INDEX -> IndexState.values().length;
			case SENSITIVITY -> SENSITIVITIES.size() * SENSITIVITIES.size();
			case CONSENT -> CONSENT.size();
		};
	}

	/** How many values each aspect has. */
	List<Integer> sizes() {
		return this.sizes;
	}

	/** Takes each situation that can be, with its number. */
	void forEach(BiConsumer<Integer, Situation> taker) {
		int count = this.sizes.stream().reduce(1, (one, other) -> one * other);
		for (int number = 0; number < count; number++) {
			Situation situation = situation(number);
			if (situation.canBe()) {
				taker.accept(number, situation);
			}
		}
	}

	/**
	 * The situation of a number. What has no meaning for a viewer makes no difference:
	 * subjects have no level and no agency, and who holds the fact oneself is one agency.
	 */
	private Situation situation(int number) {
		Box box = Box.of(this.sizes, number);
		int sensitivity = place(box, Aspect.SENSITIVITY);
		Relation relation = Relation.values()[place(box, Aspect.VIEWER)];
		AgencyKind viewerKind = kind(place(box, Aspect.VIEWER_KIND));
		return new Situation(this.levels.get(place(box, Aspect.LEVEL)), relation, viewerKind,
				Category.values()[place(box, Aspect.CATEGORY)], IndexState.values()[place(box, Aspect.INDEX)],
				SENSITIVITIES.get(sensitivity / SENSITIVITIES.size()),
				(relation == Relation.OWN_AGENCY) ? viewerKind : kind(place(box, Aspect.HOLDER_KIND)),
				SENSITIVITIES.get(sensitivity % SENSITIVITIES.size()), place(box, Aspect.CONSENT) == 1);
	}

	private static int place(Box box, Aspect aspect) {
		return box.places().get(aspect.ordinal()).nextSetBit(0);
	}

	private AgencyKind kind(int place) {
		return this.kinds.get(place).iterator().next();
	}

	/** The values of an aspect that are in a box, in words. */
	String words(Aspect aspect, Box box) {
		BitSet places = box.places().get(aspect.ordinal());
		return switch (aspect) {
			case LEVEL -> words(places, this.levels);
			case VIEWER -> words(places, Arrays.stream(Relation.values()).map(Situations::word).toList());
			case VIEWER_KIND, HOLDER_KIND ->
				PrintedPack.kinds(places.stream().boxed().flatMap((place) -> this.kinds.get(place).stream()).toList());
			case CATEGORY -> words(places, Arrays.asList(Category.values()));
			case INDEX -> words(places, Arrays.asList(IndexState.values()));
			case SENSITIVITY -> sensitivities(places);
			case CONSENT -> words(places, CONSENT);
		};
	}

	private static String word(Relation relation) {
		return (relation == Relation.ANY) ? "NO_RELATION" : relation.name();
	}

	/**
	 * Most rules ask only how sensitive the more sensitive of the two is, the fact or its
	 * agency: then that is said, else each pair.
	 */
	private static String sensitivities(BitSet places) {
		List<Sensitivity> greatest = SENSITIVITIES.stream()
			.filter((sensitivity) -> places.stream().anyMatch((place) -> greater(place) == sensitivity))
			.toList();
		boolean whole = IntStream.range(0, SENSITIVITIES.size() * SENSITIVITIES.size())
			.allMatch((place) -> places.get(place) == greatest.contains(greater(place)));
		if (whole) {
			return (greatest.size() == SENSITIVITIES.size()) ? PrintedPack.ANY : PrintedPack.words(greatest);
		}
		return places.stream()
			.mapToObj((place) -> SENSITIVITIES.get(place / SENSITIVITIES.size()) + " in "
					+ SENSITIVITIES.get(place % SENSITIVITIES.size()) + " agency")
			.collect(Collectors.joining(", "));
	}

	private static Sensitivity greater(int pair) {
		return SENSITIVITIES.get(Math.max(pair / SENSITIVITIES.size(), pair % SENSITIVITIES.size()));
	}

	private static String words(BitSet places, Collection<?> values) {
		if (places.cardinality() == values.size()) {
			return PrintedPack.ANY;
		}
		List<?> all = List.copyOf(values);
		return PrintedPack.words(places.stream().mapToObj(all::get).toList());
	}

}
