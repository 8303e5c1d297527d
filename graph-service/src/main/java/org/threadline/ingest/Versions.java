package org.threadline.ingest;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The rules of how one version of a row follows another.
 */
final class Versions {

	private Versions() {
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
	 * Checks that a changed row may follow its version on record.
	 */
	static void checkChange(FeedRow row, RecordedRow earlier, @Nullable String replaces, String subjectId) {
		if (!Objects.equals(earlier.replaces(), replaces)) {
			throw new RowRefusal("replaces", "a row on record cannot come to replace another: give it a new reference");
		}
		if (earlier.standing() == 0) {
			throw new RowRefusal(row.file().columns().getFirst().name(),
					"the row was replaced by a later one: change that one");
		}
		if (!earlier.isAbout(subjectId)) {
			throw new RowRefusal("person_ref", "a row cannot move to another person: end it and send a new one");
		}
	}

	/**
	 * Checks that a row may correct another.
	 */
	static void checkCorrection(@Nullable RecordedRow replaced, String subjectId, Instant recordedAt) {
		if (replaced == null) {
			throw new RowRefusal("replaces", "expected the reference of a row of this file that is on record");
		}
		if (replaced.standing() == 0) {
			throw new RowRefusal("replaces", "that row was replaced already: correct the one that replaced it");
		}
		if (!replaced.isAbout(subjectId)) {
			throw new RowRefusal("replaces", "that row is about another person: end it and send a new one");
		}
		if (recordedAt.isBefore(replaced.recordedAt())) {
			throw new RowRefusal("recorded_at", "a correction cannot be older than what it corrects");
		}
	}

}
