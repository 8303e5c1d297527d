package org.threadline.children;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

/**
 * One asking of a protected field of a child. The viewer is part of it, so that two
 * people's askings are never answered together.
 *
 * @param viewer who asks
 * @param childId the child
 * @param asKnownAt the moment whose knowledge is asked for, or null for the present
 * @param arguments the field's other arguments
 */
public record ChildField<A>(Viewer viewer, String childId, @Nullable Instant asKnownAt, A arguments) {
}
