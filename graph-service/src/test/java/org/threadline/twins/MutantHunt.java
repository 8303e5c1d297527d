package org.threadline.twins;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.neo4j.driver.exceptions.ClientException;

import org.threadline.twins.Conditions.Mutant;
import org.threadline.twins.SentCalls.Difference;

/**
 * Sends mutants to the database in place of the statements they are in, with all that was
 * asked about twins, and sorts them by what comes of it. Of each statement one text is
 * sent that holds all of its mutants, of which one at a time is switched on.
 */
final class MutantHunt {

	/** What cannot be switched is looked for in so many of the statements it is in. */
	private static final int STATEMENTS = 2;

	private static final int HUNTERS = 2;

	private final CypherFiles files;

	private final Map<Mutant, Integer> numbers = new LinkedHashMap<>();

	/** By name: where a mutant answers otherwise than what it was made from. */
	private final Map<String, Difference> caught = new ConcurrentHashMap<>();

	private final Set<String> leaking = new TreeSet<>();

	private final Set<String> notCypher = new ConcurrentSkipListSet<>();

	private final Set<String> sent = new ConcurrentSkipListSet<>();

	MutantHunt(CypherFiles files, List<Mutant> mutants) {
		this.files = files;
		mutants.forEach((mutant) -> this.numbers.put(mutant, this.numbers.size() + 1));
	}

	/**
	 * Looks for all mutants among the left twins, who were answered as the projection has
	 * it: in the shortest statements first, and in others those that are still not
	 * caught.
	 */
	void hunt(SentCalls calls) {
		Map<String, Map<Mutant, Integer>> switched = this.numbers.entrySet()
			.stream()
			.filter((mutant) -> Switches.has(mutant.getKey()))
			.collect(Collectors.groupingBy((mutant) -> mutant.getKey().view(),
					Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
		besideEachOther(queries(calls), (query) -> {
			String statement = this.files.statement(query);
			Map<Mutant, Integer> left = new LinkedHashMap<>();
			String instead = this.files.spliced(query, (file) -> {
				this.sent.add(file);
				Map<Mutant, Integer> leftHere = notCaught(switched.getOrDefault(file, Map.of()));
				left.putAll(leftHere);
				// what is caught already would only be planned again
				return leftHere.isEmpty() ? this.files.text(file) : Switches.in(this.files.text(file), leftHere);
			});
			left.forEach((mutant, number) -> calls.firstDifference(statement, instead, number)
				.ifPresent((difference) -> this.caught.put(mutant.name(), difference)));
		});
		besideEachOther(this.numbers.keySet().stream().filter((mutant) -> !Switches.has(mutant)).toList(),
				(mutant) -> huntSingly(mutant, calls));
	}

	/**
	 * In this order, two at a time: what takes time is planning, which takes one core.
	 */
	private static <T> void besideEachOther(List<T> all, Consumer<T> work) {
		try (ExecutorService hunters = Executors.newFixedThreadPool(HUNTERS)) {
			List<CompletableFuture<Void>> hunted = all.stream()
				.map((one) -> CompletableFuture.runAsync(() -> work.accept(one), hunters))
				.toList();
			hunted.forEach(CompletableFuture::join);
		}
	}

	private Map<Mutant, Integer> notCaught(Map<Mutant, Integer> mutants) {
		Map<Mutant, Integer> left = new LinkedHashMap<>(mutants);
		left.keySet().removeIf((mutant) -> this.caught.containsKey(mutant.name()));
		return left;
	}

	private List<String> queries(SentCalls calls) {
		return this.files.in("queries")
			.stream()
			.filter((query) -> calls.isSent(this.files.statement(query)))
			.sorted(Comparator.comparingInt((query) -> this.files.statement(query).length()))
			.toList();
	}

	private void huntSingly(Mutant mutant, SentCalls calls) {
		Map<String, String> statements = new TreeMap<>(
				Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
		statements.putAll(this.files.changed(mutant.view(), mutant.text(), List.of("queries")));
		statements.keySet().removeIf((statement) -> !calls.isSent(statement));
		try {
			for (Map.Entry<String, String> changed : statements.entrySet().stream().limit(STATEMENTS).toList()) {
				calls.firstDifference(changed.getKey(), changed.getValue())
					.ifPresent((difference) -> this.caught.putIfAbsent(mutant.name(), difference));
			}
		}
		catch (ClientException notCypher) {
			this.notCypher.add(mutant.name());
		}
	}

	/**
	 * Looks which of those caught tell the right twins something else than the left ones.
	 */
	void compare(SentCalls calls) {
		this.caught.forEach((name, left) -> {
			if (calls.isToldApart(left)) {
				this.leaking.add(name);
			}
		});
	}

	/**
	 * Names of mutants that nobody has noticed.
	 */
	Set<String> surviving() {
		Set<String> surviving = new TreeSet<>();
		this.numbers.keySet().forEach((mutant) -> {
			if (this.sent.contains(mutant.view())) {
				surviving.add(mutant.name());
			}
		});
		surviving.removeAll(this.caught.keySet());
		surviving.removeAll(this.notCypher);
		return surviving;
	}

	/**
	 * Views with mutants that no statement was sent of.
	 */
	Set<String> neverSent() {
		Set<String> never = new TreeSet<>();
		this.numbers.keySet().forEach((mutant) -> never.add(mutant.view()));
		never.removeAll(this.sent);
		return never;
	}

	/**
	 * How many there are of each sort.
	 */
	Map<String, Integer> counts() {
		return new TreeMap<>(Map.of("caught", this.caught.size(), "of these told apart by twins", this.leaking.size(),
				"surviving", surviving().size(), "no Cypher", this.notCypher.size()));
	}

}
