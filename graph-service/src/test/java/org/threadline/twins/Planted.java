package org.threadline.twins;

import java.util.Map;

import org.neo4j.driver.Value;

/**
 * A fault as it is planted in what is sent to the database.
 */
interface Planted {

	/**
	 * The text that is sent in place of a statement.
	 */
	String text(String statement);

	/**
	 * The parameters that are sent in place of a statement's own.
	 */
	Map<String, Value> parameters(String statement, Map<String, Value> parameters);

	/**
	 * Whether anything was sent otherwise.
	 */
	boolean isSent();

}
