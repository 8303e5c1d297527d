package org.threadline.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.spi.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a Spring application gets a graph in its process, and when it does not.
 */
class EmbeddedGraphAutoConfigurationTests {

	@TempDir
	private Path folder;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(EmbeddedGraphAutoConfiguration.class, Neo4jAutoConfiguration.class));

	@Test
	void withoutAServerTheGraphRunsInTheFolderOfTheEnvironmentAndStopsWithTheApplication() throws Exception {
		this.application.withPropertyValues("threadline.graph.embedded.page-cache-megabytes=16")
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(environment(Map.of("THREADLINE_DATA", this.folder.toString()))))
			.run((context) -> {
				assertThat(context.getBean(Neo4jConnectionDetails.class).getUri()).hasHost("127.0.0.1")
					.isEqualTo(context.getBean(EmbeddedGraph.class).boltUri());
				context.getBean(Driver.class).verifyConnectivity();
			});
		assertThat(new DataFolder(this.folder).needsRecovery()).isFalse();
	}

	@Test
	void aBlankServerAddressNamesNoServerAndThePropertyOfTheFolderGoesFirst() {
		Path named = this.folder.resolve("named");
		this.application
			.withPropertyValues("threadline.graph.embedded.folder=" + named,
					"threadline.graph.embedded.page-cache-megabytes=16")
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(environment(
						Map.of("SPRING_NEO4J_URI", "", "THREADLINE_DATA", this.folder.resolve("unused").toString()))))
			.run((context) -> assertThat(context).hasSingleBean(EmbeddedGraph.class));
		assertThat(named).isNotEmptyDirectory();
		assertThat(this.folder.resolve("unused")).doesNotExist();
	}

	@Test
	void aServerNamedInTheEnvironmentIsUsedAndNothingIsStarted() {
		this.application
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(environment(Map.of("SPRING_NEO4J_URI", "bolt://graph.example:7687", "THREADLINE_DATA",
						this.folder.toString()))))
			.run((context) -> {
				assertThat(context).doesNotHaveBean(EmbeddedGraph.class).hasSingleBean(Driver.class);
				assertThat(context.getBean(Neo4jConnectionDetails.class).getUri())
					.isEqualTo(URI.create("bolt://graph.example:7687"));
			});
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void aConnectionThatSomethingElseBringsIsUsedAndNothingIsStarted() {
		Neo4jConnectionDetails brought = new Neo4jConnectionDetails() {
		};
		this.application.withPropertyValues("THREADLINE_DATA=" + this.folder)
			.withBean(Neo4jConnectionDetails.class, () -> brought)
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedGraph.class)
				.getBean(Neo4jConnectionDetails.class)
				.isSameAs(brought));
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void whereAnImportIsAskedForTheImporterIsThereAndNothingIsStarted() {
		this.application.withConfiguration(AutoConfigurations.of(OfflineImportAutoConfiguration.class))
			.withPropertyValues("threadline.graph.embedded.offline=true", "THREADLINE_DATA=" + this.folder)
			.run((context) -> assertThat(context).hasSingleBean(ToolProvider.class)
				.doesNotHaveBean(EmbeddedGraph.class));
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void aFolderThatIsNamedByNothingIsTheDataFolderHere() {
		assertThat(new EmbeddedGraphSettings("", 0, 128, true, false).dataFolder()).isEqualTo(Path.of("./data"));
	}

	private static SystemEnvironmentPropertySource environment(Map<String, Object> variables) {
		return new SystemEnvironmentPropertySource(
				"test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables);
	}

}
