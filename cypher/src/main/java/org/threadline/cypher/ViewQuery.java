package org.threadline.cypher;

/**
 * A read of protected facts. It is composed of views only, and views decide what the
 * viewer may see.
 *
 * @param name the path below {@code cypher/queries}, without the ending
 * @param text the Cypher that is sent
 */
public record ViewQuery(String name, String text) implements Statement {

	/**
	 * Reads the statement of that name.
	 * @param name the path below {@code cypher/queries}, without the ending
	 * @return the statement
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static ViewQuery named(String name) {
		return new ViewQuery(name, CypherSource.read("queries", name));
	}

}
