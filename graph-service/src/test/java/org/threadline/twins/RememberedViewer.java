package org.threadline.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Value;

/**
 * What was decided of a child's record for whoever asked first is used for all, as by a
 * cache or a loader whose key has forgotten the viewer.
 */
final class RememberedViewer implements Planted {

	private static final String DECIDED = "decided";

	private final Map<List<Object>, Value> first = new ConcurrentHashMap<>();

	private final AtomicInteger times = new AtomicInteger();

	private final boolean byStatement;

	/**
	 * Remembers by the child, or by the statement and the child.
	 */
	RememberedViewer(boolean byStatement) {
		this.byStatement = byStatement;
	}

	@Override
	public String text(String statement) {
		return statement;
	}

	@Override
	public Map<String, Value> parameters(String statement, Map<String, Value> parameters) {
		Value decided = parameters.get(DECIDED);
		if (decided == null) {
			return parameters;
		}
		List<Object> children = decided.asList((child) -> child.get("childId").asString());
		Map<String, Value> changed = new HashMap<>(parameters);
		changed.put(DECIDED,
				this.first.computeIfAbsent(List.of(this.byStatement ? statement : "", children), (any) -> decided));
		this.times.incrementAndGet();
		return changed;
	}

	@Override
	public boolean isSent() {
		return this.times.get() > 0;
	}

}
