package org.threadline.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
@Tag("deep")
class MutatedViewsTests {

	private static final Logger log = LoggerFactory.getLogger(MutatedViewsTests.class);

	private static final long SEED = 20261126;

	/** Pairs for what hides, with so many questions to each statement. */
	private static final int FEW = 12;

	private static final int FEW_QUESTIONS = 16;

	private static final int MANY = 30;

	private static final int MANY_QUESTIONS = 60;

	private static final int ASKED_FOR_A_LEAK = 6;

	/** Which nobody of these worlds asks: information governance alone. */
	private static final Set<String> NOT_ASKED = Set.of("views/governed-fact");

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
		hunt(mutants().filter(Mutant::hides).toList(), FEW, FEW_QUESTIONS, List.of(Side.LEFT));
	}

	/**
	 * Every condition, of which what survives is reported, and held to the list where it
	 * hides.
	 */
	@Test
	void noConditionIsChangedUnnoticed() {
		MutantHunt hunt = hunt(mutants().toList(), MANY, MANY_QUESTIONS, List.of(Side.LEFT, Side.RIGHT));
		log.info("Mutants of views: {}, surviving: {}", hunt.counts(), hunt.surviving());
	}

	private Stream<Mutant> mutants() {
		return this.files.in("views")
			.stream()
			.flatMap((view) -> Conditions.mutants(view, this.files.text(view)).stream());
	}

	private MutantHunt hunt(List<Mutant> mutants, int count, int questions, List<Side> sides) {
		Look look = Pairs.look(this.agreements);
		List<Twins> pairs = Pairs.onEdges(SEED, TwinService.FIRST_WITH_MUTANTS, count, look);
		MutantHunt hunt = new MutantHunt(this.files, mutants);
		Map<String, String> people = new HashMap<>();
		Map<String, String> facts = new HashMap<>();
		Map<String, String> practitioners = new HashMap<>();
		for (Side side : sides) {
			this.graph.load(pairs, side);
			if (side == Side.LEFT) {
				people.putAll(this.graph.people());
				facts.putAll(this.graph.facts());
				practitioners.putAll(this.graph.practitioners());
			}
			SentCalls calls = new SentCalls(this.driver, questions);
			ask(pairs, side, look, new Known(people, facts, practitioners), calls);
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
	private void ask(List<Twins> pairs, Side side, Look look, Known known, SentCalls calls) {
		SchemaQuestions questions = new SchemaQuestions(this.service.schema(), SEED);
		CommandInputs inputs = new CommandInputs(this.service.schema());
		Interview interview = new Interview(questions, this.service.schema(), this.conversation, look, known);
		Unseen unseen = new Unseen(this.graph, look);
		unseen.leaveSeen(pairs, known.people(), this.graph.facts());
		if (side == Side.LEFT) {
			unseen.leave(pairs, known);
			unseen.leaveMuch(pairs, known);
		}
		Probing probing = new Probing(inputs, this.conversation, known);
		interview.prepare(pairs);
		this.sent.hear(calls);
		for (Twins pair : pairs) {
			interview.askAll(pair, side);
			probing.ask(pair);
		}
		List<Leak> leaks = new ArrayList<>(PlantedLeaks.all(inputs, look));
		leaks.addAll(LeaksOfViews.all(inputs));
		Set<String> asked = new TreeSet<>();
		for (Leak leak : leaks) {
			pairs.stream().filter(leak.suits()).limit(ASKED_FOR_A_LEAK).forEach((pair) -> {
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

}
