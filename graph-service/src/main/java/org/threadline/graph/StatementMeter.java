package org.threadline.graph;

import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.threadline.cypher.Statement;

import org.springframework.stereotype.Component;

/**
 * Counts and times statements by name, and nothing of what they are about.
 */
@Component
class StatementMeter {

	private static final String TIMER = "threadline.graph.statements";

	private final MeterRegistry registry;

	StatementMeter(MeterRegistry registry) {
		this.registry = registry;
	}

	<T> T measure(Statement statement, Supplier<T> work) {
		return this.registry.timer(TIMER, "statement", statement.name()).record(work);
	}

}
