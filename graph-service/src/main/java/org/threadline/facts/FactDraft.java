package org.threadline.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Category;

/**
 * A fact about to be written: its own properties, and ids of what it is connected to.
 */
public final class FactDraft {

	private final FactKind kind;

	private final HoldingKey holding;

	private final Map<String, HoldingKey> holdings = new HashMap<>();

	private final String id;

	private final Map<String, Object> properties = new HashMap<>();

	private final Map<String, Object> connections = new HashMap<>();

	/**
	 * Starts a draft.
	 * @param kind what kind of fact
	 * @param id its opaque id
	 * @param source code of the source that says so
	 * @param recordedAt when it became known
	 * @param holding the holding it belongs to
	 */
	public FactDraft(FactKind kind, String id, String source, Instant recordedAt, HoldingKey holding) {
		this.kind = kind;
		this.id = id;
		this.holding = holding;
		this.holdings.put("holdingId", holding);
		with("id", id);
		with("subjectId", holding.subjectId());
		with("source", source);
		with("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
	}

	/**
	 * Says something of the fact.
	 * @param property the property
	 * @param value its value, or null to leave it out
	 * @return this draft
	 */
	public FactDraft with(String property, @Nullable Object value) {
		if (value != null) {
			this.properties.put(property, value);
		}
		return this;
	}

	/**
	 * Says when it was true.
	 * @param from first day, or null when it is not known
	 * @param to last day, or null while it goes on
	 * @return this draft
	 */
	public FactDraft during(@Nullable LocalDate from, @Nullable LocalDate to) {
		return with("from", from).with("to", to);
	}

	/**
	 * Names a second holding of the same agency and sensitivity, which has a say as well.
	 * @param property the property that keeps the id of the holding
	 * @param category the category of the holding
	 * @return this draft
	 */
	public FactDraft heldAlso(String property, Category category) {
		this.holdings.put(property, new HoldingKey(this.holding.subjectId(), category.name(), this.holding.agencyId(),
				this.holding.sensitivity()));
		return this;
	}

	/**
	 * Connects it to something.
	 * @param name the parameter the statement of its kind takes
	 * @param value an id or a map, or null to leave it unconnected
	 * @return this draft
	 */
	public FactDraft connected(String name, @Nullable Object value) {
		if (value != null) {
			this.connections.put(name, value);
		}
		return this;
	}

	/**
	 * The opaque id.
	 * @return an id
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The holding it belongs to.
	 * @return what makes a holding one
	 */
	public HoldingKey holding() {
		return this.holding;
	}

	Collection<HoldingKey> holdings() {
		return this.holdings.values();
	}

	FactKind kind() {
		return this.kind;
	}

	Map<String, Object> parameters(String originKey, Map<String, String> holdingIds) {
		Map<String, Object> fact = new HashMap<>(this.properties);
		this.holdings.forEach((property, holding) -> {
			String holdingId = holdingIds.get(holding.key());
			if (holdingId == null) {
				throw new IllegalStateException("A holding was not written: its person or agency is gone");
			}
			fact.put(property, holdingId);
		});
		Map<String, Object> parameters = new HashMap<>(this.connections);
		parameters.put("key", originKey);
		parameters.put("fact", fact);
		return parameters;
	}

}
