package org.threadline.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a row follows what is on record.
 *
 * @param recordedAt when it became known
 * @param replaces key of the row it names in {@code replaces}, or null
 * @param replacedKey key of the row whose facts it replaces, or null
 */
record Version(Instant recordedAt, @Nullable String replaces, @Nullable String replacedKey) {

	/**
	 * Places a row about a person, which is not on record as it is.
	 * @throws RowRefusal when it may not follow what is on record
	 */
	static Version of(DeliveredRow delivered, String subjectId, Map<String, RecordedRow> recorded) {
		String key = delivered.key();
		String replaces = delivered.replaces();
		FeedRow row = delivered.row();
		Instant extractedAt = delivered.delivery().extractedAt();
		RecordedRow earlier = recorded.get(key);
		if (earlier != null) {
			checkChange(row, earlier, replaces, subjectId);
			return new Version(recordedAt(row, extractedAt, earlier), replaces, key);
		}
		Instant recordedAt = recordedAt(row, extractedAt);
		if (replaces != null) {
			checkCorrection(row, recorded.get(replaces), subjectId, recordedAt);
		}
		return new Version(recordedAt, replaces, replaces);
	}

	/**
	 * Takes what this row replaces, which another row of the same load may have taken.
	 * @param taken keys of rows that are replaced already
	 */
	void claimReplaced(Set<String> taken) {
		if (this.replacedKey != null && !taken.add(this.replacedKey)) {
			throw new RowRefusal("replaces", "another row of this file replaces the same row");
		}
	}

	/**
	 * When a row became known.
	 */
	static Instant recordedAt(FeedRow row, Instant extractedAt) {
		Instant stated = row.momentOrNull("recorded_at");
		if (stated == null) {
			return extractedAt;
		}
		if (stated.isAfter(extractedAt)) {
			throw new RowRefusal("recorded_at", "this may not be later than extractedAt of the manifest");
		}
		return stated;
	}

	/**
	 * When a changed row became known: an older delivery must not undo a newer one.
	 */
	static Instant recordedAt(FeedRow row, Instant extractedAt, RecordedRow earlier) {
		Instant stated = recordedAt(row, extractedAt);
		if (stated.isAfter(earlier.recordedAt())) {
			return stated;
		}
		if (extractedAt.isAfter(earlier.recordedAt())) {
			return extractedAt;
		}
		throw new RowRefusal(row.file().columns().getFirst().name(),
				"the row has changed, but neither recorded_at nor extractedAt is later than its version on record");
	}

	/**
	 * Says that what a row replaces does not stand any more.
	 * @param itself whether that is the row's own version on record
	 */
	static RowRefusal replacedAlready(FeedRow row, boolean itself) {
		return itself
				? new RowRefusal(row.file().columns().getFirst().name(),
						"the row was replaced by a later one: change that one")
				: new RowRefusal("replaces", "that row was replaced already: correct the one that replaced it");
	}

	/**
	 * Checks that a changed row may follow its version on record.
	 */
	private static void checkChange(FeedRow row, RecordedRow earlier, @Nullable String replaces, String subjectId) {
		if (!Objects.equals(earlier.replaces(), replaces)) {
			throw new RowRefusal("replaces", "a row on record cannot come to replace another: give it a new reference");
		}
		if (earlier.standing() == 0) {
			throw replacedAlready(row, true);
		}
		if (!earlier.isAbout(subjectId)) {
			throw new RowRefusal("person_ref", "a row cannot move to another person: end it and send a new one");
		}
	}

	/**
	 * Checks that a row may correct another.
	 */
	private static void checkCorrection(FeedRow row, @Nullable RecordedRow replaced, String subjectId,
			Instant recordedAt) {
		if (replaced == null) {
			throw new RowRefusal("replaces", "expected the reference of a row of this file that is on record");
		}
		if (replaced.standing() == 0) {
			throw replacedAlready(row, false);
		}
		if (!replaced.isAbout(subjectId)) {
			throw new RowRefusal("replaces", "that row is about another person: end it and send a new one");
		}
		if (recordedAt.isBefore(replaced.recordedAt())) {
			throw new RowRefusal("recorded_at", "a correction cannot be older than what it corrects");
		}
	}

}
