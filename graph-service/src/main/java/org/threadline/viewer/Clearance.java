package org.threadline.viewer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a practitioner was last trained in sharing information, and last checked.
 *
 * @param trainedOn day of the training, or null when none is on record
 * @param checkedOn day of the enhanced criminal record check, or null when none is on
 * record
 */
public record Clearance(@Nullable LocalDate trainedOn, @Nullable LocalDate checkedOn) {
}
