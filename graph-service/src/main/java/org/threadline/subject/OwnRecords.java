package org.threadline.subject;

import java.util.List;
import java.util.Map;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.children.Child;
import org.threadline.children.ChildSummaries;
import org.threadline.cypher.ViewQuery;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.SubjectViewer;

import org.springframework.stereotype.Service;

/**
 * The records about a person themselves and about children they are responsible for.
 */
@Service
class OwnRecords {

	private static final ViewQuery LIST_OWN_CHILDREN = ViewQuery.named("subject/list-own-children");

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final ChildSummaries summaries;

	OwnRecords(AuditedReads reads, AgreementsInForce agreements, ChildSummaries summaries) {
		this.reads = reads;
		this.agreements = agreements;
		this.summaries = summaries;
	}

	List<Child> of(Viewer viewer) {
		if (!(viewer instanceof SubjectViewer)) {
			return List.of();
		}
		return this.reads
			.tell(this.agreements.scopeFor(viewer), "aboutMe", LIST_OWN_CHILDREN, Map.of(),
					(rows) -> rows.stream().map((row) -> row.text("childId")).toList())
			.stream()
			.map((row) -> this.summaries.child(row))
			.toList();
	}

}
