package org.threadline.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row that is new or changed, with the facts it states now.
 *
 * @param source who sent it
 * @param key by which it is known again
 * @param row the row
 * @param recordedAt when this version became known
 * @param replaces the key of the row it names in {@code replaces}, or null
 * @param replacedKey the key of the row whose facts these replace: its own when it has
 * changed; null when they replace none
 * @param facts what it states
 */
record RowToWrite(String source, String key, FeedRow row, Instant recordedAt, @Nullable String replaces,
		@Nullable String replacedKey, List<FactDraft> facts) {

	Map<String, Object> sourceRow() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("key", this.key);
		properties.put("source", this.source);
		properties.put("file", this.row.file().fileName());
		properties.put("reference", this.row.reference());
		properties.put("hash", this.row.hash());
		properties.put("recordedAt", this.recordedAt.atZone(ZoneOffset.UTC));
		if (this.replaces != null) {
			properties.put("replaces", this.replaces);
		}
		return properties;
	}

}
