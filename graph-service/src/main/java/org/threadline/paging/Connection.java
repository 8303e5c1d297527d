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
		return new Connection<>(List.copyOf(edges), new PageInfo(hasNextPage, hasPreviousPage,
				edges.isEmpty() ? null : edges.getFirst().place(), edges.isEmpty() ? null : edges.getLast().place()));
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
	 * @param start where the first entry stands, or null on an empty page
	 * @param end where the last entry stands, or null on an empty page
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable Supplier<String> start,
			@Nullable Supplier<String> end) {

		/**
		 * Where to continue from towards the start.
		 * @return the cursor, or null on an empty page
		 */
		public @Nullable String startCursor() {
			return (this.start != null) ? this.start.get() : null;
		}

		/**
		 * Where to continue from towards the end.
		 * @return the cursor, or null on an empty page
		 */
		public @Nullable String endCursor() {
			return (this.end != null) ? this.end.get() : null;
		}

	}

}
