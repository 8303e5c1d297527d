package org.threadline.embedded;

import java.net.URI;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Speaks to a graph over Bolt, as the service does.
 */
record Cypher(Driver driver) implements AutoCloseable {

	static Cypher at(URI boltUri) {
		return new Cypher(GraphDatabase.driver(boltUri, AuthTokens.none()));
	}

	void write(String statement, Map<String, Object> parameters) {
		this.driver.executableQuery(statement).withParameters(parameters).execute();
	}

	long number(String statement) {
		return this.driver.executableQuery(statement).execute().records().getFirst().get(0).asLong();
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
