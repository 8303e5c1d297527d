package org.threadline.visibility;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.RunningService;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.FeedLoader;
import org.threadline.viewer.Viewer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher decides and Java explains: over all stories, posts and several moments the two
 * give the same answer for every holding.
 */
@RunningService
class EvaluatorsAgreeTests {

	private static final List<String> USERS = List.of("social.worker", "teacher", "health.visitor", "police", "camhs",
			"coordinator", "manager", "analyst", "planner", "auditor", "admin", "young.person", "parent");

	private static final List<Instant> MOMENTS = List.of(Instant.parse("2026-11-22T00:00:00Z"),
			Instant.parse("2026-06-20T00:00:00Z"), Instant.parse("2025-08-01T00:00:00Z"),
			Instant.parse("2022-01-01T00:00:00Z"));

	@Autowired
	private GraphTransactions graph;

	@Autowired
	private ProtectedReads reads;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private SignedInViewer viewers;

	@Autowired
	private FeedLoader feeds;

	@BeforeEach
	void withChoicesOfAgenciesAndDecisionsOfOneDay() {
		this.feeds.load("classpath:feeds-of-tests");
	}

	@Test
	void overAllStoriesCypherAndJavaDecideAlike() {
		WorldOfDecisions world = WorldOfDecisions.of(this.graph);
		Set<Disclosure> seen = EnumSet.noneOf(Disclosure.class);
		int decisions = 0;
		for (String user : USERS) {
			Viewer viewer = this.viewers.find(user).orElseThrow();
			for (Instant asKnownAt : MOMENTS) {
				VisibleScope scope = this.agreements.scopeFor(viewer, asKnownAt);
				Map<String, Map<String, Disclosure>> java = world.decisions(viewer, scope.moments());
				assertThat(DecidedByViews.of(this.reads, scope, java)).as("%s as known at %s", user, asKnownAt)
					.isEqualTo(java);
				decisions += java.values().stream().mapToInt(Map::size).sum();
				java.values().forEach((byHolding) -> seen.addAll(byHolding.values()));
			}
		}
		assertThat(decisions).isGreaterThan(10_000);
		assertThat(seen).containsExactlyInAnyOrder(Disclosure.values());
	}

}
