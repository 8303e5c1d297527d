package org.threadline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.threadline.ReleaseOfTheRun;
import org.threadline.console.ConsoleProgram;
import org.threadline.graph.GraphCheck;
import org.threadline.graph.GraphCheck.Violation;
import org.threadline.graph.GraphDigest;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real graph, started once for all tests of a run.
 */
public final class TestGraph implements AutoCloseable {

	private static final TestGraph ONLY = new TestGraph(newFolder());

	private final ConfigurableApplicationContext parts;

	private TestGraph(Path folder) {
		// as arguments: nothing may overrule the folder, because tests empty the graph
		this.parts = new SpringApplicationBuilder(ConsoleProgram.class).web(WebApplicationType.NONE)
			.initializers(new ReleaseOfTheRun())
			.run("--threadline.graph.embedded.folder=" + folder, "--threadline.feeds=none",
					"--logging.level.root=WARN");
	}

	private static Path newFolder() {
		try {
			return Files.createTempDirectory("threadline-graph");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * A graph of its own, with what is in a folder.
	 */
	public static TestGraph in(Path folder) {
		return new TestGraph(folder);
	}

	/** Only a graph of its own is closed: the one of the run serves all tests. */
	@Override
	public void close() {
		this.parts.close();
	}

	/**
	 * The graph, with nothing in it.
	 */
	public static TestGraph empty() {
		ONLY.run("MATCH (node) WHERE none(label IN labels(node) WHERE label STARTS WITH '__') DETACH DELETE node");
		return ONLY;
	}

	public LoadReport load(Path feeds) {
		return this.parts.getBean(FeedLoader.class).load(feeds.toString());
	}

	public String digest() {
		return this.parts.getBean(GraphDigest.class).digest();
	}

	public List<Violation> violations() {
		return this.parts.getBean(GraphCheck.class).violations();
	}

	public String uri() {
		return this.parts.getBean(Neo4jConnectionDetails.class).getUri().toString();
	}

	public <T> T part(Class<T> type) {
		return this.parts.getBean(type);
	}

	/**
	 * Runs any Cypher.
	 * @return the rows
	 */
	public List<Map<String, Object>> run(String cypher) {
		return run(cypher, Map.of());
	}

	public List<Map<String, Object>> run(String cypher, Map<String, Object> parameters) {
		return this.parts.getBean(Driver.class)
			.executableQuery(cypher)
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map((found) -> found.asMap())
			.toList();
	}

	/**
	 * The only value that a query gives.
	 */
	public Object value(String cypher) {
		return run(cypher).getFirst().values().iterator().next();
	}

	public long count(String pattern) {
		return (Long) value("MATCH " + pattern + " RETURN count(*)");
	}

}
