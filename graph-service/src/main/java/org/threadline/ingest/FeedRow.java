package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row whose fields have been read, before anything is known of what it names.
 *
 * @param file the file it stands in
 * @param line where, counted from 1
 * @param reference its own reference
 * @param hash of its content
 * @param values the values by column; empty fields are absent
 */
record FeedRow(FeedFile file, int line, String reference, String hash, Map<String, Object> values) {

	/**
	 * A text that has to be there: the column is required, or a check has seen to it.
	 */
	String text(String column) {
		return required(column, String.class);
	}

	@Nullable String textOrNull(String column) {
		return (String) this.values.get(column);
	}

	LocalDate day(String column) {
		return required(column, LocalDate.class);
	}

	@Nullable LocalDate dayOrNull(String column) {
		return (LocalDate) this.values.get(column);
	}

	@Nullable Instant momentOrNull(String column) {
		return (Instant) this.values.get(column);
	}

	@SuppressWarnings("unchecked")
	List<String> texts(String column) {
		return required(column, List.class);
	}

	<T> T value(String column, Class<T> type) {
		return required(column, type);
	}

	@Nullable Object valueOrNull(String column) {
		return this.values.get(column);
	}

	boolean has(String column) {
		return this.values.containsKey(column);
	}

	private <T> T required(String column, Class<T> type) {
		Object value = this.values.get(column);
		if (value == null) {
			throw new RowRefusal(column, "this may not be empty here");
		}
		return type.cast(value);
	}

}
