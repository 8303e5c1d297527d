package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a service under test the long-term release of Neo4j, named as any server is, when
 * the run of tests asks for it; else the graph stays in process. Tests know neither.
 */
public final class ReleaseOfTheRun implements ApplicationContextInitializer<GenericApplicationContext> {

	private static final @Nullable String LAUNCHER = System.getProperty("threadline.tests.long-term-release");

	private static final Path FOLDERS = Path.of("target/long-term-release");

	@Override
	public void initialize(GenericApplicationContext context) {
		if (LAUNCHER == null) {
			return;
		}
		Path inProcess = Path.of(context.getEnvironment().getRequiredProperty("threadline.graph.embedded.folder"));
		LongTermGraph graph = start(FOLDERS.resolve(inProcess.getFileName()));
		// destroyed last, when nothing talks to it any more
		context.getDefaultListableBeanFactory().registerDisposableBean("longTermGraph", graph::close);
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("long-term release", Map.of("spring.neo4j.uri", graph.uri())));
	}

	private static LongTermGraph start(Path folder) {
		try {
			return LongTermGraph.start(Path.of(LAUNCHER), folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
