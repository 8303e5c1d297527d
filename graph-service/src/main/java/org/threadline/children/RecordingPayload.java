package org.threadline.children;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;

/**
 * What became of recording something about a child.
 *
 * @param child the child, to read on from; null when refused
 * @param recordedId id of what was recorded; null when refused
 * @param refusals why it was not recorded; empty when it was
 */
public record RecordingPayload(@Nullable Child child, @Nullable String recordedId, List<Refusal> refusals) {
}
