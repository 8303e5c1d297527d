package org.threadline.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date before anything uses the graph.
 */
@Component
public class SchemaMigrations implements InitializingBean {

	private final Driver driver;

	SchemaMigrations(Driver driver) {
		this.driver = driver;
	}

	@Override
	public void afterPropertiesSet() {
		MigrationsConfig config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/schema").build();
		new Migrations(config, this.driver).apply();
	}

}
