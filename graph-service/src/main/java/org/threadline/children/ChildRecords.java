package org.threadline.children;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.cypher.ViewQuery;
import org.threadline.viewer.Viewer;

import org.springframework.stereotype.Service;

/**
 * Gets one child by id.
 */
@Service
class ChildRecords {

	private static final ViewQuery FIND_CHILD = ViewQuery.named("children/find-child");

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
		List<String> asked = List.of(id);
		return this.reads.read(this.agreements.scopeFor(viewer), "child", asked, FIND_CHILD, Map.of("childIds", asked))
			.stream()
			.findFirst()
			.map((row) -> this.summaries.child(row));
	}

}
