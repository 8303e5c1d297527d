package org.threadline.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.paging.Connection.Edge;
import org.threadline.shared.Problem;

import org.springframework.stereotype.Component;

/**
 * Pages of lists that hold entries in full, along one order, and after them the stubs, by
 * their id, so that where a stub stands tells nothing.
 */
@Component
public class EntryPages {

	private static final int USUAL_COUNT = 20;

	private final Cursors cursors;

	EntryPages(Cursors cursors) {
		this.cursors = cursors;
	}

	/**
	 * Which page a list's arguments ask for, read from the start.
	 * @param list the list
	 * @param first how many entries at most, or null for as many as usual
	 * @param after cursor of the entry to continue after, or null
	 * @return the page
	 * @throws Problem when the cursor is not of this list
	 */
	public Page asked(PagedList list, @Nullable Integer first, @Nullable String after) {
		return asked(list, first, after, null, null);
	}

	/**
	 * Which page a list's arguments ask for, read from the start or from the end.
	 * @param list the list
	 * @param first how many entries at most from the start, or null
	 * @param after cursor of the entry to continue after, or null
	 * @param last how many entries at most from the end, or null
	 * @param before cursor of the entry to continue before, or null
	 * @return the page
	 * @throws Problem when a cursor is not of this list
	 */
	public Page asked(PagedList list, @Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		boolean fromTheEnd = last != null || (before != null && first == null);
		String position = fromTheEnd ? this.cursors.position(list, "before", before)
				: this.cursors.position(list, "after", after);
		Integer count = fromTheEnd ? last : first;
		return new Page((count != null) ? count : USUAL_COUNT, fromTheEnd,
				(position != null) ? Place.of(position) : null);
	}

	/**
	 * Puts a page together of a list that has no stubs.
	 * @param list the list
	 * @param page the page asked for
	 * @param full what the view found with the page's parameters, in the order it was
	 * read
	 * @return the page
	 */
	public <T> Connection<T> connection(PagedList list, Page page, List<Entry<T>> full) {
		return connection(list, page, full, List.of());
	}

	/**
	 * Puts a page together.
	 * @param list the list
	 * @param page the page asked for
	 * @param full what the view found with the page's parameters, in the order it was
	 * read
	 * @param stubs every stub of the list, in any order, its id as its position
	 * @return the page
	 */
	public <T> Connection<T> connection(PagedList list, Page page, List<? extends Entry<? extends T>> full,
			List<? extends Entry<? extends T>> stubs) {
		List<Edge<T>> edges = new ArrayList<>();
		full.forEach((entry) -> edges.add(edge(list, new Place.Full(entry.position()), entry.node())));
		if (page.fromTheEnd()) {
			Collections.reverse(edges);
		}
		stubs.stream()
			.filter((stub) -> page.reaches(stub.position()))
			.sorted(Comparator.comparing(Entry::position))
			.forEach((stub) -> edges.add(edge(list, new Place.Stub(stub.position()), stub.node())));
		boolean more = edges.size() > page.count();
		boolean continued = page.from() != null;
		if (page.fromTheEnd()) {
			return Connection.of(more ? edges.subList(edges.size() - page.count(), edges.size()) : edges, continued,
					more);
		}
		return Connection.of(more ? edges.subList(0, page.count()) : edges, more, continued);
	}

	private <T> Edge<T> edge(PagedList list, Place place, T node) {
		return new Edge<>(() -> this.cursors.cursor(list, place.text()), node);
	}

	/**
	 * An entry and what it is ordered by.
	 *
	 * @param position its position among the entries in full, or its id among the stubs
	 * @param node the entry
	 */
	public record Entry<T>(String position, T node) {

	}

}
