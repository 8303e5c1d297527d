package org.threadline.embedded;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Runs Neo4j alone, for several services on one graph, for faults and for measuring. Says
 * one line when it is ready and stops cleanly when it is told to end.
 */
public final class StandaloneGraph {

	private static final int FAILED = 1;

	private static final int REFUSED = 2;

	private StandaloneGraph() {
	}

	/**
	 * Runs until the process is told to end.
	 * @param arguments {@code --data}, {@code --port} and {@code --page-cache}, each with
	 * {@code =} and its value
	 * @throws InterruptedException when waiting for the end was cut short
	 */
	public static void main(String[] arguments) throws InterruptedException {
		Logger logger = plainLogger();
		try {
			run(StandaloneArguments.read(List.of(arguments), System.getenv()), logger);
		}
		catch (StandaloneArguments.WrongArgument wrong) {
			logger.error(wrong.getMessage());
			System.exit(REFUSED);
		}
		catch (GraphStartException refusal) {
			logger.error("{} {}", refusal.getMessage(), refusal.advice());
			System.exit(REFUSED);
		}
		catch (RuntimeException failure) {
			logger.error("Neo4j did not start", failure);
			// threads of a half-started Neo4j would keep the process alive
			System.exit(FAILED);
		}
	}

	private static void run(StandaloneArguments arguments, Logger logger) throws InterruptedException {
		EmbeddedGraph graph = EmbeddedGraph.start(arguments.folder(), arguments.port(), arguments.pageCacheMegabytes());
		Runtime.getRuntime().addShutdownHook(new Thread(graph::close, "graph-shutdown"));
		logger.info("Neo4j is ready at {}", graph.boltUri());
		new CountDownLatch(1).await();
	}

	/** What this program says is for a terminal or a script: the message alone. */
	private static Logger plainLogger() {
		var environment = new StandardEnvironment();
		environment.getPropertySources()
			.addLast(new MapPropertySource("standalone", Map.of("logging.pattern.console", "%msg%n")));
		LoggingSystem logging = LoggingSystem.get(StandaloneGraph.class.getClassLoader());
		logging.beforeInitialize();
		logging.initialize(new LoggingInitializationContext(environment), null, null);
		logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		logging.setLogLevel(StandaloneGraph.class.getName(), LogLevel.INFO);
		return LoggerFactory.getLogger(StandaloneGraph.class);
	}

}
