package org.threadline.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.twins.Conditions.Mutant;
import org.threadline.twins.Twins.Side;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No condition that hides something can be left out of a view, or turned round,
 * unnoticed: the changed view answers about the twins otherwise than the view as it
 * stands, whose answers are held against the projection. What is not noticed is listed
 * with the reason.
 */
@TwinService
@Tag("slow")
class MutatedViewsTests {

	private static final Logger log = LoggerFactory.getLogger(MutatedViewsTests.class);

	private static final long SEED = 20261126;

	private static final Extent WHAT_HIDES = new Extent(TwinService.FIRST_WITH_MUTANTS, 10, 48, 2, List.of(Side.LEFT));

	private static final Extent EVERYTHING = new Extent(TwinService.FIRST_WITH_MUTANTS + 10, 30, 80, 6,
			List.of(Side.LEFT, Side.RIGHT));

	/** Which nobody of these worlds asks: information governance alone. */
	private static final Set<String> NOT_ASKED = Set.of("views/governed-fact", "views/broken-glass");

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private TwinGraph graph;

	@Autowired
	private Conversation conversation;

	@Autowired
	private SentStatements sent;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphQlSource service;

	private final CypherFiles files = new CypherFiles();

	@Test
	void whatHidesIsNotChangedUnnoticed() {
		MutantHunt hunt = hunt(mutants().filter(Mutant::hides).toList(), WHAT_HIDES);
		assertThat(Survivors.needless(hunt.surviving())).as("listed, and noticed all the same").isEmpty();
	}

	/**
	 * Every condition, of which what survives is reported, and held to the list where it
	 * hides.
	 */
	@Test
	@Tag("deep")
	void noConditionIsChangedUnnoticed() {
		MutantHunt hunt = hunt(mutants().toList(), EVERYTHING);
		log.info("Mutants of views: {}, surviving: {}", hunt.counts(), hunt.surviving());
	}

	private Stream<Mutant> mutants() {
		return this.files.in("views")
			.stream()
			.flatMap((view) -> Conditions.mutants(view, this.files.text(view)).stream());
	}

	private MutantHunt hunt(List<Mutant> mutants, Extent extent) {
		Look look = Pairs.look(this.agreements);
		List<Twins> pairs = Pairs.onEdges(SEED, extent.first(), extent.pairs(), look);
		LivedInGraph livedIn = new LivedInGraph(this.graph, pairs, look);
		MutantHunt hunt = new MutantHunt(this.files, mutants);
		for (Side side : extent.sides()) {
			Known known = livedIn.load(side);
			if (side == Side.LEFT) {
				livedIn.leaveMuch();
			}
			SentCalls calls = new SentCalls(this.driver, extent.questions());
			ask(pairs, side, look, known, extent, calls);
			if (side == Side.LEFT) {
				hunt.hunt(calls);
			}
			else {
				hunt.compare(calls);
			}
		}
		Set<String> hiding = mutants.stream().filter(Mutant::hides).map(Mutant::name).collect(Collectors.toSet());
		hiding.retainAll(hunt.surviving());
		assertThat(Survivors.unlisted(hiding)).as("not noticed").isEmpty();
		assertThat(hunt.neverSent()).isSubsetOf(NOT_ASKED);
		return hunt;
	}

	/** Everything that is asked and commanded about twins, and looked for with leaks. */
	private void ask(List<Twins> pairs, Side side, Look look, Known known, Extent extent, SentCalls calls) {
		SchemaQuestions questions = new SchemaQuestions(this.service.schema(), SEED);
		CommandInputs inputs = new CommandInputs(this.service.schema());
		Interview interview = new Interview(questions, new CommandVariants(inputs), this.conversation, look, known);
		Probing probing = new Probing(inputs, this.conversation, known);
		interview.prepare(pairs);
		this.sent.hear(calls);
		for (Twins pair : pairs) {
			interview.askAll(pair, side);
			if (extent.isOfEverything()) {
				interview.readMuch(pair.known());
			}
			probing.ask(pair);
		}
		List<Leak> leaks = new ArrayList<>(PlantedLeaks.all(inputs, look));
		leaks.addAll(LeaksOfViews.all(inputs, look));
		Set<String> asked = new TreeSet<>();
		for (Leak leak : leaks) {
			pairs.stream().filter(leak.suits()).limit(extent.askedForALeak()).forEach((pair) -> {
				Asking.Question question = leak.asked().of(pair, known, "asks");
				if (asked.add(pair.known().number() + question.toString())) {
					this.conversation.aside("asks " + asked.size(), pair.known().viewer().signIn(), question.text(),
							question.variables());
				}
			});
		}
		this.sent.hear(null);
		this.conversation.end();
	}

	/**
	 * How much is asked.
	 *
	 * @param first number of the first world
	 * @param pairs how many pairs there are
	 * @param questions how many of them a mutant is sent with at most, for each statement
	 * @param askedForALeak with how many pairs what a leak is looked for with is asked
	 * @param sides which of the twins are asked
	 */
	private record Extent(int first, int pairs, int questions, int askedForALeak, List<Side> sides) {

		boolean isOfEverything() {
			return this.sides.size() > 1;
		}

	}

}
