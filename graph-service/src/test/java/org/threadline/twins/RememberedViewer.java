package org.threadline.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Value;

/**
 * What is read about a child is read for whoever asked about it first, as by a cache or a
 * loader whose key has forgotten the viewer.
 */
final class RememberedViewer implements Planted {

	private static final List<String> OF_THE_VIEWER = List.of("postId", "subjectId", "moments");

	private final Map<List<Object>, Map<String, Value>> first = new ConcurrentHashMap<>();

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
		Value children = parameters.get("childIds");
		if (children == null || !parameters.keySet().containsAll(OF_THE_VIEWER)) {
			return parameters;
		}
		Map<String, Value> remembered = this.first
			.computeIfAbsent(List.of(this.byStatement ? statement : "", children.asList()), (any) -> parameters);
		Map<String, Value> changed = new HashMap<>(parameters);
		OF_THE_VIEWER.forEach((name) -> changed.put(name, remembered.get(name)));
		this.times.incrementAndGet();
		return changed;
	}

	@Override
	public int times() {
		return this.times.get();
	}

}
