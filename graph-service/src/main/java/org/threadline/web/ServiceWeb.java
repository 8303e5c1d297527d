package org.threadline.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.visibility.Disclosure;

/**
 * The web of services around a child on a day.
 *
 * @param nodes everybody and everything in it, the child first
 * @param edges how they are connected
 */
record ServiceWeb(List<Node> nodes, List<Edge> edges) {

	record Node(String id, NodeKind kind, String label, int ring, Disclosure disclosure,
			@Nullable String contactNumber) {

	}

	enum NodeKind {

		CHILD, FAMILY_MEMBER, PRACTITIONER, AGENCY, SERVICE_INVOLVED

	}

	record Edge(String from, String to, EdgeKind kind, @Nullable LocalDate since, @Nullable LocalDate until,
			String because) {

	}

	enum EdgeKind {

		INVOLVED_WITH, LEADS, WORKS_FOR, FAMILY

	}

}
