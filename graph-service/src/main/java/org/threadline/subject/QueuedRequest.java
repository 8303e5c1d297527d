package org.threadline.subject;

import org.threadline.children.Child;

/**
 * A request in the queue of the agency that answers it.
 *
 * @param child whom it is about
 * @param request the request
 */
record QueuedRequest(Child child, CorrectionRequest request) {
}
