package org.threadline.embedded;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

class GraphStartFailureAnalyzerTests {

	private final GraphStartFailureAnalyzer analyzer = new GraphStartFailureAnalyzer();

	@Test
	void aFolderInUseIsToldWithWhatToDo() {
		var failure = new DataFolderInUseException(Path.of("/srv/threadline"), new IllegalStateException("locked"));
		assertThat(this.analyzer.analyze(new BeanCreationException("embeddedGraph", "failed", failure)))
			.extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
			.containsExactly("The data folder /srv/threadline is in use by another running Threadline or Neo4j.",
					"Stop the other process, or name another folder with THREADLINE_DATA.");
	}

	@Test
	void springBootFindsIt() {
		// analyzers of other libraries may need more than this class path has: they do
		// not matter here
		SpringFactoriesLoader.FailureHandler passOver = (type, name, failure) -> {
		};
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, passOver))
			.hasAtLeastOneElementOfType(GraphStartFailureAnalyzer.class);
	}

}
