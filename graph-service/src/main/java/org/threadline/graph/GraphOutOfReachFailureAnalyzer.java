package org.threadline.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Turns a Neo4j server that is not there, or lets nobody in, into one line that says what
 * to do.
 */
class GraphOutOfReachFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
		return switch (cause) {
			case ServiceUnavailableException nobodyThere -> new FailureAnalysis(
					"The Neo4j server cannot be reached: " + nobodyThere.getMessage(),
					"Start it, or set SPRING_NEO4J_URI to where it is. A service built with -DwithoutEmbeddedGraph starts "
							+ "none of its own. docs/running.md says more.",
					nobodyThere);
			case AuthenticationException refused -> new FailureAnalysis(
					"The Neo4j server does not let this service in: " + refused.getMessage(),
					"Set SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD to those of the "
							+ "server. docs/running.md says more.",
					refused);
			default -> null;
		};
	}

}
