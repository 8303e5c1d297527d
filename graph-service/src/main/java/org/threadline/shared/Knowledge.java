package org.threadline.shared;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When we knew a version of a fact.
 *
 * @param recordedAt when it became known
 * @param supersededAt when a later version took its place, or null while it stands
 */
public record Knowledge(Instant recordedAt, @Nullable Instant supersededAt) {

	/**
	 * Whether this version stood at a moment.
	 * @param moment the moment
	 * @return true from when it became known until it was superseded
	 */
	public boolean stoodAt(Instant moment) {
		return !this.recordedAt.isAfter(moment) && (this.supersededAt == null || this.supersededAt.isAfter(moment));
	}

}
