package org.threadline.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.exceptions.ClientException;

import org.threadline.twins.Conditions.Mutant;
import org.threadline.twins.SentCalls.Difference;

/**
 * Sends mutants to the database in place of the statements they are in, with all that was
 * asked about twins, and sorts them by what comes of it.
 */
final class MutantHunt {

	/** A view is looked for in so many of the statements it is in. */
	private static final int STATEMENTS = 2;

	/** A condition that hides is looked for in all of them. */
	private static final int ALL = 20;

	private final CypherFiles files;

	/** By name: where a mutant answers otherwise than what it was made from. */
	private final Map<String, Difference> caught = new HashMap<>();

	private final Set<String> leaking = new TreeSet<>();

	private final Set<String> notCypher = new TreeSet<>();

	private final Set<String> surviving = new TreeSet<>();

	private final Set<String> neverSent = new TreeSet<>();

	MutantHunt(CypherFiles files) {
		this.files = files;
	}

	/**
	 * Looks for mutants among the left twins, who were answered as the projection has it.
	 */
	void hunt(List<Mutant> mutants, SentCalls calls) {
		for (Mutant mutant : mutants) {
			Map<String, String> statements = this.files.changed(mutant.view(), mutant.text(), List.of("queries"));
			List<String> sent = calls.sent(statements);
			if (sent.isEmpty()) {
				this.neverSent.add(mutant.view());
				continue;
			}
			try {
				sent.stream()
					.limit(mutant.hides() ? ALL : STATEMENTS)
					.map((statement) -> calls.firstDifference(statement, statements.getOrDefault(statement, statement)))
					.flatMap(Optional::stream)
					.findFirst()
					.ifPresentOrElse((difference) -> this.caught.put(mutant.name(), difference),
							() -> this.surviving.add(mutant.name()));
			}
			catch (ClientException notCypher) {
				this.notCypher.add(mutant.name());
			}
		}
	}

	/**
	 * Looks which of those caught tell the right twins something else than the left ones.
	 */
	void compare(List<Mutant> mutants, SentCalls calls) {
		for (Mutant mutant : mutants) {
			Difference left = this.caught.get(mutant.name());
			if (left != null && calls.isToldApart(left)) {
				this.leaking.add(mutant.name());
			}
		}
	}

	Set<String> surviving() {
		return this.surviving;
	}

	Set<String> neverSent() {
		return this.neverSent;
	}

	/**
	 * How many there are of each sort.
	 */
	Map<String, Integer> counts() {
		return new TreeMap<>(Map.of("caught", this.caught.size(), "of these told apart by twins", this.leaking.size(),
				"surviving", this.surviving.size(), "no Cypher", this.notCypher.size()));
	}

}
