package org.threadline.twins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * What the service has sent to the database, to send it again otherwise.
 */
final class SentCalls implements BiConsumer<String, Map<String, Value>> {

	/** So many questions each statement is sent again with. */
	private static final int ENOUGH = 60;

	private static final String FAILED = "failed";

	private final Map<String, List<Map<String, Value>>> calls = new LinkedHashMap<>();

	/** Of each statement the questions that are asked again. */
	private final Map<String, List<Asked>> settled = new HashMap<>();

	private final Driver driver;

	SentCalls(Driver driver) {
		this.driver = driver;
	}

	@Override
	public synchronized void accept(String statement, Map<String, Value> parameters) {
		this.calls.computeIfAbsent(statement, (sent) -> new ArrayList<>()).add(Map.copyOf(parameters));
	}

	/**
	 * Those of some statements that were sent, the shortest first.
	 */
	List<String> sent(Map<String, String> statements) {
		return statements.keySet()
			.stream()
			.filter(this.calls::containsKey)
			.sorted(Comparator.comparingInt(String::length))
			.toList();
	}

	/**
	 * The first question to which something else answers otherwise than the statement.
	 */
	Optional<Difference> firstDifference(String statement, String instead) {
		List<Asked> questions = this.settled.computeIfAbsent(statement, this::settle);
		try (Session session = this.driver.session()) {
			for (Asked asked : questions) {
				int answer = answer(session, instead, asked.parameters()).hashCode();
				if (answer != asked.answer()) {
					return Optional.of(new Difference(statement, instead, asked.place(), answer));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether the same question is answered otherwise here.
	 */
	boolean isToldApart(Difference other) {
		List<Map<String, Value>> questions = this.calls.getOrDefault(other.statement(), List.of());
		try (Session session = this.driver.session()) {
			return other.place() < questions.size()
					&& answer(session, other.instead(), questions.get(other.place())).hashCode() != other.answer();
		}
	}

	/** Those that are answered most, of those that are answered alike only one. */
	private List<Asked> settle(String statement) {
		List<Map<String, Value>> questions = this.calls.getOrDefault(statement, List.of());
		Map<String, Asked> byAnswer = new TreeMap<>(
				Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		try (Session session = this.driver.session()) {
			for (int place = 0; place < questions.size(); place++) {
				String answer = answer(session, statement, questions.get(place));
				byAnswer.putIfAbsent(answer, new Asked(place, questions.get(place), answer.hashCode()));
			}
		}
		return byAnswer.values().stream().limit(ENOUGH).toList();
	}

	/** As far as it can be told from others. */
	private static String answer(Session session, String statement, Map<String, Value> parameters) {
		try {
			return session.run(statement, new HashMap<String, Object>(parameters)).list(Record::asMap).toString();
		}
		catch (ClientException failure) {
			if (failure.code().endsWith("SyntaxError")) {
				throw failure;
			}
			return FAILED;
		}
		catch (Neo4jException failure) {
			return FAILED;
		}
	}

	private record Asked(int place, Map<String, Value> parameters, int answer) {

	}

	/**
	 * A question that something else answers otherwise.
	 *
	 * @param statement the statement
	 * @param instead what was sent instead
	 * @param place the place of the question among all to which the statement was sent
	 * @param answer what was answered
	 */
	record Difference(String statement, String instead, int place, int answer) {

	}

}
