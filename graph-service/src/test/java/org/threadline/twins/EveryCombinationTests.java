package org.threadline.twins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.jayway.jsonpath.PathNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import org.threadline.GraphQlCaller.Answer;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.twins.Twins.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * Twins are answered alike whichever values of the arguments of a field meet: every
 * combination is asked about a pair.
 */
@TwinService
@Tag("slow")
@Tag("deep")
class EveryCombinationTests {

	private static final Logger log = LoggerFactory.getLogger(EveryCombinationTests.class);

	private static final long SEED = 20261127;

	private static final int PAIRS = 20;

	/** After those of changed conditions. */
	private static final int FIRST = TwinService.FIRST_WITH_MUTANTS + TwinService.OTHERS - PAIRS;

	private static final int FEW = 40;

	private static final int GOING_ON_FOR_ALL = 4;

	private static final int SHOWN_OF_MANY = 25;

	/** Of which hardly any of these viewers is shown one, or two. */
	private static final Set<String> HARDLY_SHOWN = Set.of("$.data.child.concerns");

	private static final Set<String> TOO_SHORT = Set.of("$.data.child.concerns", "$.data.child.needs");

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private TwinGraph graph;

	@Autowired
	private Conversation conversation;

	@Autowired
	private GraphQlSource service;

	private final Set<String> shown = new TreeSet<>();

	private final Set<String> wentOn = new TreeSet<>();

	@Test
	void twinsAreAnsweredAlikeWhicheverValuesMeet() {
		SchemaQuestions questions = new SchemaQuestions(this.service.schema(), SEED);
		List<Combination> all = questions.everyCombination();
		Look look = Pairs.look(this.agreements);
		List<Twins> pairs = Pairs.onEdges(SEED, FIRST, PAIRS, look);
		assertThat(pairs).noneMatch((pair) -> pair.differences().isEmpty());
		Map<Twins, List<Combination>> shares = dealt(all, pairs);
		List<String> differences = new ArrayList<>();
		for (Twins pair : pairs) {
			List<Combination> share = shares.getOrDefault(pair, List.of());
			differences.addAll(compare(new LivedInGraph(this.graph, List.of(pair), look), pair, share, questions));
			log.info("Asked {} combinations about pair {}: {} answered otherwise until now", share.size(),
					pair.known().number(), differences.size());
		}
		Set<String> fields = places(all, (combination) -> true);
		Set<String> listings = places(all, Combination::goesOn);
		assertAll(() -> assertThat(differences.stream().limit(SHOWN_OF_MANY)).as("answered otherwise").isEmpty(),
				() -> assertThat(without(fields, this.shown)).as("shown to nobody").isSubsetOf(HARDLY_SHOWN),
				() -> assertThat(without(listings, this.wentOn)).as("gone on with by nobody").isSubsetOf(TOO_SHORT));
	}

	private static Set<String> without(Set<String> all, Set<String> some) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(some);
		return rest;
	}

	private static Set<String> places(List<Combination> all, Predicate<Combination> which) {
		return all.stream().filter(which).map(Combination::place).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Each to a pair, what information governance alone is answered to theirs; and to all
	 * pairs those of fields that have few, as not everybody is shown a key contact, and
	 * some that go on with a list, as not everybody is shown two involvements.
	 */
	private static Map<Twins, List<Combination>> dealt(List<Combination> all, List<Twins> pairs) {
		Map<Boolean, List<Twins>> ofGovernance = pairs.stream()
			.collect(Collectors.partitioningBy((pair) -> pair.known().viewer().isOfGovernance()));
		Map<String, Long> counts = all.stream()
			.collect(Collectors.groupingBy(Combination::place, Collectors.counting()));
		List<Combination> mixed = new ArrayList<>(all);
		// neighbours differ in one value, and would meet the same pairs
		Collections.shuffle(mixed, new Random(SEED));
		Map<Twins, List<Combination>> shares = new IdentityHashMap<>();
		Map<String, Integer> wayOn = new HashMap<>();
		for (Combination combination : mixed) {
			List<Twins> fitting = ofGovernance.getOrDefault(combination.isForGovernance(), List.of());
			Comparator<Twins> byShare = Comparator.comparingInt((pair) -> shares.getOrDefault(pair, List.of()).size());
			boolean isOfFew = counts.getOrDefault(combination.place(), 0L) <= FEW;
			boolean isForAll = combination.goesOn()
					&& wayOn.merge(combination.place(), 1, Integer::sum) <= GOING_ON_FOR_ALL;
			List<Twins> asked = (isOfFew || isForAll) ? fitting : List.of(Collections.min(fitting, byShare));
			asked.forEach((pair) -> shares.computeIfAbsent(pair, (none) -> new ArrayList<>()).add(combination));
		}
		return shares;
	}

	private List<String> compare(LivedInGraph livedIn, Twins pair, List<Combination> share, SchemaQuestions questions) {
		Map<Side, Map<String, Heard>> heard = new EnumMap<>(Side.class);
		World world = pair.known();
		for (Side side : Side.values()) {
			String child = livedIn.load(side).person(Asking.own(pair));
			livedIn.leaveSecondPages();
			// poisons what is kept in between, if anything is
			this.conversation.aside("opens", world.privileged().signIn(), Script.opening(world, child));
			this.conversation.aside("reads", world.privileged().signIn(), "{ child(id: \"" + child
					+ "\") { chronology { nodes { id } } involvements { edges { cursor } } } }");
			this.conversation.aside("opens", world.viewer().signIn(), Script.opening(world, child));
			for (int number = 0; number < share.size(); number++) {
				ask(number, share.get(number), child, world.viewer().signIn(), questions);
			}
			heard.put(side, this.conversation.end());
		}
		return Differences.between(heard);
	}

	private void ask(int number, Combination combination, String child, String viewer, SchemaQuestions questions) {
		String cursor = Arguments.ABSENT;
		if (combination.goesOn()) {
			Answer begun = this.conversation.ask(number + " begins", viewer,
					questions.question(combination.fromTheStart(), child, cursor));
			Object found = found(begun, combination.place() + ".pageInfo." + combination.wayOn());
			if (found != null) {
				cursor = "\"" + found + "\"";
			}
		}
		Answer answer = this.conversation.ask(number + " asks", viewer, questions.question(combination, child, cursor));
		if (isSomething(found(answer, combination.place()))) {
			this.shown.add(combination.place());
			if (!cursor.equals(Arguments.ABSENT)) {
				this.wentOn.add(combination.place());
			}
		}
	}

	/** A list or a page without entries shows nothing. */
	private static boolean isSomething(@Nullable Object found) {
		return switch (found) {
			case null -> false;
			case List<?> list -> !list.isEmpty();
			case Map<?, ?> page when page.get("edges") instanceof List<?> edges -> !edges.isEmpty();
			default -> true;
		};
	}

	private static @Nullable Object found(Answer answer, String place) {
		try {
			return answer.read(place);
		}
		catch (PathNotFoundException none) {
			return null;
		}
	}

}
