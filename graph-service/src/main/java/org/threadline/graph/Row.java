package org.threadline.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * One row of a result, or one map within it. Values keep the types of the graph: text,
 * whole numbers, booleans, dates, moments, lists and maps, never nodes.
 *
 * @param values the values by name
 */
public record Row(Map<String, @Nullable Object> values) {

	static Row of(MapAccessor found) {
		return new Row(new HashMap<String, @Nullable Object>(found.asMap()));
	}

	/**
	 * A text that is always there.
	 * @param name the column
	 * @return the text
	 */
	public String text(String name) {
		return required(name, String.class);
	}

	/**
	 * A text that may be missing.
	 * @param name the column
	 * @return the text, or null
	 */
	public @Nullable String textOrNull(String name) {
		return (String) this.values.get(name);
	}

	/**
	 * A whole number.
	 * @param name the column
	 * @return the number
	 */
	public long number(String name) {
		return required(name, Long.class);
	}

	/**
	 * A truth value.
	 * @param name the column
	 * @return whether it is true
	 */
	public boolean flag(String name) {
		return required(name, Boolean.class);
	}

	/**
	 * A day that is always there.
	 * @param name the column
	 * @return the day
	 */
	public LocalDate date(String name) {
		return required(name, LocalDate.class);
	}

	/**
	 * A day that may be missing.
	 * @param name the column
	 * @return the day, or null
	 */
	public @Nullable LocalDate dateOrNull(String name) {
		return (LocalDate) this.values.get(name);
	}

	/**
	 * A moment that is always there.
	 * @param name the column
	 * @return the moment
	 */
	public Instant moment(String name) {
		return required(name, ZonedDateTime.class).toInstant();
	}

	/**
	 * A moment that may be missing.
	 * @param name the column
	 * @return the moment, or null
	 */
	public @Nullable Instant momentOrNull(String name) {
		ZonedDateTime value = (ZonedDateTime) this.values.get(name);
		return (value != null) ? value.toInstant() : null;
	}

	/**
	 * A map within the row.
	 * @param name the column
	 * @return the map as a row
	 */
	@SuppressWarnings("unchecked")
	public Row row(String name) {
		return new Row(required(name, Map.class));
	}

	/**
	 * A map within the row that may be missing.
	 * @param name the column
	 * @return the map as a row, or null
	 */
	@SuppressWarnings("unchecked")
	public @Nullable Row rowOrNull(String name) {
		Map<String, @Nullable Object> value = (Map<String, @Nullable Object>) this.values.get(name);
		return (value != null) ? new Row(value) : null;
	}

	/**
	 * A list of maps within the row.
	 * @param name the column
	 * @return the maps as rows
	 */
	@SuppressWarnings("unchecked")
	public List<Row> rows(String name) {
		List<Map<String, @Nullable Object>> maps = required(name, List.class);
		return maps.stream().map(Row::new).toList();
	}

	/**
	 * A list of texts within the row.
	 * @param name the column
	 * @return the texts
	 */
	@SuppressWarnings("unchecked")
	public List<String> texts(String name) {
		return List.copyOf((List<String>) required(name, List.class));
	}

	private <T> T required(String name, Class<T> type) {
		Object value = this.values.get(name);
		if (value == null) {
			throw new IllegalStateException("The result has no value for " + name);
		}
		return type.cast(value);
	}

}
