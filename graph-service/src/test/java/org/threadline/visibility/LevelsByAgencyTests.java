package org.threadline.visibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.threadline.RunningService;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.shared.AgencyKind;
import org.threadline.visibility.SharingAgreements.InForce;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agreement may say which levels posts have in which agencies: a post of another level
 * counts for nothing, whatever a feed gave it.
 */
@RunningService
class LevelsByAgencyTests {

	private static final String NOT_IN_SCHOOLS = """
			posts:
			  - levels: [none, governance]
			    agencies: [SCHOOL, LOCAL_AUTHORITY]
			  - levels: [basic, professional, safeguarding]
			    agencies: [GENERAL_PRACTICE, COMMUNITY_HEALTH, CAMHS, CHILDRENS_SOCIAL_CARE]
			""";

	@Autowired
	private SignedInViewer viewers;

	@Autowired
	private ProtectedReads reads;

	@Autowired
	private GraphTransactions graph;

	@Test
	void whoseLevelIsNotAgreedForTheirAgencySeesNothing() throws IOException {
		WorldOfDecisions world = WorldOfDecisions.of(this.graph);
		for (String user : List.of("teacher", "police")) {
			assertThat(seen(world, scope(user, ""))).as(user).isTrue();
			assertThat(seen(world, scope(user, NOT_IN_SCHOOLS))).as(user).isFalse();
		}
		for (String user : List.of("health.visitor", "social.worker", "young.person")) {
			assertThat(decided(world, scope(user, NOT_IN_SCHOOLS))).as(user).isEqualTo(decided(world, scope(user, "")));
			assertThat(seen(world, scope(user, NOT_IN_SCHOOLS))).as(user).isTrue();
		}
	}

	@Test
	void whosePostIsCalledOtherwiseThanAgreedSeesNothing() throws IOException {
		WorldOfDecisions world = WorldOfDecisions.of(this.graph);
		String roles = """
				posts:
				  - levels: [none, governance, basic, professional, safeguarding]
				    agencies: [%s]
				    roles: [Social worker]
				""".formatted(Arrays.stream(AgencyKind.values()).map(Enum::name).collect(Collectors.joining(", ")));
		assertThat(seen(world, scope("social.worker", roles))).isTrue();
		assertThat(seen(world, scope("teacher", roles))).isFalse();
		assertThat(seen(world, scope("manager", roles))).isFalse();
	}

	private boolean seen(WorldOfDecisions world, VisibleScope scope) {
		return decided(world, scope).values()
			.stream()
			.flatMap((byHolding) -> byHolding.values().stream())
			.anyMatch((disclosure) -> disclosure != Disclosure.NONE);
	}

	/** What the views decide, which the evaluator in Java has to agree with. */
	private Map<String, Map<String, Disclosure>> decided(WorldOfDecisions world, VisibleScope scope) {
		Map<String, Map<String, Disclosure>> java = world.decisions(scope.viewer(), scope.moments());
		Map<String, Map<String, Disclosure>> views = DecidedByViews.of(this.reads, scope, java);
		assertThat(views).isEqualTo(java);
		return views;
	}

	private VisibleScope scope(String user, String posts) throws IOException {
		String text = new ClassPathResource("policies/default.yaml").getContentAsString(StandardCharsets.UTF_8)
			.replace("\nneedLevels:", "\n" + posts + "needLevels:");
		return new SharingAgreements(List.of(new InForce(Instant.EPOCH, PolicyPackReader.read("pack.yaml", text))))
			.scopeFor(this.viewers.find(user).orElseThrow(), Instant.now(), null);
	}

}
