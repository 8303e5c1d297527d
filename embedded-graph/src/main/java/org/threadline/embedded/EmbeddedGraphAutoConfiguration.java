package org.threadline.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.PropertySource;

/**
 * Starts Neo4j in this process unless {@code spring.neo4j.uri} names a server or
 * something else, such as a test's container, brings the connection.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(OnNoGraphServer.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@ConditionalOnBooleanProperty(name = "threadline.graph.embedded.offline", havingValue = false, matchIfMissing = true)
@PropertySource("classpath:META-INF/threadline-embedded-graph.properties")
@EnableConfigurationProperties(EmbeddedGraphSettings.class)
class EmbeddedGraphAutoConfiguration {

	@Bean
	EmbeddedGraph embeddedGraph(EmbeddedGraphSettings settings) {
		if (!settings.completesLoad()) {
			new UnfinishedLoad(settings.dataFolder()).refuse();
		}
		return EmbeddedGraph.start(settings.dataFolder(), settings.port(), settings.pageCacheMegabytes(),
				settings.planAgain());
	}

	@Bean
	Neo4jConnectionDetails embeddedGraphConnectionDetails(EmbeddedGraph graph) {
		return new LoopbackConnectionDetails(graph.boltUri());
	}

	private record LoopbackConnectionDetails(URI uri) implements Neo4jConnectionDetails {

		@Override
		public URI getUri() {
			return this.uri;
		}

		@Override
		public AuthToken getAuthToken() {
			return AuthTokens.none();
		}

	}

}
