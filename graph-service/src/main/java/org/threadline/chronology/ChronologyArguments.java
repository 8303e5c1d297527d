package org.threadline.chronology;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.paging.Page;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;

/**
 * Which entries of a chronology are asked for.
 *
 * @param page which page
 * @param filter which entries
 * @param order along which axis
 */
record ChronologyArguments(Page page, ChronologyFilter filter, ChronologyOrder order) {

	static PagedList list(Viewer viewer, String childId, @Nullable Instant asKnownAt, ChronologyFilter filter,
			ChronologyOrder order) {
		return new PagedList(viewer, childId, "chronology", order + " " + filter.kindNames() + " "
				+ filter.firstPosition() + " " + filter.endPosition() + " " + asKnownAt);
	}

}
