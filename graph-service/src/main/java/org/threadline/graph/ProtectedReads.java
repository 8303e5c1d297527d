package org.threadline.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.threadline.cypher.ViewQuery;
import org.threadline.visibility.VisibleScope;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The way of every read of protected facts: without a scope of visibility it does not
 * compile, and each read is one trip to the database.
 */
@Component
public class ProtectedReads {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/**
	 * No read of ours takes a tenth of this: what does is stuck, and what was decided for
	 * it must not grow old.
	 */
	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final TransactionConfig atMost;

	private final Driver driver;

	private final StatementMeter meter;

	@Autowired
	ProtectedReads(Driver driver, StatementMeter meter) {
		this(driver, meter, LONGEST);
	}

	ProtectedReads(Driver driver, StatementMeter meter, Duration longest) {
		this.atMost = TransactionConfig.builder().withTimeout(longest).build();
		this.driver = driver;
		this.meter = meter;
	}

	/**
	 * Reads what the scope lets the viewer see.
	 * @param scope who asks, and under which rules
	 * @param query a query composed of views
	 * @param arguments the query's own parameters
	 * @return the rows
	 */
	public List<Row> read(VisibleScope scope, ViewQuery query, Map<String, ? extends @Nullable Object> arguments) {
		Map<String, @Nullable Object> parameters = parameters(scope, query, arguments);
		return this.meter.measure(query, () -> {
			try (Session session = this.driver.session(READING)) {
				return session.run(query.text(), parameters, this.atMost).list(Row::of);
			}
		});
	}

	/** What the statement takes, of the scope and of its own. */
	static Map<String, @Nullable Object> parameters(VisibleScope scope, ViewQuery query,
			Map<String, ? extends @Nullable Object> arguments) {
		Map<String, @Nullable Object> ofScope = scope.parameters();
		Map<String, @Nullable Object> parameters = new HashMap<>(ofScope);
		parameters.keySet().retainAll(query.parameters());
		arguments.forEach((name, value) -> {
			if (ofScope.containsKey(name)) {
				throw new IllegalArgumentException(
						"The parameter " + name + " belongs to the scope; a query may not set it");
			}
			parameters.put(name, value);
		});
		return parameters;
	}

}
