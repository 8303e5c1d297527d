package org.threadline.involvement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;

/**
 * Which involvements are asked for.
 *
 * @param first how many at most
 * @param after position to continue after, or null
 * @param state only those in this state, or null
 */
record InvolvementArguments(int first, @Nullable String after, @Nullable String state) {

	PagedList list(Viewer viewer, String childId, @Nullable Instant asKnownAt) {
		return new PagedList(viewer, childId, "involvements", this.state + " " + asKnownAt);
	}

}
