package org.threadline.involvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildField;
import org.threadline.graph.Row;
import org.threadline.involvement.InvolvementEntry.Involvement;
import org.threadline.involvement.InvolvementEntry.ServiceInvolved;
import org.threadline.paging.Connection;
import org.threadline.paging.Connection.Edge;
import org.threadline.paging.Cursors;
import org.threadline.paging.PagedList;
import org.threadline.paging.ViewerIds;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * Pages of involvements: entries in full first, newest first, then the stubs, by their
 * id.
 */
@Component
class InvolvementPages {

	private static final String FULL = "full ";

	private static final String STUB = "stub ";

	/** Sorts before every position of an entry in full: such a page holds stubs alone. */
	private static final String NO_FULL_ENTRIES = "";

	private final Cursors cursors;

	private final ViewerIds ids;

	InvolvementPages(Cursors cursors, ViewerIds ids) {
		this.cursors = cursors;
		this.ids = ids;
	}

	Map<String, @Nullable Object> parameters(InvolvementArguments arguments, VisibleScope scope) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("states",
				(arguments.state() != null) ? List.of(arguments.state()) : List.of("CURRENT", "ENDED"));
		parameters.put("shownOn", scope.day());
		parameters.put("limit", arguments.first() + 1);
		parameters.put("after", fullPosition(arguments.after()));
		return parameters;
	}

	String positionOf(PagedList list, String cursor) {
		String position = this.cursors.position(list, "after", cursor);
		return (position != null) ? position : NO_FULL_ENTRIES;
	}

	private static @Nullable String fullPosition(@Nullable String after) {
		if (after == null) {
			return null;
		}
		return after.startsWith(FULL) ? after.substring(FULL.length()) : NO_FULL_ENTRIES;
	}

	Connection<InvolvementEntry> page(ChildField<InvolvementArguments> asking, Row row) {
		InvolvementArguments arguments = asking.arguments();
		PagedList list = arguments.list(asking.viewer(), asking.childId(), asking.asKnownAt());
		List<Edge<InvolvementEntry>> found = new ArrayList<>();
		for (Row entry : row.rows("involvements")) {
			found.add(new Edge<>(this.cursors.cursor(list, FULL + entry.text("position")), Involvement.of(entry)));
		}
		for (ServiceInvolved stub : stubs(asking, row)) {
			found.add(new Edge<>(this.cursors.cursor(list, STUB + stub.id()), stub));
		}
		boolean more = found.size() > arguments.first();
		return Connection.of(more ? found.subList(0, arguments.first()) : found, more, arguments.after() != null);
	}

	private List<ServiceInvolved> stubs(ChildField<InvolvementArguments> asking, Row row) {
		String after = asking.arguments().after();
		if ("ENDED".equals(asking.arguments().state())) {
			return List.of();
		}
		return row.rows("serviceStubs")
			.stream()
			.map((stub) -> new ServiceInvolved(
					this.ids.idFor(asking.viewer(), asking.childId(), "involvement " + stub.text("key")),
					stub.text("contactNumber")))
			.filter((stub) -> after == null || !after.startsWith(STUB)
					|| stub.id().compareTo(after.substring(STUB.length())) > 0)
			.sorted(Comparator.comparing(ServiceInvolved::id))
			.toList();
	}

}
