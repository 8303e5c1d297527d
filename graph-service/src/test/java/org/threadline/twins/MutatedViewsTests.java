package org.threadline.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

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

	private static final long SEED = 20261126;

	private static final int PAIRS = 30;

	/** One of so many is in the sample. */
	private static final int ONE_OF = 3;

	/**
	 * A sample unless told otherwise; {@code hiding} for every condition that hides;
	 * {@code all} for the other conditions too, of which what survives is reported only.
	 */
	private static final String WHICH = System.getProperty("threadline.twins.mutants", "sample");

	private static final int ASKED_FOR_A_LEAK = 6;

	/** The database keeps as many plans, from the left twins to the right ones. */
	private static final int AT_ONCE = 900;

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
		hunt(this.files.in("views")
			.stream()
			.flatMap((view) -> Conditions.mutants(view, this.files.text(view)).stream())
			.filter(switch (WHICH) {
				case "all" -> (mutant) -> true;
				case "hiding" -> Mutant::hides;
				default -> (mutant) -> mutant.hides() && mutant.name().hashCode() % ONE_OF == 0;
			})
			.toList());
	}

	private void hunt(List<Mutant> mutants) {
		Look look = Pairs.look(this.agreements);
		List<Twins> pairs = Pairs.onEdges(SEED, TwinService.FIRST_WITH_MUTANTS, PAIRS, look);
		MutantHunt hunt = new MutantHunt(this.files);
		for (int from = 0; from < mutants.size(); from += AT_ONCE) {
			List<Mutant> some = mutants.subList(from, Math.min(mutants.size(), from + AT_ONCE));
			Map<String, String> people = new HashMap<>();
			Map<String, String> facts = new HashMap<>();
			Map<String, String> practitioners = new HashMap<>();
			for (Side side : Side.values()) {
				this.graph.load(pairs, side);
				if (side == Side.LEFT) {
					people.putAll(this.graph.people());
					facts.putAll(this.graph.facts());
					practitioners.putAll(this.graph.practitioners());
				}
				SentCalls calls = calls(pairs, side, look, new Known(people, facts, practitioners));
				if (side == Side.LEFT) {
					hunt.hunt(some, calls);
				}
				else {
					hunt.compare(some, calls);
				}
			}
		}
		if (!WHICH.equals("sample")) {
			System.out.println("Mutants of views: " + hunt.counts() + ", surviving: " + hunt.surviving());
		}
		Set<String> hiding = mutants.stream().filter(Mutant::hides).map(Mutant::name).collect(Collectors.toSet());
		hiding.retainAll(hunt.surviving());
		assertThat(Survivors.unlisted(hiding)).as("not noticed").isEmpty();
		assertThat(hunt.neverSent()).isSubsetOf(NOT_ASKED);
	}

	/** Everything that is asked and commanded about twins, and looked for with leaks. */
	private SentCalls calls(List<Twins> pairs, Side side, Look look, Known known) {
		SchemaQuestions questions = new SchemaQuestions(this.service.schema(), SEED);
		CommandInputs inputs = new CommandInputs(this.service.schema());
		Script script = new Script(questions, this.conversation, known.people());
		Explanations explanations = new Explanations(questions, inputs, this.conversation, look, known.facts(),
				known.people());
		CommandScript commands = new CommandScript(inputs, this.conversation, look, known.facts(), known.people());
		Unseen unseen = new Unseen(this.graph, look);
		unseen.leaveSeen(pairs, known.people(), this.graph.facts());
		if (side == Side.LEFT) {
			unseen.leave(pairs, known);
		}
		SentCalls calls = new SentCalls(this.driver);
		script.prepare(pairs.getFirst().known());
		this.sent.hear(calls);
		for (Twins pair : pairs) {
			script.ask(pair.known());
			explanations.ask(pair.known());
			commands.command(pair, side);
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
		return calls;
	}

}
