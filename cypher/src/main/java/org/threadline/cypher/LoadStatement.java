package org.threadline.cypher;

/**
 * A statement of the loader, which works for no viewer and gives nothing back but counts.
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
