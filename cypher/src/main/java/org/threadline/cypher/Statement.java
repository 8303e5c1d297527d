package org.threadline.cypher;

/**
 * A Cypher statement of the catalogue. The kind of statement says what it takes to run
 * it: a {@link ViewQuery} reads protected facts and needs a scope of visibility.
 */
public sealed interface Statement permits ViewQuery, Command, LoadStatement, CheckStatement {

	/**
	 * The name: the path below its folder, without the ending, such as
	 * {@code involvement/list-involvements}.
	 * @return the name
	 */
	String name();

	/**
	 * The text that is sent to Neo4j, views spliced in.
	 * @return Cypher
	 */
	String text();

}
