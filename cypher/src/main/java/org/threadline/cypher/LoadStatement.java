package org.threadline.cypher;

/**
 * A statement that works for no viewer: it puts on record what sources and commands
 * state, or finds what is needed for that. What it gives back goes into no answer.
 *
 * @param name the path below {@code cypher/load}, without the ending
 * @param text the Cypher that is sent
 */
public record LoadStatement(String name, String text) implements Statement {

	/**
	 * Reads the statement of that name.
	 * @param name the path below {@code cypher/load}, without the ending
	 * @return the statement
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static LoadStatement named(String name) {
		return new LoadStatement(name, CypherSource.read("load", name));
	}

}
