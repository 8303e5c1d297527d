package org.threadline.visibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.visibility.SharingAgreements.InForce;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is decided at a moment, by views and by the evaluator in Java, which have to
 * agree.
 *
 * @param graph the graph
 * @param reads the reads of views
 * @param agreements the agreement in force, taken to be in force at every moment
 * @param viewers who asks
 */
public record DecisionsAtMoments(GraphTransactions graph, ProtectedReads reads, AgreementsInForce agreements,
		SignedInViewer viewers) {

	/**
	 * Whether a viewer may know of a child at a moment.
	 */
	public boolean isShown(String user, String childId, Instant moment) {
		VisibleScope scope = new SharingAgreements(List.of(new InForce(Instant.EPOCH, this.agreements.current())))
			.scopeFor(this.viewers.find(user).orElseThrow(), moment, null);
		Map<String, Map<String, Disclosure>> java = WorldOfDecisions.of(this.graph)
			.decisions(scope.viewer(), scope.moments());
		assertThat(DecidedByViews.of(this.reads, scope, java)).isEqualTo(java);
		return this.reads
			.read(scope, ViewQuery.named("visibility/decide-people"), Map.of("personIds", List.of(childId)))
			.getFirst()
			.flag("recordShown");
	}

}
