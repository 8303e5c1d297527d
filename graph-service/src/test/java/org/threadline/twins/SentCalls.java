package org.threadline.twins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/**
 * What the service has sent to the database, to send it again otherwise.
 */
final class SentCalls implements BiConsumer<String, Map<String, Value>> {

	private static final String FAILED = "failed";

	/** From among so many times as many as are enough those to ask again are chosen. */
	private static final int CHOICE = 2;

	private final Map<String, List<Map<String, Value>>> calls = new LinkedHashMap<>();

	/** Of each statement, changed or not, the questions that are asked again. */
	private final Map<String, List<Asked>> settled = new ConcurrentHashMap<>();

	private final Driver driver;

	private final int enough;

	/**
	 * Hears what is sent.
	 * @param enough how many questions each statement is sent again with
	 */
	SentCalls(Driver driver, int enough) {
		this.driver = driver;
		this.enough = enough;
	}

	@Override
	public synchronized void accept(String statement, Map<String, Value> parameters) {
		this.calls.computeIfAbsent(statement, (sent) -> new ArrayList<>()).add(Map.copyOf(parameters));
	}

	boolean isSent(String statement) {
		return this.calls.containsKey(statement);
	}

	/**
	 * The first question to which something else answers otherwise than the statement.
	 */
	Optional<Difference> firstDifference(String statement, String instead) {
		return firstDifference(statement, instead, 0, settled(statement));
	}

	/**
	 * The first question to which something else answers otherwise with a mutant switched
	 * on than with none.
	 */
	Optional<Difference> firstDifference(String statement, String instead, int mutant) {
		List<Asked> asked = settled(statement);
		return firstDifference(statement, instead, mutant,
				this.settled.computeIfAbsent(instead, (switched) -> unswitched(asked, switched)));
	}

	private Optional<Difference> firstDifference(String statement, String instead, int mutant, List<Asked> questions) {
		try (Session session = this.driver.session()) {
			for (Asked asked : questions) {
				String answer = answer(session, instead, asked.parameters(), mutant);
				if (!answer.equals(asked.answer())) {
					return Optional.of(new Difference(statement, instead, mutant, asked.place(), answer.hashCode()));
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
					&& answer(session, other.instead(), questions.get(other.place()), other.mutant())
						.hashCode() != other.answer();
		}
	}

	private List<Asked> settled(String statement) {
		return this.settled.computeIfAbsent(statement, this::settle);
	}

	/**
	 * Half of them those that are answered most, of those that are answered alike only
	 * one. The others from among all the rest, where much that is hidden is answered with
	 * nothing.
	 */
	private List<Asked> settle(String statement) {
		List<Map<String, Value>> questions = this.calls.getOrDefault(statement, List.of());
		Map<Map<String, Value>, Integer> places = new LinkedHashMap<>();
		for (int place = 0; place < questions.size(); place++) {
			places.putIfAbsent(questions.get(place), place);
		}
		Map<Map<String, Value>, Asked> all = new LinkedHashMap<>();
		Map<String, Asked> byAnswer = new TreeMap<>(
				Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		try (Session session = this.driver.session()) {
			spread(List.copyOf(places.entrySet()), CHOICE * this.enough).forEach((question) -> {
				Asked asked = new Asked(question.getValue(), question.getKey(),
						answer(session, statement, question.getKey(), 0));
				all.put(question.getKey(), asked);
				byAnswer.putIfAbsent(asked.answer(), asked);
			});
		}
		List<Asked> chosen = new ArrayList<>(byAnswer.values().stream().limit(this.enough / 2).toList());
		chosen.forEach((asked) -> all.remove(asked.parameters()));
		chosen.addAll(spread(List.copyOf(all.values()), this.enough - chosen.size()));
		return List.copyOf(chosen);
	}

	private static <T> List<T> spread(List<T> questions, int count) {
		return IntStream.range(0, Math.min(count, questions.size()))
			.mapToObj((place) -> questions.get(place * questions.size() / Math.min(count, questions.size())))
			.toList();
	}

	/**
	 * With no mutant switched on the answers are those of the statement: but for the
	 * order of what has none, as it may be planned otherwise.
	 */
	private List<Asked> unswitched(List<Asked> questions, String switched) {
		try (Session session = this.driver.session()) {
			return questions.stream().map((asked) -> {
				String answer = answer(session, switched, asked.parameters(), 0);
				if (!letters(answer).equals(letters(asked.answer()))) {
					throw new AssertionError("With no mutant switched on another answer is given by: " + switched);
				}
				return new Asked(asked.place(), asked.parameters(), answer);
			}).toList();
		}
	}

	private static String letters(String answer) {
		return answer.chars()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * As far as it can be told from others. What the database fails at for reasons of its
	 * own, such as memory, says nothing of a mutant and ends the hunt.
	 */
	private static String answer(Session session, String statement, Map<String, Value> parameters, int mutant) {
		Map<String, Object> sent = new HashMap<>(parameters);
		sent.put(Switches.PARAMETER, mutant);
		try {
			return session.run(statement, sent).list(Record::asMap).toString();
		}
		catch (ClientException failure) {
			if (failure.code().endsWith("SyntaxError")) {
				throw failure;
			}
			return FAILED;
		}
	}

	private record Asked(int place, Map<String, Value> parameters, String answer) {

	}

	/**
	 * A question that something else answers otherwise.
	 *
	 * @param statement the statement
	 * @param instead what was sent instead
	 * @param mutant the number of the mutant that was switched on
	 * @param place the place of the question among all to which the statement was sent
	 * @param answer what was answered
	 */
	record Difference(String statement, String instead, int mutant, int place, int answer) {

	}

}
