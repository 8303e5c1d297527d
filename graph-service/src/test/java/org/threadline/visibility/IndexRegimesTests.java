package org.threadline.visibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.AFeed;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.SharingAgreements.InForce;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pilots had four regimes of the index: here each is a pack, over one graph. Whom a
 * viewer finds is decided by the views; the evaluator in Java says the same.
 */
@RunningService
class IndexRegimesTests {

	private static final String HIDDEN_ON_REQUEST = "default";

	private static final String HOLDER = "northmoor-social-care";

	@Autowired
	private OwnChildren children;

	@Autowired
	private SignedInViewer viewers;

	@Autowired
	private ProtectedReads reads;

	@Autowired
	private GraphTransactions graph;

	@Autowired
	private Driver driver;

	/**
	 * Social care holds the children's records and works with none of them. "At the
	 * school" the teacher's school is involved; "agreed" is consent to share with it. The
	 * teacher's level is basic, the social worker's safeguarding, the others'
	 * professional.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "nobody", value = {
			"everyone-indexed      | indexed                 | teacher coordinator health.visitor social.worker",
			"everyone-indexed      | hidden                  | teacher coordinator health.visitor social.worker",
			"everyone-indexed      | hidden, at the school   | teacher coordinator health.visitor social.worker",
			"default               | indexed                 | teacher coordinator health.visitor social.worker",
			"default               | hidden                  | nobody",
			"default               | hidden, at the school   | teacher",
			"default               | hidden, agreed          | nobody",
			"absent-on-request     | indexed                 | teacher coordinator health.visitor social.worker",
			"absent-on-request     | hidden                  | nobody",
			"absent-on-request     | hidden, at the school   | nobody",
			"absent-on-request     | hidden, agreed          | nobody",
			"referred-with-consent | indexed                 | social.worker",
			"referred-with-consent | indexed, at the school  | social.worker",
			"referred-with-consent | indexed, agreed         | teacher social.worker",
			"referred-with-consent | indexed, refused        | social.worker",
			"referred-with-consent | indexed, other category | social.worker",
			"referred-with-consent | hidden, agreed          | nobody",
			"everyone-indexed      | sealed                  | nobody",
			"default               | sealed                  | nobody",
			"absent-on-request     | sealed                  | nobody",
			"referred-with-consent | sealed, agreed          | nobody" })
	void whoFindsWhom(String regime, String child, String finders) {
		String id = aChild(child);
		List<String> found = Stream.of("teacher", "coordinator", "health.visitor", "social.worker")
			.filter((user) -> isFound(regime, user, id))
			.toList();
		assertThat(found).isEqualTo((finders != null) ? List.of(finders.split(" ")) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "everyone-indexed", "absent-on-request", "referred-with-consent" })
	void theEvaluatorsAgreeUnderEach(String regime) {
		WorldOfDecisions world = WorldOfDecisions.of(this.graph);
		for (String user : List.of("teacher", "coordinator", "social.worker", "planner", "young.person", "parent")) {
			VisibleScope scope = scope(regime, user);
			Map<String, Map<String, Disclosure>> java = world.decisions(scope.viewer(), scope.moments());
			assertThat(DecidedByViews.of(this.reads, scope, java)).as("%s for %s", regime, user).isEqualTo(java);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "everyone-indexed", "absent-on-request", "referred-with-consent" })
	void theyDifferFromTheDefaultInTheIndexAlone(String regime) {
		assertThat(withoutIndex(regime)).isEqualTo(withoutIndex(HIDDEN_ON_REQUEST));
	}

	@Test
	void aPlannerFindsNobodyUnderAny() {
		String id = aChild("indexed, agreed");
		assertThat(Stream.of("everyone-indexed", "default", "absent-on-request", "referred-with-consent")
			.filter((regime) -> isFound(regime, "planner", id))).isEmpty();
	}

	private boolean isFound(String regime, String user, String childId) {
		return this.reads
			.read(scope(regime, user), ViewQuery.named("visibility/decide-people"),
					Map.of("personIds", List.of(childId)))
			.getFirst()
			.flag("recordShown");
	}

	private VisibleScope scope(String regime, String user) {
		Viewer viewer = this.viewers.find(user).orElseThrow();
		return new SharingAgreements(
				List.of(new InForce(Instant.EPOCH, PolicyPackReader.read(regime + ".yaml", text(regime)))))
			.scopeFor(viewer, Instant.now(), null);
	}

	/** A child of its own, described in words. */
	private String aChild(String words) {
		LocalDate born = this.children.nextDay();
		String state = words.startsWith("hidden") ? "HIDDEN_ON_REQUEST"
				: words.startsWith("sealed") ? "SEALED" : "INDEXED";
		AFeed feed = AFeed.anotherFeed("regime-" + born)
			.withChild("C1", "agency_ref", HOLDER, "given_name", "Regime", "family_name", "Quillfeather",
					"date_of_birth", born.toString(), "indexing", state);
		if (words.endsWith("at the school")) {
			feed = feed.withInvolvement("school", "agency_ref", "alder-bank-school", "role", "Class teacher");
		}
		List<String> consent = new ArrayList<>(List.of("agency_ref", HOLDER, "shared_with", "alder-bank-school"));
		if (words.endsWith("agreed")) {
			feed = feed.withConsent("agreed", consent.toArray(String[]::new));
		}
		if (words.endsWith("refused")) {
			consent.addAll(List.of("decision", "REFUSED"));
			feed = feed.withConsent("refused", consent.toArray(String[]::new));
		}
		if (words.endsWith("other category")) {
			consent.addAll(List.of("category", "INVOLVEMENT"));
			feed = feed.withConsent("other", consent.toArray(String[]::new));
		}
		this.children.load(feed);
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (:BirthDetails {source: $source})-[:BIRTH_DETAILS_OF]->(child:Child) RETURN child.id AS id",
						Map.of("source", "regime-" + born))
				.single()
				.get("id")
				.asString();
		}
	}

	private static String withoutIndex(String regime) {
		String text = text(regime);
		String rules = text.substring(text.indexOf("version:"));
		return rules.substring(0, rules.indexOf("  # Whether a child can be found at all."))
				+ rules.substring(rules.indexOf("  # What an agency recorded itself."));
	}

	private static String text(String regime) {
		try {
			return new ClassPathResource("policies/" + regime + ".yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
