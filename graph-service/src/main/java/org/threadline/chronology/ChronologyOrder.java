package org.threadline.chronology;

import org.threadline.cypher.ViewQuery;

/**
 * Along which time axis a chronology runs, and which way. Each order has queries of its
 * own, so that each page is one walk along an index.
 */
enum ChronologyOrder {

	/** By when it happened, newest first. */
	OCCURRED_NEWEST_FIRST("occurred", true),
	/** By when it happened, oldest first. */
	OCCURRED_OLDEST_FIRST("occurred", false),
	/** By when it became known, newest first. */
	RECORDED_NEWEST_FIRST("recorded", true),
	/** By when it became known, oldest first. */
	RECORDED_OLDEST_FIRST("recorded", false);

	private final boolean newestFirst;

	private final ViewQuery forward;

	private final ViewQuery backward;

	ChronologyOrder(String axis, boolean newestFirst) {
		this.newestFirst = newestFirst;
		ViewQuery newest = ViewQuery.named("chronology/list-events-by-" + axis + "-newest-first");
		ViewQuery oldest = ViewQuery.named("chronology/list-events-by-" + axis + "-oldest-first");
		this.forward = newestFirst ? newest : oldest;
		this.backward = newestFirst ? oldest : newest;
	}

	boolean newestFirst() {
		return this.newestFirst;
	}

	ViewQuery query(boolean fromTheEnd) {
		return fromTheEnd ? this.backward : this.forward;
	}

}
