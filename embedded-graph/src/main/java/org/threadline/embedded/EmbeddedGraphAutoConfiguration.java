package org.threadline.embedded;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Starts Neo4j in this process unless {@code spring.neo4j.uri} names a server.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "")
@EnableConfigurationProperties(EmbeddedGraphSettings.class)
class EmbeddedGraphAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	EmbeddedGraph embeddedGraph(EmbeddedGraphSettings settings) {
		return EmbeddedGraph.start(Path.of(settings.folder()), settings.port(), settings.pageCacheMegabytes());
	}

	@Bean
	@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
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
