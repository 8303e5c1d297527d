package org.threadline.twins;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.twins.Twins.Side;
import org.threadline.visibility.Disclosure;
import org.threadline.visibility.EvaluatorsInWorlds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher decides and Java explains: over worlds from a seed, in which much begins and
 * ends at the very moments asked about, the two decide alike about every holding.
 */
@TwinService
@Tag("slow")
class EvaluatorsAgreeInWorldsTests {

	private static final long SEED = 20261127;

	private static final int WORLDS = 60;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private TwinGraph graph;

	@Autowired
	private GraphTransactions transactions;

	@Autowired
	private ProtectedReads reads;

	@Autowired
	private SignedInViewer viewers;

	@Test
	void inWorldsCypherAndJavaDecideAlike() {
		List<Twins> pairs = Pairs.onEdges(SEED, TwinService.FIRST_WITH_LEAKS, WORLDS, Pairs.look(this.agreements));
		this.graph.load(pairs, Side.LEFT);
		Map<String, String> people = this.graph.people();
		EvaluatorsInWorlds evaluators = new EvaluatorsInWorlds(this.transactions, this.reads, this.agreements,
				this.viewers);
		for (Twins pair : pairs) {
			Set<String> ofTheWorld = people.entrySet()
				.stream()
				.filter((person) -> person.getKey().startsWith("w" + pair.known().number() + "-"))
				.map(Map.Entry::getValue)
				.collect(Collectors.toSet());
			for (Onlooker onlooker : List.of(pair.known().viewer(), pair.known().privileged())) {
				evaluators.compare(onlooker.signIn(), ofTheWorld, null);
				Look.EARLIER
					.forEach((moment) -> evaluators.compare(onlooker.signIn(), ofTheWorld, Instant.parse(moment)));
			}
		}
		assertThat(evaluators.differences()).as("decided otherwise").isEmpty();
		assertThat(evaluators.decisions()).isGreaterThan(10_000);
		assertThat(evaluators.seen()).containsExactlyInAnyOrder(Disclosure.values());
	}

}
