package org.threadline.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildField;
import org.threadline.children.ShownName;
import org.threadline.family.FamilyRole;
import org.threadline.graph.Row;
import org.threadline.involvement.InvolvementEntry.Involvement;
import org.threadline.involvement.InvolvementEntry.ServiceInvolved;
import org.threadline.involvement.LeadProfessional;
import org.threadline.paging.Page;
import org.threadline.paging.ViewerIds;
import org.threadline.visibility.VisibleScope;
import org.threadline.web.ServiceWeb.Edge;
import org.threadline.web.ServiceWeb.EdgeKind;

import org.springframework.stereotype.Component;

/**
 * Makes the web of services from what the views yield.
 */
@Component
class ServiceWebs {

	/** More services than anybody has at once; it bounds the work, not the picture. */
	private static final int MOST_INVOLVEMENTS = 200;

	private final ViewerIds ids;

	ServiceWebs(ViewerIds ids) {
		this.ids = ids;
	}

	Map<String, @Nullable Object> parameters(WebArguments arguments, VisibleScope scope) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Page.first(MOST_INVOLVEMENTS).parameters(true));
		parameters.put("rings", arguments.rings());
		parameters.put("shownOn", (arguments.at() != null) ? arguments.at() : scope.day());
		parameters.put("states", List.of("CURRENT"));
		return parameters;
	}

	ServiceWeb web(ChildField<WebArguments> asking, Row row) {
		WebDrawing drawing = new WebDrawing();
		String childId = asking.childId();
		String childName = ShownName.of(row.row("summary").rowOrNull("name"));
		drawing.child(childId, childName);
		services(drawing, asking, row, childId, childName, 1);
		row.rows("leads").forEach((lead) -> drawing.leads(childId, childName, LeadProfessional.of(lead)));
		List<Row> relatives = row.rows("relatives")
			.stream()
			.sorted(Comparator.comparing((relative) -> relative.text("id")))
			.toList();
		for (Row relative : relatives) {
			relative(drawing, asking, relative, childName);
		}
		return drawing.web();
	}

	private void relative(WebDrawing drawing, ChildField<WebArguments> asking, Row relative, String childName) {
		String id = relative.text("id");
		String name = ShownName.of(relative.rowOrNull("name"));
		drawing.relative(id, name);
		for (Row membership : relative.rows("memberships")) {
			String role = FamilyRole.inWords(membership.text("role"), membership.text("ownRole"));
			drawing.edge(new Edge(id, asking.childId(), EdgeKind.FAMILY, membership.dateOrNull("from"),
					membership.dateOrNull("to"), name + " is in the family of " + childName + " as " + role + ", says "
							+ membership.text("source")));
		}
		services(drawing, asking, relative, id, name, 2);
	}

	private void services(WebDrawing drawing, ChildField<WebArguments> asking, Row row, String personId, String name,
			int ring) {
		row.rows("involvements")
			.forEach((involvement) -> drawing.involved(personId, name, ring, Involvement.of(involvement)));
		row.rows("serviceStubs")
			.stream()
			.map((stub) -> new ServiceInvolved(
					this.ids.idFor(asking.viewer(), personId, "involvement " + stub.text("key")),
					stub.text("contactNumber")))
			.sorted(Comparator.comparing(ServiceInvolved::id))
			.forEach((stub) -> drawing.serviceInvolved(personId, name, ring, stub));
	}

}
