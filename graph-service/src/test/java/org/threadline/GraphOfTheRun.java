package org.threadline;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * The graph of the service that tests share. Tests of worlds, which come last, take it
 * over: the statements of the service are planned in it, which takes a graph of its own
 * half a minute.
 */
public final class GraphOfTheRun implements SmartLifecycle {

	private static final AtomicReference<@Nullable ConfigurableApplicationContext> SHARED = new AtomicReference<>();

	private final ConfigurableApplicationContext service;

	private volatile boolean running;

	private volatile boolean taken;

	GraphOfTheRun(ApplicationContext service) {
		this.service = (ConfigurableApplicationContext) service;
	}

	/**
	 * Stops the service that tests share, where one was started, and takes all but the
	 * schema out of its graph.
	 * @return the address of the graph
	 */
	public static Optional<String> takeOver() {
		ConfigurableApplicationContext shared = SHARED.getAndSet(null);
		if (shared == null) {
			return Optional.empty();
		}
		shared.stop();
		shared.getBean(GraphOfTheRun.class).taken = true;
		try (Session session = shared.getBean(Driver.class).session()) {
			session.run("""
					MATCH (node)
					WHERE none(label IN labels(node) WHERE label STARTS WITH '__')
					  AND coalesce(node.code, '') <> 'recorded-here'
					CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS""").consume();
		}
		return Optional.of(shared.getBean(Neo4jConnectionDetails.class).getUri().toString());
	}

	/** Whoever would look at the emptied graph would find that nothing is shown. */
	@Override
	public void start() {
		if (this.taken) {
			throw new IllegalStateException("Tests of worlds have the graph of this service: they have to come last");
		}
		SHARED.set(this.service);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
