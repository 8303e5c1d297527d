package org.threadline.chronology;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;

/**
 * Which page of a chronology is asked for.
 *
 * @param count how many entries
 * @param fromTheEnd whether they are counted from the end of the list
 * @param position the entry to continue from, or null
 * @param filter which entries
 * @param order along which axis
 */
record ChronologyArguments(int count, boolean fromTheEnd, @Nullable String position, ChronologyFilter filter,
		ChronologyOrder order) {

	static PagedList list(Viewer viewer, String childId, @Nullable Instant asKnownAt, ChronologyFilter filter,
			ChronologyOrder order) {
		return new PagedList(viewer, childId, "chronology", order + " " + filter.kindNames() + " "
				+ filter.firstPosition() + " " + filter.endPosition() + " " + asKnownAt);
	}

}
