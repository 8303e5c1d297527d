package org.threadline.children;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.audit.OwedEntries;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.viewer.Viewer;

import org.springframework.stereotype.Service;

/**
 * Gets one child by id.
 */
@Service
class ChildRecords {

	private static final ViewQuery FIND_CHILD = ViewQuery.named("children/find-child");

	private static final String FIELD = "child";

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final ChildSummaries summaries;

	ChildRecords(AuditedReads reads, AgreementsInForce agreements, ChildSummaries summaries) {
		this.reads = reads;
		this.agreements = agreements;
		this.summaries = summaries;
	}

	/** Empty for an unknown id and for a child this viewer may not know of, alike. */
	Optional<Child> find(Viewer viewer, String id) {
		return child(this.reads.read(this.agreements.scopeFor(viewer), FIELD, List.of(id), FIND_CHILD, asking(id)));
	}

	/** The same for a request that reads on and settles its audit entries at the end. */
	Optional<Child> find(Viewer viewer, String id, OwedEntries owed) {
		return child(
				this.reads.read(this.agreements.scopeFor(viewer), FIELD, List.of(id), FIND_CHILD, asking(id), owed));
	}

	private static Map<String, List<String>> asking(String id) {
		return Map.of("childIds", List.of(id));
	}

	private Optional<Child> child(List<Row> found) {
		return found.stream().findFirst().map((row) -> this.summaries.child(row));
	}

}
