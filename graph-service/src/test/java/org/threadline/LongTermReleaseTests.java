package org.threadline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.threadline.console.ConsoleProgram;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The long-term release as a server of the service: what the service makes of it at its
 * start is what it makes in process.
 */
@Tag("long-term-release")
class LongTermReleaseTests {

	@TempDir
	private Path folders;

	@Test
	void theStoriesBecomeTheSameSoundGraphAsInProcess() {
		String inProcess;
		try (ConfigurableApplicationContext service = start(service(), "in-process")) {
			assertThat(agent(service)).isEqualTo("Neo4j/2026.08.1");
			inProcess = digest(service);
		}
		try (ConfigurableApplicationContext service = start(service().initializers(new ReleaseOfTheRun()),
				"long-term")) {
			assertThat(agent(service)).isEqualTo("Neo4j/5.26.30");
			assertThat(ask(service, "check-graph")).singleElement().asString().startsWith("The graph is sound");
			assertThat(digest(service)).isEqualTo(inProcess);
		}
	}

	private static SpringApplicationBuilder service() {
		return new SpringApplicationBuilder(ThreadlineApplication.class);
	}

	private ConfigurableApplicationContext start(SpringApplicationBuilder service, String folder) {
		return service.run("--server.port=0", "--threadline.graph.embedded.folder=" + this.folders.resolve(folder));
	}

	private static String agent(ConfigurableApplicationContext service) {
		return service.getBean(Driver.class).executableQuery("RETURN 1").execute().summary().server().agent();
	}

	private static String digest(ConfigurableApplicationContext service) {
		List<String> said = ask(service, "digest");
		assertThat(said).singleElement().asString().matches("[0-9a-f]{64}");
		return said.getFirst();
	}

	private static List<String> ask(ConfigurableApplicationContext service, String job) {
		List<String> said = new ArrayList<>();
		ConsoleProgram.run(said::add, job,
				"--spring.neo4j.uri=" + service.getBean(Neo4jConnectionDetails.class).getUri());
		return said;
	}

}
