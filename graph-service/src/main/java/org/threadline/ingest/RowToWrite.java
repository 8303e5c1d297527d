package org.threadline.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.threadline.facts.FactDraft;
import org.threadline.facts.StatedFacts;

/**
 * A row that is new or changed, with the facts it states now.
 *
 * @param delivered the row and its delivery
 * @param recordedAt when this version became known
 * @param replaces the key of the row it names in {@code replaces}, or null
 * @param replacedKey the key of the row whose facts these replace: its own when it has
 * changed; null when they replace none
 * @param facts what it states
 */
record RowToWrite(DeliveredRow delivered, Instant recordedAt, @Nullable String replaces, @Nullable String replacedKey,
		List<FactDraft> facts) {

	String key() {
		return this.delivered.key();
	}

	StatedFacts stated() {
		return new StatedFacts(key(), this.recordedAt, this.replacedKey, null, this.facts);
	}

	/**
	 * Whether no version of the row is on record.
	 */
	boolean isNew() {
		return !key().equals(this.replacedKey);
	}

	void setAsideAsLate() {
		this.delivered.setAside(Version.replacedAlready(this.delivered.row(), !isNew()));
	}

	void countAsWritten() {
		this.delivered.tally().written(this);
	}

	/**
	 * The person its facts are about; there is at least one fact.
	 */
	String subjectId() {
		return this.facts.getFirst().holding().subjectId();
	}

	/**
	 * The name to sign in by that it gives a subject, or null.
	 */
	@Nullable String signIn() {
		FeedRow row = this.delivered.row();
		return (row.file() == FeedFile.PEOPLE) ? row.textOrNull("sign_in") : null;
	}

	Map<String, Object> sourceRow() {
		FeedRow row = this.delivered.row();
		Map<String, Object> properties = new HashMap<>();
		properties.put("key", key());
		properties.put("source", this.delivered.source());
		properties.put("file", row.file().fileName());
		properties.put("reference", row.reference());
		properties.put("hash", row.hash());
		properties.put("recordedAt", this.recordedAt.atZone(ZoneOffset.UTC));
		if (this.replaces != null) {
			properties.put("replaces", this.replaces);
		}
		String signIn = signIn();
		if (signIn != null) {
			properties.put("signIn", signIn);
		}
		return properties;
	}

}
