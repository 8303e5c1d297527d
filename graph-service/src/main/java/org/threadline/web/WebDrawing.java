package org.threadline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.threadline.children.Practitioner;
import org.threadline.involvement.InvolvementEntry.Involvement;
import org.threadline.involvement.InvolvementEntry.ServiceInvolved;
import org.threadline.involvement.LeadProfessional;
import org.threadline.visibility.Disclosure;
import org.threadline.web.ServiceWeb.Edge;
import org.threadline.web.ServiceWeb.EdgeKind;
import org.threadline.web.ServiceWeb.Node;
import org.threadline.web.ServiceWeb.NodeKind;

/**
 * Draws a web step by step: each node once, in the innermost ring it appears in, and each
 * edge with the reason it is there.
 */
final class WebDrawing {

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Set<Edge> edges = new LinkedHashSet<>();

	void child(String id, String name) {
		put(new Node(id, NodeKind.CHILD, name, 0, Disclosure.FULL, null));
	}

	void relative(String id, String name) {
		put(new Node(id, NodeKind.FAMILY_MEMBER, name, 2, Disclosure.FULL, null));
	}

	void edge(Edge edge) {
		this.edges.add(edge);
	}

	void involved(String personId, String personName, int ring, Involvement involvement) {
		String agencyId = involvement.agency().id();
		put(new Node(agencyId, NodeKind.AGENCY, involvement.agency().name(), ring, Disclosure.FULL,
				involvement.agency().contactNumber()));
		edge(new Edge(agencyId, personId, EdgeKind.INVOLVED_WITH, involvement.from(), involvement.to(),
				involvement.agency().name() + " is involved with " + personName + ", says " + involvement.source()));
		Practitioner practitioner = involvement.practitioner();
		if (practitioner != null) {
			works(practitioner, agencyId, involvement.agency().name(), ring);
			edge(new Edge(practitioner.id(), personId, EdgeKind.INVOLVED_WITH, involvement.from(), involvement.to(),
					practitioner.name() + " is involved with " + personName + " as " + involvement.role() + ", says "
							+ involvement.source()));
		}
	}

	void leads(String childId, String childName, LeadProfessional lead) {
		String agencyId = lead.agency().id();
		put(new Node(agencyId, NodeKind.AGENCY, lead.agency().name(), 1, Disclosure.FULL,
				lead.agency().contactNumber()));
		works(lead.practitioner(), agencyId, lead.agency().name(), 1);
		edge(new Edge(lead.practitioner().id(), childId, EdgeKind.LEADS, lead.since(), null,
				lead.practitioner().name() + " is the lead professional for " + childName));
	}

	void serviceInvolved(String personId, String personName, int ring, ServiceInvolved stub) {
		put(new Node(stub.id(), NodeKind.SERVICE_INVOLVED, "A service", ring, Disclosure.EXISTENCE,
				stub.contactNumber()));
		edge(new Edge(stub.id(), personId, EdgeKind.INVOLVED_WITH, null, null,
				"A service is involved with " + personName));
	}

	ServiceWeb web() {
		return new ServiceWeb(List.copyOf(this.nodes.values()), new ArrayList<>(this.edges));
	}

	private void works(Practitioner practitioner, String agencyId, String agency, int ring) {
		put(new Node(practitioner.id(), NodeKind.PRACTITIONER, practitioner.name(), ring, Disclosure.FULL,
				practitioner.telephone()));
		edge(new Edge(practitioner.id(), agencyId, EdgeKind.WORKS_FOR, null, null,
				practitioner.name() + " works for " + agency + " as " + practitioner.postTitle()));
	}

	private void put(Node node) {
		this.nodes.putIfAbsent(node.id(), node);
	}

}
