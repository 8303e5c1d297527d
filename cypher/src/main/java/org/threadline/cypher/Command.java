package org.threadline.cypher;

/**
 * A statement that writes, or reads what no view has to decide about: who signs in, the
 * sharing agreements, sources and agencies. What is recorded about a child only view
 * queries read.
 *
 * @param name the path below {@code cypher/commands}, without the ending
 * @param text the Cypher that is sent
 */
public record Command(String name, String text) implements Statement {

	/**
	 * Reads the statement of that name.
	 * @param name the path below {@code cypher/commands}, without the ending
	 * @return the statement
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static Command named(String name) {
		return new Command(name, CypherSource.read("commands", name));
	}

}
