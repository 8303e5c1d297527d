package org.threadline.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A fact about to be written: its own properties, and ids of what it is connected to.
 */
final class FactDraft {

	private final FactKind kind;

	private final HoldingKey holding;

	private final String id;

	private final Map<String, Object> properties = new HashMap<>();

	private final Map<String, Object> connections = new HashMap<>();

	FactDraft(FactKind kind, String id, String source, Instant recordedAt, HoldingKey holding) {
		this.kind = kind;
		this.id = id;
		this.holding = holding;
		with("id", id);
		with("subjectId", holding.subjectId());
		with("source", source);
		with("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
	}

	FactDraft with(String property, @Nullable Object value) {
		if (value != null) {
			this.properties.put(property, value);
		}
		return this;
	}

	/**
	 * When it was true.
	 */
	FactDraft during(FeedRow row) {
		return with("from", row.dayOrNull("valid_from")).with("to", row.dayOrNull("valid_to"));
	}

	FactDraft connected(String name, @Nullable Object value) {
		if (value != null) {
			this.connections.put(name, value);
		}
		return this;
	}

	FactKind kind() {
		return this.kind;
	}

	HoldingKey holding() {
		return this.holding;
	}

	String id() {
		return this.id;
	}

	Map<String, Object> parameters(String rowKey, String holdingId) {
		Map<String, Object> fact = new HashMap<>(this.properties);
		fact.put("holdingId", holdingId);
		Map<String, Object> parameters = new HashMap<>(this.connections);
		parameters.put("key", rowKey);
		parameters.put("fact", fact);
		return parameters;
	}

}
