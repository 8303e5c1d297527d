package org.threadline.changes;

import java.time.OffsetDateTime;

import org.threadline.children.Child;
import org.threadline.involvement.InvolvementEntry;
import org.threadline.recording.Announcement;

/**
 * Something another agency recorded about a child one works with, as far as one may know.
 *
 * @param kind what happened
 * @param at when it was recorded
 * @param child the child
 * @param involvement who is involved now, in full or only that a service is
 * @param cursor where to continue from
 */
record Change(Announcement kind, OffsetDateTime at, Child child, InvolvementEntry involvement, String cursor) {
}
