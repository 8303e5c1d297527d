package org.threadline.paging;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for of a list that holds entries in full, by their position, and
 * after them stubs, by their id.
 *
 * @param count how many entries at most
 * @param fromTheEnd whether they are counted from the end of the list
 * @param from the entry to continue from, or null to begin where the list does or ends
 */
public record Page(int count, boolean fromTheEnd, @Nullable Place from) {

	private static final String BEFORE_EVERYTHING = "";

	private static final String AFTER_EVERYTHING = "~";

	/**
	 * The first page.
	 * @param count how many entries at most
	 * @return the page
	 */
	public static Page first(int count) {
		return new Page(count, false, null);
	}

	/**
	 * What a view needs to read this page of the entries in full, and one entry more, by
	 * which it is known whether others follow.
	 * @param newestFirst whether positions fall along the list
	 * @return {@code afterPosition} and {@code beforePosition}, neither included, and
	 * {@code limit}
	 */
	public Map<String, Object> parameters(boolean newestFirst) {
		boolean rising = newestFirst == this.fromTheEnd;
		String after = BEFORE_EVERYTHING;
		String before = AFTER_EVERYTHING;
		if (this.from instanceof Place.Full(String position)) {
			after = rising ? position : after;
			before = rising ? before : position;
		}
		if (this.from instanceof Place.Stub && !this.fromTheEnd) {
			before = BEFORE_EVERYTHING;
		}
		return Map.of("afterPosition", after, "beforePosition", before, "limit", this.count + 1);
	}

	/** Whether a stub lies on this side of the entry to continue from. */
	boolean reaches(String stubId) {
		return switch (this.from) {
			case null -> true;
			case Place.Full full -> !this.fromTheEnd;
			case Place.Stub(String id) -> this.fromTheEnd ? stubId.compareTo(id) < 0 : stubId.compareTo(id) > 0;
		};
	}

}
