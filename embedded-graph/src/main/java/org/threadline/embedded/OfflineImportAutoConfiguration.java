package org.threadline.embedded;

import java.util.spi.ToolProvider;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.PropertySource;

/**
 * Brings the offline importer instead of a running Neo4j, where
 * {@code threadline.graph.embedded.offline} asks for it and no server is named.
 */
@AutoConfiguration
@Conditional(OnNoGraphServer.class)
@ConditionalOnBooleanProperty("threadline.graph.embedded.offline")
@PropertySource("classpath:META-INF/threadline-embedded-graph.properties")
@EnableConfigurationProperties(EmbeddedGraphSettings.class)
class OfflineImportAutoConfiguration {

	@Bean
	ToolProvider offlineImport(EmbeddedGraphSettings settings) {
		return new OfflineImport(settings.dataFolder());
	}

}
