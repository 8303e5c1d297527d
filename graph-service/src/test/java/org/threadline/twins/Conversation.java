package org.threadline.twins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;

/**
 * Asks questions one after the other and keeps what was heard under a label.
 */
final class Conversation {

	/** A connection is closed after some requests, whatever they asked. */
	private static final Set<String> EXEMPT = Set.of("date", "traceparent", "tracestate", "connection");

	private final GraphQlCaller service;

	private final FixedIds ids;

	private final MeterRegistry meters;

	private Map<String, Heard> heard = new LinkedHashMap<>();

	Conversation(GraphQlCaller service, FixedIds ids, MeterRegistry meters) {
		this.service = service;
		this.ids = ids;
		this.meters = meters;
	}

	/**
	 * What was heard since the last time.
	 */
	Map<String, Heard> end() {
		Map<String, Heard> all = this.heard;
		this.heard = new LinkedHashMap<>();
		return all;
	}

	/**
	 * Asks as somebody whose answers do not count, such as a privileged viewer.
	 */
	Answer aside(String label, String user, String question) {
		return aside(label, user, question, Map.of());
	}

	Answer aside(String label, String user, String question, Map<String, Object> variables) {
		this.ids.begin(label);
		return this.service.ask(user, question, variables);
	}

	Answer ask(String label, String user, String question) {
		return ask(label, user, question, Map.of());
	}

	Answer ask(String label, String user, String question, Map<String, Object> variables) {
		this.ids.begin(label);
		SortedMap<String, Long> before = statements();
		Answer answer = this.service.ask(user, question, variables);
		SortedMap<String, Long> statements = statements();
		statements.replaceAll((statement, count) -> count - before.getOrDefault(statement, 0L));
		statements.values().removeIf((count) -> count == 0);
		if (this.heard.put(label, new Heard(user + ": " + question + " " + variables, answer.status(), headers(answer),
				answer.body(), statements)) != null) {
			throw new IllegalStateException("Asked twice: " + label);
		}
		return answer;
	}

	/**
	 * Asks while somebody else asks the same. Trips to the database cannot be told apart
	 * then, and are not counted.
	 */
	Answer askBeside(String label, String user, String other, String question) {
		this.ids.begin(label);
		CompletableFuture<Answer> beside = CompletableFuture.supplyAsync(() -> this.service.ask(other, question));
		Answer answer = this.service.ask(user, question);
		beside.join();
		this.heard.put(label, new Heard(user + " beside " + other + ": " + question, answer.status(), headers(answer),
				answer.body(), new TreeMap<>()));
		return answer;
	}

	/**
	 * Listens to what is told as it comes, up to what is told last. How often the
	 * database is looked at meanwhile is a matter of time.
	 */
	Answer listen(String label, String user, String subscription, Predicate<String> isLast) {
		this.ids.begin(label);
		Answer answer = this.service.listen(user, subscription, isLast);
		this.heard.put(label, new Heard(user + " listens: " + subscription, answer.status(), headers(answer),
				answer.body(), new TreeMap<>()));
		return answer;
	}

	private static Map<String, String> headers(Answer answer) {
		Map<String, String> headers = new TreeMap<>();
		answer.headers().forEach((name, values) -> {
			if (!EXEMPT.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, List.copyOf(values).toString());
			}
		});
		return headers;
	}

	/**
	 * A viewer is remembered for a while by the real time, and many share an audit
	 * commit: neither tells of what is asked.
	 */
	private SortedMap<String, Long> statements() {
		SortedMap<String, Long> counts = new TreeMap<>();
		for (Timer timer : this.meters.find("threadline.graph.statements").timers()) {
			String statement = String.valueOf(timer.getId().getTag("statement"));
			if (!statement.startsWith("identity/") && !statement.startsWith("audit/")) {
				counts.merge(statement, timer.count(), Long::sum);
			}
		}
		return counts;
	}

}
