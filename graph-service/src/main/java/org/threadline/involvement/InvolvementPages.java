package org.threadline.involvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildField;
import org.threadline.graph.Row;
import org.threadline.involvement.InvolvementEntry.Involvement;
import org.threadline.involvement.InvolvementEntry.ServiceInvolved;
import org.threadline.paging.Connection;
import org.threadline.paging.EntryPages;
import org.threadline.paging.EntryPages.Entry;
import org.threadline.paging.ViewerIds;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * Pages of involvements: entries in full first, newest first, then the stubs.
 */
@Component
class InvolvementPages {

	private final EntryPages pages;

	private final ViewerIds ids;

	InvolvementPages(EntryPages pages, ViewerIds ids) {
		this.pages = pages;
		this.ids = ids;
	}

	Map<String, @Nullable Object> parameters(InvolvementArguments arguments, VisibleScope scope) {
		Map<String, @Nullable Object> parameters = new HashMap<>(arguments.page().parameters(true));
		parameters.put("states",
				(arguments.state() != null) ? List.of(arguments.state()) : List.of("CURRENT", "ENDED"));
		parameters.put("shownOn", scope.day());
		return parameters;
	}

	Connection<InvolvementEntry> page(ChildField<InvolvementArguments> asking, Row row) {
		InvolvementArguments arguments = asking.arguments();
		return this.pages.connection(
				InvolvementArguments.list(asking.viewer(), asking.childId(), asking.asKnownAt(), arguments.state()),
				arguments.page(),
				row.rows("involvements")
					.stream()
					.map((entry) -> new Entry<>(entry.text("position"), Involvement.of(entry)))
					.toList(),
				stubs(asking, row));
	}

	private List<Entry<ServiceInvolved>> stubs(ChildField<InvolvementArguments> asking, Row row) {
		if ("ENDED".equals(asking.arguments().state())) {
			return List.of();
		}
		return row.rows("serviceStubs")
			.stream()
			.map((stub) -> new ServiceInvolved(
					this.ids.idFor(asking.viewer(), asking.childId(), "involvement " + stub.text("key")),
					stub.text("contactNumber")))
			.map((stub) -> new Entry<>(stub.id(), stub))
			.toList();
	}

}
