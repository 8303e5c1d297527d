package org.threadline.facts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Facts and the row that states them: a row of a feed, or a command given here.
 *
 * @param key key of the row: source, file and reference
 * @param recordedAt when the facts became known
 * @param replacedKey key of the row whose standing facts these replace, or null
 * @param replacedId the one fact of that row that they replace, or null for all of them
 * @param facts what the row states
 */
public record StatedFacts(String key, Instant recordedAt, @Nullable String replacedKey, @Nullable String replacedId,
		List<FactDraft> facts) {

	/**
	 * Takes the facts as they are now.
	 */
	public StatedFacts {
		facts = List.copyOf(facts);
	}

	Map<String, Object> replacement() {
		Map<String, Object> replacement = new HashMap<>();
		replacement.put("key", this.key);
		replacement.put("replacedKey", this.replacedKey);
		replacement.put("replacedId", this.replacedId);
		replacement.put("factIds", this.facts.stream().map(FactDraft::id).toList());
		replacement.put("recordedAt", this.recordedAt.atZone(ZoneOffset.UTC));
		return replacement;
	}

}
