package org.threadline.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.threadline.cypher.ViewQuery;
import org.threadline.paging.Page;
import org.threadline.shared.EventKind;
import org.threadline.shared.FoldedText;
import org.threadline.shared.NameSound;
import org.threadline.visibility.VisibleScope;

/**
 * What the service sends to the graph for a question: the same statements of the same
 * catalogue with the same parameters.
 */
final class ServiceStatements {

	private static final ViewQuery FIND_CHILD = ViewQuery.named("children/find-child");

	private static final ViewQuery FIND_CHILDREN = ViewQuery.named("children/find-children-by-birth");

	private static final ViewQuery BASIC_DETAILS = ViewQuery.named("children/read-basic-details");

	private static final ViewQuery INVOLVEMENTS = ViewQuery.named("involvement/list-involvements");

	private static final ViewQuery CHRONOLOGY = ViewQuery.named("chronology/list-events-by-occurred-newest-first");

	private static final ViewQuery WEB = ViewQuery.named("web/read-web");

	private static final ViewQuery CONSENTS = ViewQuery.named("consent/list-consents");

	static final int PAGE = 50;

	private static final int MOST_IN_A_WEB = 200;

	private static final int MOST_HOMES = 200;

	private static final int MOST_FOUND = 11;

	private final SampledChild child;

	private final VisibleScope scope;

	private final Rows rows;

	private ServiceStatements(SampledChild child, VisibleScope scope, Rows rows) {
		this.child = child;
		this.scope = scope;
		this.rows = rows;
	}

	/** Sends what the question takes and gives the rows of what was asked for. */
	static List<Record> read(Question question, VisibleScope scope, Rows rows, ExecutorService threads) {
		ServiceStatements statements = new ServiceStatements(question.child(), scope, rows);
		return switch (question.operation()) {
			case INVOLVEMENTS -> statements.involvements(statements.decided());
			case CHRONOLOGY_20, CHRONOLOGY_200, CHRONOLOGY_5000 -> statements.chronology(statements.decided());
			case WEB -> statements.web(statements.decided());
			case SEARCH -> statements.search();
			case CHILD_PAGE -> statements.page(threads);
			case RECORD_EVENT, OPEN_RECORD ->
				throw new IllegalArgumentException("Commands are the service's alone: they are many statements");
		};
	}

	private List<Object> decided() {
		return List
			.of(send(FIND_CHILD, Map.of("childIds", List.of(this.child.id()))).getFirst().get("decision").asMap());
	}

	private List<Record> basicDetails(List<Object> decided) {
		return send(BASIC_DETAILS, Map.of("decided", decided, "most", MOST_HOMES, "livedOn", this.scope.day()));
	}

	private List<Record> involvements(List<Object> decided) {
		return send(INVOLVEMENTS, listed(PAGE, decided, Map.of("states", List.of("CURRENT", "ENDED"))));
	}

	private List<Record> chronology(List<Object> decided) {
		LocalDate until = this.child.until();
		Map<String, @Nullable Object> parameters = new HashMap<>(Page.first(PAGE).parameters(true));
		parameters.put("decided", decided);
		parameters.put("kinds", Arrays.stream(EventKind.values()).map(EventKind::name).sorted().toList());
		parameters.put("occurredFrom", "");
		parameters.put("occurredBefore", (until != null) ? until.plusDays(1).toString() : "~");
		return send(CHRONOLOGY, parameters);
	}

	private List<Record> web(List<Object> decided) {
		return send(WEB, listed(MOST_IN_A_WEB, decided, Map.of("rings", 2, "states", List.of("CURRENT"))));
	}

	private List<Record> consents(List<Object> decided) {
		Map<String, @Nullable Object> parameters = listed(PAGE, decided, Map.of());
		parameters.put("state", null);
		return send(CONSENTS, parameters);
	}

	private List<Record> search() {
		String family = FoldedText.of(this.child.familyName());
		Map<String, @Nullable Object> criteria = new HashMap<>();
		criteria.put("givenFolded", null);
		criteria.put("givenSound", null);
		criteria.put("familyFolded", family);
		criteria.put("familySound", NameSound.of(family));
		criteria.put("dateOfBirth", this.child.dateOfBirth());
		criteria.put("sex", null);
		criteria.put("postcode", null);
		criteria.put("nhsNumber", null);
		criteria.put("uniquePupilNumber", null);
		return send(FIND_CHILDREN, Map.of("criteria", criteria, "limit", MOST_FOUND));
	}

	/** Fields beside each other, as the service reads them. */
	private List<Record> page(ExecutorService threads) {
		List<Object> decided = decided();
		List<Future<List<Record>>> parts = List.of(threads.submit(() -> basicDetails(decided)),
				threads.submit(() -> involvements(decided)), threads.submit(() -> chronology(decided)),
				threads.submit(() -> web(decided)), threads.submit(() -> consents(decided)));
		List<Record> all = new ArrayList<>();
		for (Future<List<Record>> part : parts) {
			all.addAll(Waiting.forResult(part));
		}
		return all;
	}

	private Map<String, @Nullable Object> listed(int count, List<Object> decided, Map<String, Object> more) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Page.first(count).parameters(true));
		parameters.put("decided", decided);
		parameters.put("shownOn", this.scope.day());
		parameters.putAll(more);
		return parameters;
	}

	private List<Record> send(ViewQuery query, Map<String, ? extends @Nullable Object> arguments) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.scope.parameters());
		parameters.keySet().retainAll(query.parameters());
		parameters.putAll(arguments);
		return this.rows.of(query.text(), parameters);
	}

	/**
	 * Runs a statement.
	 */
	@FunctionalInterface
	interface Rows {

		List<Record> of(String statement, Map<String, @Nullable Object> parameters);

	}

}
