package org.threadline;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * A statement as it was carried out: its plan, with the hits on the store and the rows of
 * each step. They do not depend on the machine.
 *
 * @param name its name in the catalogue
 * @param plan the last step, above those it takes its rows from
 */
record ProfiledStatement(String name, ProfiledPlan plan) {

	private static final Value NONE = Values.value("");

	/** Hits of all its steps. */
	long hits() {
		return steps().stream().mapToLong(Step::hits).sum();
	}

	/** Its steps, in the order in which they are carried out. */
	List<Step> steps() {
		return steps(this.plan).toList();
	}

	private static Stream<Step> steps(ProfiledPlan plan) {
		return Stream.concat(plan.children().stream().flatMap(ProfiledStatement::steps), Stream.of(step(plan)));
	}

	private static Step step(ProfiledPlan plan) {
		String operator = plan.operatorType();
		int database = operator.indexOf('@');
		return new Step((database < 0) ? operator : operator.substring(0, database),
				plan.arguments().getOrDefault("Details", NONE).asString(), plan.dbHits(), plan.records());
	}

	/**
	 * A step of a plan, in the database's words.
	 *
	 * @param operator what kind of step
	 * @param details what it works on
	 * @param hits hits on the store
	 * @param rows the rows it gave
	 */
	record Step(String operator, String details, long hits, long rows) {

	}

}
