package org.threadline.cypher;

/**
 * A statement that checks or measures the graph as a whole, for the people who run it.
 *
 * @param name the path below {@code cypher/checks}, without the ending
 * @param text the Cypher that is sent
 */
public record CheckStatement(String name, String text) implements Statement {

	/**
	 * Reads the statement of that name.
	 * @param name the path below {@code cypher/checks}, without the ending
	 * @return the statement
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static CheckStatement named(String name) {
		return new CheckStatement(name, CypherSource.read("checks", name));
	}

}
