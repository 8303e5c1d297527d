package org.threadline.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildField;
import org.threadline.chronology.ChronologyEntry.Event;
import org.threadline.chronology.ChronologyEntry.ServiceHasEntries;
import org.threadline.graph.Row;
import org.threadline.paging.Connection;
import org.threadline.paging.EntryPages;
import org.threadline.paging.EntryPages.Entry;
import org.threadline.paging.ViewerIds;

import org.springframework.stereotype.Component;

/**
 * Pages of a chronology: entries in full along the axis, then the stubs.
 */
@Component
class ChronologyPages {

	private final EntryPages pages;

	private final ViewerIds ids;

	ChronologyPages(EntryPages pages, ViewerIds ids) {
		this.pages = pages;
		this.ids = ids;
	}

	Map<String, @Nullable Object> parameters(ChronologyArguments arguments) {
		Map<String, @Nullable Object> parameters = new HashMap<>(
				arguments.page().parameters(arguments.order().newestFirst()));
		parameters.put("kinds", arguments.filter().kindNames());
		parameters.put("occurredFrom", arguments.filter().firstPosition());
		parameters.put("occurredBefore", arguments.filter().endPosition());
		return parameters;
	}

	Connection<ChronologyEntry> page(ChildField<ChronologyArguments> asking, Row row) {
		ChronologyArguments arguments = asking.arguments();
		return this.pages.connection(
				ChronologyArguments
					.list(asking.viewer(), asking.childId(), asking.asKnownAt(), arguments.filter(), arguments.order()),
				arguments.page(),
				row.rows("events")
					.stream()
					.map((event) -> new Entry<>(event.text("position"), Event.of(event)))
					.toList(),
				row.rows("serviceStubs")
					.stream()
					.map((stub) -> new ServiceHasEntries(
							this.ids.idFor(asking.viewer(), asking.childId(), "chronology " + stub.text("key")),
							stub.text("contactNumber")))
					.map((stub) -> new Entry<>(stub.id(), stub))
					.toList());
	}

}
