package org.threadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.ViewQuery;
import org.threadline.identity.SignedInViewer;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.VisibleScope;

/**
 * What reads cost the database, in the hits on its store that PROFILE counts. They do not
 * depend on the machine.
 */
final class ProfiledReads {

	private static final ViewQuery FIND_CHILD = ViewQuery.named("children/find-child");

	private final Driver driver;

	private final VisibleScope scope;

	ProfiledReads(Driver driver, AgreementsInForce agreements, SignedInViewer viewers, String user) {
		this.driver = driver;
		Viewer viewer = viewers.find(user).orElseThrow();
		this.scope = agreements.scopeFor(viewer);
	}

	/** What it costs to find a child and decide what may be read of the record. */
	Cost finding(String childId) {
		return profile(FIND_CHILD, Map.of("childIds", List.of(childId)));
	}

	/** What a field costs once that is decided. */
	Cost reading(ViewQuery query, String childId, Map<String, Object> arguments) {
		Map<String, Object> all = new HashMap<>(arguments);
		all.put("decided", List.of(finding(childId).rows().getFirst().get("decision").asMap()));
		return profile(query, all);
	}

	/** The same, if only that there is something in these holdings were shown. */
	Cost readingStubs(ViewQuery query, String childId, List<String> holdings, Map<String, Object> arguments) {
		Map<String, Object> decision = new HashMap<>(finding(childId).rows().getFirst().get("decision").asMap());
		decision.put("existence", holdings);
		Map<String, Object> all = new HashMap<>(arguments);
		all.put("decided", List.of(decision));
		return profile(query, all);
	}

	Cost profile(ViewQuery query, Map<String, Object> arguments) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.putAll(this.scope.parameters());
		parameters.putAll(arguments);
		try (Session session = this.driver.session()) {
			Result result = session.run("PROFILE " + query.text(), Values.value(parameters));
			List<Record> rows = result.list();
			return new Cost(new ProfiledStatement(query.name(), result.consume().profile()), rows);
		}
	}

	VisibleScope scope() {
		return this.scope;
	}

	/**
	 * What a read cost and gave.
	 *
	 * @param statement what it cost
	 * @param rows the rows
	 */
	record Cost(ProfiledStatement statement, List<Record> rows) {

		long hits() {
			return this.statement.hits();
		}

	}

}
