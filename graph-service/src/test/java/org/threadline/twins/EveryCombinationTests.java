package org.threadline.twins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

	private static final int FEW = 20;

	private static final int SHOWN_OF_MANY = 25;

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
		Map<Twins, List<Combination>> shares = dealt(all, pairs);
		List<String> differences = new ArrayList<>();
		shares.forEach((pair, share) -> {
			differences.addAll(compare(new LivedInGraph(this.graph, List.of(pair), look), pair, share, questions));
			log.info("Asked {} combinations about pair {}: {} answered otherwise until now", share.size(),
					pair.known().number(), differences.size());
		});
		Set<String> fields = places(all, (combination) -> true);
		Set<String> listings = places(all, Combination::goesOn);
		assertAll(() -> assertThat(differences.stream().limit(SHOWN_OF_MANY)).as("answered otherwise").isEmpty(),
				() -> assertThat(this.shown).as("shown to somebody").isEqualTo(fields),
				() -> assertThat(this.wentOn).as("gone on with").isEqualTo(listings));
	}

	private static Set<String> places(List<Combination> all, Predicate<Combination> which) {
		return all.stream().filter(which).map(Combination::place).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Each to a pair whose viewer may be answered, and those of fields that have few to
	 * all of them: not everybody is shown a key contact.
	 */
	private static Map<Twins, List<Combination>> dealt(List<Combination> all, List<Twins> pairs) {
		Map<Boolean, List<Twins>> ofGovernance = pairs.stream()
			.collect(Collectors.partitioningBy((pair) -> pair.known().viewer().isOfGovernance()));
		Map<String, Long> counts = all.stream()
			.collect(Collectors.groupingBy(Combination::place, Collectors.counting()));
		List<Combination> mixed = new ArrayList<>(all);
		// neighbours differ in one value, and would meet the same pairs
		Collections.shuffle(mixed, new Random(SEED));
		Map<Twins, List<Combination>> shares = new LinkedHashMap<>();
		for (Combination combination : mixed) {
			List<Twins> fitting = ofGovernance.getOrDefault(combination.isForGovernance(), List.of());
			Comparator<Twins> byShare = Comparator.comparingInt((pair) -> shares.getOrDefault(pair, List.of()).size());
			List<Twins> asked = (counts.getOrDefault(combination.place(), 0L) <= FEW) ? fitting
					: List.of(Collections.min(fitting, byShare));
			asked.forEach((pair) -> shares.computeIfAbsent(pair, (none) -> new ArrayList<>()).add(combination));
		}
		return shares;
	}

	private List<String> compare(LivedInGraph livedIn, Twins pair, List<Combination> share, SchemaQuestions questions) {
		Map<Side, Map<String, Heard>> heard = new EnumMap<>(Side.class);
		World world = pair.known();
		for (Side side : Side.values()) {
			String child = livedIn.load(side).person(Asking.own(pair));
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
				this.wentOn.add(combination.place());
			}
		}
		Answer answer = this.conversation.ask(number + " asks", viewer, questions.question(combination, child, cursor));
		if (found(answer, combination.place()) != null) {
			this.shown.add(combination.place());
		}
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
