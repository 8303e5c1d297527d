package org.threadline.console;

import java.time.Clock;

import org.threadline.agreement.ConfiguredAgreement;
import org.threadline.ingest.BulkLoader;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The parts a bulk load begins with, while there is no database.
 */
@EnableAutoConfiguration(exclude = { GraphQlAutoConfiguration.class, Neo4jAutoConfiguration.class })
@ComponentScan("org.threadline.shared")
@Import({ ConfiguredAgreement.class, BulkLoader.class })
class OfflineProgram {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
