package org.threadline.twins;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.twins.Twins.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * What a viewer may not see changes nothing in what they are answered: not a byte, not a
 * trip to the database. And what they may see is there.
 */
@TwinService
@Tag("slow")
class NonInterferenceTests {

	private static final Logger log = LoggerFactory.getLogger(NonInterferenceTests.class);

	private static final long SEED = 20261123;

	/** One of so many is held against the projection: everything of it is read. */
	private static final int ONE_EXPECTED_OF = 3;

	private static final int SHOWN_OF_MANY = 25;

	/** Second pages of lists of which hardly anybody here has a first one. */
	private static final Set<String> TOO_SHORT = Set.of("Query.correctionRequests(after: NEXT)",
			"Child.accessTrail(after: NEXT)", "Query.brokenGlass(after: NEXT)");

	/**
	 * Which take more than these worlds have: a fact of one's own of a kind of which
	 * there are few, a lead, a request.
	 */
	private static final Set<String> HARDLY_RECORDED = Set.of("handOverLead", "takeLead", "meetNeed",
			"requestCorrection", "reviewNeed", "reviewStrength", "withdrawConsent");

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
		SchemaQuestions questions = new SchemaQuestions(this.service.schema(), SEED);
		CommandVariants variants = new CommandVariants(new CommandInputs(this.service.schema()));
		Expected expected = new Expected(this.conversation, look);
		List<String> differences = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (int from = TwinService.FROM; from < TwinService.PAIRS; from += TwinService.AT_ONCE) {
			int count = Math.min(TwinService.AT_ONCE, TwinService.PAIRS - from);
			List<Twins> pairs = Pairs.mostlySmall(SEED + from, from, count, look);
			assertThat(pairs).noneMatch((pair) -> pair.differences().isEmpty());
			int before = differences.size();
			compare(pairs, look, questions, variants, expected, differences, wrong);
			// so that a long run need not be over before it is looked at
			differences.stream().skip(before).limit(SHOWN_OF_MANY).forEach(log::warn);
			log.info("Compared {} of {} pairs: {} answered otherwise, {} other than the projection has it",
					from + count, TwinService.PAIRS, differences.size(), wrong.size());
		}
		assertAll(() -> assertThat(some(differences)).as("answered otherwise").isEmpty(),
				() -> assertThat(some(wrong)).as("other than the projection has it").isEmpty());
		assumeThat(System.getProperty("threadline.policy.file"))
			.as("the agreement these worlds are made for, under which somebody is shown everything")
			.isNull();
		assertAll(() -> assertThat(expected.neverShown()).as("shown to nobody").isEmpty(),
				() -> assertThat(some(questions.coverage().unexpected())).as("refused, or not refused").isEmpty(),
				() -> assertThat(variants.neverGiven()).as("commanded of no pair").isEmpty(),
				() -> assertThat(variants.alwaysRefused()).as("refused to everybody").isSubsetOf(HARDLY_RECORDED),
				() -> assertThat(questions.neverAnswered()).as("answered to no pair").isSubsetOf(TOO_SHORT));
	}

	private void compare(List<Twins> pairs, Look look, SchemaQuestions questions, CommandVariants variants,
			Expected expected, List<String> differences, List<String> wrong) {
		LivedInGraph livedIn = new LivedInGraph(this.graph, pairs, look);
		Map<Side, Map<String, Heard>> heard = new EnumMap<>(Side.class);
		for (Side side : Side.values()) {
			Known known = livedIn.load(side);
			livedIn.leaveSecondPages();
			Interview interview = new Interview(questions, variants, this.conversation, look, known);
			interview.prepare(pairs);
			for (Twins pair : pairs) {
				interview.read(pair.known());
				if (side == Side.LEFT && pair.known().number() % ONE_EXPECTED_OF == 0) {
					wrong.addAll(expected.differences(pair.left(), known.people()));
				}
				interview.askMore(pair, side);
			}
			heard.put(side, this.conversation.end());
		}
		differences.addAll(Differences.between(heard));
	}

	private static List<String> some(List<String> all) {
		return all.stream().limit(SHOWN_OF_MANY).toList();
	}

}
