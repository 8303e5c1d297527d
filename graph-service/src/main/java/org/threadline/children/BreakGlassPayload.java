package org.threadline.children;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;

/**
 * What became of asking in an emergency. It is the same whether or not there is a record.
 */
record BreakGlassPayload(@Nullable String acknowledgement, List<Refusal> refusals) {
}
