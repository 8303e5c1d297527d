package org.threadline.paging;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as Relay has it.
 *
 * @param edges the entries with their cursors
 * @param pageInfo where the page lies
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

	/**
	 * Puts a page together.
	 * @param edges the entries
	 * @param hasNextPage whether more follow
	 * @param hasPreviousPage whether more come before
	 * @return the page
	 */
	public static <T> Connection<T> of(List<Edge<T>> edges, boolean hasNextPage, boolean hasPreviousPage) {
		String start = edges.isEmpty() ? null : edges.getFirst().cursor();
		String end = edges.isEmpty() ? null : edges.getLast().cursor();
		return new Connection<>(List.copyOf(edges), new PageInfo(hasNextPage, hasPreviousPage, start, end));
	}

	/**
	 * The entries alone.
	 * @return the nodes
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * One entry and where it stands. Its cursor is made when it is asked for: most who
	 * read on do so from the end of a page.
	 *
	 * @param place where to continue from
	 * @param node the entry
	 */
	public record Edge<T>(Supplier<String> place, T node) {

		/**
		 * Where to continue from.
		 * @return the cursor
		 */
		public String cursor() {
			return this.place.get();
		}

	}

	/**
	 * Where a page lies.
	 *
	 * @param hasNextPage whether more follow
	 * @param hasPreviousPage whether more come before
	 * @param startCursor cursor of the first entry
	 * @param endCursor cursor of the last entry
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {

	}

}
