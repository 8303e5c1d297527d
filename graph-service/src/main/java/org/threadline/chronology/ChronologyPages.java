package org.threadline.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildField;
import org.threadline.chronology.ChronologyEntry.Event;
import org.threadline.chronology.ChronologyEntry.ServiceHasEntries;
import org.threadline.graph.Row;
import org.threadline.paging.Connection;
import org.threadline.paging.Connection.Edge;
import org.threadline.paging.Cursors;
import org.threadline.paging.PagedList;
import org.threadline.paging.ViewerIds;

import org.springframework.stereotype.Component;

/**
 * Pages of a chronology: entries in full along the axis, then the stubs, by their id.
 */
@Component
class ChronologyPages {

	private static final String FULL = "full ";

	private static final String STUB = "stub ";

	private static final String BEFORE_EVERYTHING = "";

	private static final String AFTER_EVERYTHING = "~";

	private final Cursors cursors;

	private final ViewerIds ids;

	ChronologyPages(Cursors cursors, ViewerIds ids) {
		this.cursors = cursors;
		this.ids = ids;
	}

	Map<String, @Nullable Object> parameters(ChronologyArguments arguments) {
		boolean towardsNewer = arguments.order().newestFirst() == arguments.fromTheEnd();
		String after = BEFORE_EVERYTHING;
		String before = AFTER_EVERYTHING;
		if (arguments.position() != null && arguments.position().startsWith(FULL)) {
			String position = arguments.position().substring(FULL.length());
			after = towardsNewer ? position : after;
			before = towardsNewer ? before : position;
		}
		if (arguments.position() != null && arguments.position().startsWith(STUB) && !arguments.fromTheEnd()) {
			before = BEFORE_EVERYTHING;
		}
		return Map.of("kinds", arguments.filter().kindNames(), "occurredFrom", arguments.filter().firstPosition(),
				"occurredBefore", arguments.filter().endPosition(), "afterPosition", after, "beforePosition", before,
				"limit", arguments.count() + 1);
	}

	@Nullable String positionOf(PagedList list, String argument, @Nullable String cursor) {
		return this.cursors.position(list, argument, cursor);
	}

	Connection<ChronologyEntry> page(ChildField<ChronologyArguments> asking, Row row) {
		ChronologyArguments arguments = asking.arguments();
		PagedList list = ChronologyArguments.list(asking.viewer(), asking.childId(), asking.asKnownAt(),
				arguments.filter(), arguments.order());
		List<Edge<ChronologyEntry>> found = new ArrayList<>();
		for (Row event : row.rows("events")) {
			found.add(new Edge<>(this.cursors.cursor(list, FULL + event.text("position")), Event.of(event)));
		}
		List<Edge<ChronologyEntry>> stubs = new ArrayList<>();
		for (ServiceHasEntries stub : stubs(asking, row)) {
			stubs.add(new Edge<>(this.cursors.cursor(list, STUB + stub.id()), stub));
		}
		boolean continued = arguments.position() != null;
		if (!arguments.fromTheEnd()) {
			found.addAll(stubs);
			boolean more = found.size() > arguments.count();
			return Connection.of(more ? found.subList(0, arguments.count()) : found, more, continued);
		}
		List<Edge<ChronologyEntry>> whole = new ArrayList<>(found.reversed());
		whole.addAll(stubs);
		boolean more = whole.size() > arguments.count();
		return Connection.of(more ? whole.subList(whole.size() - arguments.count(), whole.size()) : whole, continued,
				more);
	}

	/** The stubs on this side of the entry to continue from. */
	private List<ServiceHasEntries> stubs(ChildField<ChronologyArguments> asking, Row row) {
		String position = asking.arguments().position();
		boolean fromTheEnd = asking.arguments().fromTheEnd();
		if (fromTheEnd && position != null && position.startsWith(FULL)) {
			return List.of();
		}
		String passed = (position != null && position.startsWith(STUB)) ? position.substring(STUB.length()) : null;
		return row.rows("serviceStubs")
			.stream()
			.map((stub) -> new ServiceHasEntries(
					this.ids.idFor(asking.viewer(), asking.childId(), "chronology " + stub.text("key")),
					stub.text("contactNumber")))
			.filter((stub) -> passed == null
					|| (fromTheEnd ? stub.id().compareTo(passed) < 0 : stub.id().compareTo(passed) > 0))
			.sorted(Comparator.comparing(ServiceHasEntries::id))
			.toList();
	}

}
