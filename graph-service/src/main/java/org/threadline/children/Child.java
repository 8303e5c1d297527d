package org.threadline.children;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.RecordDecision;

/**
 * A child the viewer may know of.
 *
 * @param id opaque id
 * @param name the name to recognise them by
 * @param dateOfBirth day of birth
 * @param expectedDateOfBirth when an unborn child is expected
 * @param access whether the viewer has the record open
 * @param decision what may be read of the record, or null when that is still to be
 * decided
 */
public record Child(String id, String name, @Nullable LocalDate dateOfBirth, @Nullable LocalDate expectedDateOfBirth,
		RecordAccess access, @Nullable RecordDecision decision) {
}
