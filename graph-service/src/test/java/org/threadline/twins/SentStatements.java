package org.threadline.twins;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.threadline.WatchedDriver;

/**
 * Where a leak can be planted: a statement is sent otherwise than the service means it.
 */
final class SentStatements implements WatchedDriver.Sending {

	/** Worlds are small and alike: a plan that was good for some is good for all. */
	private static final String PLANNED_ONCE = "CYPHER replan=skip\n";

	private final AtomicReference<@Nullable Planted> planted = new AtomicReference<>();

	private final AtomicReference<@Nullable BiConsumer<String, Map<String, Value>>> heard = new AtomicReference<>();

	void plant(@Nullable Planted leak) {
		this.planted.set(leak);
	}

	/**
	 * Lets somebody hear every statement with its parameters.
	 */
	void hear(@Nullable BiConsumer<String, Map<String, Value>> listener) {
		this.heard.set(listener);
	}

	@Override
	public Object[] changed(String text, Object[] arguments) {
		if (!text.contains("RETURN")) {
			return arguments;
		}
		Map<String, Value> parameters = (arguments.length > 1) ? parameters(arguments[1]) : Map.of();
		BiConsumer<String, Map<String, Value>> listener = this.heard.get();
		if (listener != null) {
			listener.accept(text, parameters);
		}
		Planted leak = this.planted.get();
		Object[] changed = arguments.clone();
		changed[0] = PLANNED_ONCE + ((leak != null) ? leak.text(text) : text);
		if (leak != null && arguments.length > 1) {
			Map<String, Value> others = leak.parameters(text, parameters);
			changed[1] = (arguments[1] instanceof Value) ? Values.value(others) : others;
		}
		return changed;
	}

	private static Map<String, Value> parameters(Object sent) {
		return ((sent instanceof Value value) ? value : Values.value(sent)).asMap(Values.ofValue());
	}

}
