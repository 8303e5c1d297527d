package org.threadline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.cypher.Command;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date, indexes included, before anything uses the graph.
 */
@Component
public class SchemaMigrations implements InitializingBean {

	private static final Command AWAIT_INDEXES = Command.named("schema/await-indexes");

	/** Those of a million children took a minute and a half. */
	private static final Duration LONGEST_INDEXING = Duration.ofHours(6);

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
		awaitIndexes();
	}

	/** The migrations come back while the database still reads all there is into them. */
	private void awaitIndexes() {
		try (Session session = this.driver.session()) {
			session.run(AWAIT_INDEXES.text(), Map.of("atMostSeconds", LONGEST_INDEXING.toSeconds())).consume();
		}
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
