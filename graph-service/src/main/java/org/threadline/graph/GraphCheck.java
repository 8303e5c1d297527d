package org.threadline.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.threadline.cypher.CheckStatement;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;

import org.springframework.stereotype.Component;

/**
 * Asserts what the whole graph has to satisfy and the database cannot: required
 * properties and relationships, and what holds between facts.
 */
@Component
public class GraphCheck {

	private static final List<CheckStatement> CHECKS = List.of("required-properties", "required-relationships",
			"facts-have-holdings", "facts-fit-holdings", "past-details-have-extended-holdings", "facts-have-subjects",
			"holdings-are-whole", "positions-are-well-formed", "replaced-facts-are-superseded", "periods-are-in-order",
			"children-are-indexed", "permissions-are-dated", "sealed-identities-stand-alone", "conflicts-have-claims")
		.stream()
		.map(CheckStatement::named)
		.toList();

	private static final Map<String, List<String>> KNOWN = Map.of("categories", names(Category.values()),
			"sensitivities", names(Sensitivity.values()));

	private final GraphTransactions graph;

	GraphCheck(GraphTransactions graph) {
		this.graph = graph;
	}

	/**
	 * Looks at the whole graph.
	 * @return what is wrong; empty when all is well
	 */
	public List<Violation> violations() {
		return CHECKS.stream().flatMap((check) -> violations(check).stream()).toList();
	}

	/**
	 * How many checks there are.
	 * @return the number of named checks
	 */
	public int checks() {
		return CHECKS.size();
	}

	private List<Violation> violations(CheckStatement check) {
		return this.graph.read((statements) -> statements.run(check, KNOWN))
			.stream()
			.filter((row) -> row.number("violations") > 0)
			.map((row) -> new Violation(check.name(), row.text("detail"), row.number("violations")))
			.toList();
	}

	private static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

	/**
	 * Something that should not be.
	 *
	 * @param check which check found it
	 * @param detail what it is
	 * @param count how often
	 */
	public record Violation(String check, String detail, long count) {

		@Override
		public String toString() {
			return this.check + ": " + this.detail + ": " + this.count;
		}

	}

}
