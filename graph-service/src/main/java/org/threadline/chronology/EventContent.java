package org.threadline.chronology;

import org.threadline.shared.EventKind;

/**
 * What is said of an event.
 */
record EventContent(EventKind kind, String type, String summary, String occurred) {
}
