package org.threadline.twins;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.twins.Twins.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * What a viewer may not see changes nothing in what they are answered: not a byte, not a
 * trip to the database. And what they may see is there.
 */
@TwinService
@Tag("slow")
class NonInterferenceTests {

	private static final long SEED = 20261123;

	private static final int SHOWN_OF_MANY = 25;

	/** Second pages of lists of which hardly anybody here has a first one. */
	private static final Set<String> TOO_SHORT = Set.of("Query.correctionRequests(after: NEXT)",
			"Child.accessTrail(after: NEXT)");

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private TwinGraph graph;

	@Autowired
	private Conversation conversation;

	@Autowired
	private GraphQlSource service;

	@Test
	void twinsAreAnsweredAlike() {
		Look look = Pairs.look(this.agreements);
		List<Twins> pairs = Pairs.of(SEED, 0, TwinService.PAIRS, look);
		assertThat(pairs).noneMatch((pair) -> pair.differences().isEmpty());
		SchemaQuestions questions = new SchemaQuestions(this.service.schema(), SEED);
		CommandInputs inputs = new CommandInputs(this.service.schema());
		Expected expected = new Expected(this.conversation, look);
		// those of the left side, on both: hidden there, unknown on the right
		Map<String, String> people = new HashMap<>();
		Map<String, String> facts = new HashMap<>();
		List<String> wrong = new ArrayList<>();
		Map<Side, Map<String, Heard>> heard = new EnumMap<>(Side.class);
		for (Side side : Side.values()) {
			this.graph.load(pairs, side);
			if (side == Side.LEFT) {
				people.putAll(this.graph.people());
				facts.putAll(this.graph.facts());
			}
			Script script = new Script(questions, this.conversation, people);
			CommandScript commands = new CommandScript(inputs, this.conversation, look, facts, people);
			Explanations explanations = new Explanations(questions, inputs, this.conversation, look, facts, people);
			script.prepare(pairs.getFirst().known());
			for (Twins pair : pairs) {
				script.ask(pair.known());
				if (side == Side.LEFT) {
					wrong.addAll(expected.differences(pair.left(), people));
				}
				explanations.ask(pair.known());
				commands.command(pair, side);
			}
			heard.put(side, this.conversation.end());
		}
		List<String> differences = Differences.between(heard);
		assertAll(() -> assertThat(some(differences)).as("answered otherwise").isEmpty(),
				() -> assertThat(some(wrong)).as("other than the projection has it").isEmpty(),
				() -> assertThat(questions.neverAsked()).as("asked of no pair").isSubsetOf(TOO_SHORT));
	}

	private static List<String> some(List<String> all) {
		return all.stream().limit(SHOWN_OF_MANY).toList();
	}

}
