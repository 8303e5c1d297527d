package org.threadline.graph.offline;

import java.time.Instant;
import java.util.Comparator;

/**
 * A name to sign in by that a row gives.
 *
 * @param name the name
 * @param recordedAt when the row became known
 * @param row its key
 */
record WrittenSignIn(String name, Instant recordedAt, String row) {

	/** Of several that a person is given, the first in this order counts. */
	static final Comparator<WrittenSignIn> NEWEST_FIRST = Comparator.comparing(WrittenSignIn::recordedAt)
		.reversed()
		.thenComparing(WrittenSignIn::row);

}
