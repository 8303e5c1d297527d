package org.threadline.graph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class SchemaMigrationsTests {

	@Autowired
	private Driver driver;

	@Test
	void nothingUsesTheGraphBeforeItsIndexesAreThere() {
		try (Session session = this.driver.session()) {
			session.run("UNWIND range(1, 200000) AS number CREATE (:Awaited {text: 'text ' + number})").consume();
			session.run("CREATE INDEX awaited_text FOR (awaited:Awaited) ON (awaited.text)").consume();

			new SchemaMigrations(this.driver).afterPropertiesSet();

			assertThat(session.run("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name").list())
				.isEmpty();
		}
	}

	@AfterEach
	void leaveNothingBehind() {
		try (Session session = this.driver.session()) {
			session.run("DROP INDEX awaited_text IF EXISTS").consume();
			session.run("MATCH (awaited:Awaited) CALL (awaited) { DELETE awaited } IN TRANSACTIONS OF 20000 ROWS")
				.consume();
		}
	}

}
