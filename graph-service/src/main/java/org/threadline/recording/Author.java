package org.threadline.recording;

import org.jspecify.annotations.Nullable;

/**
 * Whose a record is, and who entered it.
 *
 * @param postId the post of the practitioner whose record it is
 * @param agencyId the agency of that post
 * @param enteredByPostId the post of who entered it for them, or null when they did
 * themselves
 */
public record Author(String postId, String agencyId, @Nullable String enteredByPostId) {
}
