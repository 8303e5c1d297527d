package org.threadline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
		MigrationsConfig config = MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/schema")
			.withResourceScanner(SchemaMigrations::scripts)
			.build();
		new Migrations(config, this.driver).apply();
	}

	/**
	 * The scanner that comes with the migrations opens every jar of the class path at
	 * every start.
	 */
	private static List<URL> scripts(List<String> folders) {
		try {
			List<URL> found = new ArrayList<>();
			for (String folder : folders) {
				for (Resource script : new PathMatchingResourcePatternResolver()
					.getResources("classpath*:" + folder + "/*.cypher")) {
					found.add(script.getURL());
				}
			}
			return found;
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The schema cannot be read", failure);
		}
	}

}
