package org.threadline.involvement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.paging.Page;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;

/**
 * Which involvements are asked for.
 *
 * @param page which page of them
 * @param state only those in this state, or null
 */
record InvolvementArguments(Page page, @Nullable String state) {

	static PagedList list(Viewer viewer, String childId, @Nullable Instant asKnownAt, @Nullable String state) {
		return new PagedList(viewer, childId, "involvements", state + " " + asKnownAt);
	}

}
