package org.threadline.visibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;

/**
 * Holds what views decide against what the evaluator in Java decides, over a graph as it
 * lies.
 */
public final class EvaluatorsInWorlds {

	private final WorldOfDecisions world;

	private final ProtectedReads reads;

	private final AgreementsInForce agreements;

	private final SignedInViewer viewers;

	private final Set<Disclosure> seen = EnumSet.noneOf(Disclosure.class);

	private final List<String> differences = new ArrayList<>();

	private int decisions;

	public EvaluatorsInWorlds(GraphTransactions graph, ProtectedReads reads, AgreementsInForce agreements,
			SignedInViewer viewers) {
		this.world = WorldOfDecisions.of(graph);
		this.reads = reads;
		this.agreements = agreements;
		this.viewers = viewers;
	}

	/**
	 * Compares what is decided for a viewer about every holding of some people.
	 * @param asKnownAt the moment whose knowledge is asked for; null for the present
	 */
	public void compare(String signIn, Set<String> personIds, @Nullable Instant asKnownAt) {
		VisibleScope scope = this.agreements.scopeFor(this.viewers.find(signIn).orElseThrow(), asKnownAt);
		Map<String, Map<String, Disclosure>> java = this.world.decisions(scope.viewer(), scope.moments(), personIds);
		if (!DecidedByViews.of(this.reads, scope, java).equals(java)) {
			this.differences.add(signIn + " as known at " + scope.knownAt());
		}
		java.values().forEach((byHolding) -> {
			this.decisions += byHolding.size();
			this.seen.addAll(byHolding.values());
		});
	}

	/**
	 * Who is decided about otherwise in Cypher than in Java, and when.
	 */
	public List<String> differences() {
		return List.copyOf(this.differences);
	}

	/**
	 * How many decisions were compared.
	 */
	public int decisions() {
		return this.decisions;
	}

	/**
	 * What was decided in any of them.
	 */
	public Set<Disclosure> seen() {
		return Set.copyOf(this.seen);
	}

}
