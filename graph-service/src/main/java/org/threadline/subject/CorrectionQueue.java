package org.threadline.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.children.ChildSummaries;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.paging.Connection;
import org.threadline.paging.EntryPages;
import org.threadline.paging.EntryPages.Entry;
import org.threadline.paging.Page;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;

import org.springframework.stereotype.Service;

/**
 * What people asked an agency to put right, oldest first.
 */
@Service
class CorrectionQueue {

	private static final ViewQuery LIST = ViewQuery.named("subject/list-requests-to-agency");

	private static final String NO_CHILD = "";

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final ChildSummaries summaries;

	private final EntryPages pages;

	CorrectionQueue(AuditedReads reads, AgreementsInForce agreements, ChildSummaries summaries, EntryPages pages) {
		this.reads = reads;
		this.agreements = agreements;
		this.summaries = summaries;
		this.pages = pages;
	}

	Connection<QueuedRequest> of(Viewer viewer, List<String> states, @Nullable Integer first, @Nullable String after) {
		PagedList list = new PagedList(viewer, NO_CHILD, "correctionRequests", states.toString());
		Page page = this.pages.asked(list, first, after);
		List<Entry<QueuedRequest>> entries = (viewer instanceof PractitionerViewer practitioner)
				? read(practitioner, states, page) : List.of();
		return this.pages.connection(list, page, entries);
	}

	private List<Entry<QueuedRequest>> read(PractitionerViewer viewer, List<String> states, Page page) {
		Map<String, Object> arguments = new HashMap<>(page.parameters(false));
		arguments.put("agencyId", viewer.post().agencyId());
		arguments.put("states", states);
		return this.reads
			.tell(this.agreements.scopeFor(viewer), "correctionRequests", LIST, arguments,
					(rows) -> requests(rows).stream().map((row) -> row.text("childId")).toList())
			.stream()
			.flatMap((row) -> row.rows("requests").stream())
			.map((row) -> new Entry<>(row.text("position"),
					new QueuedRequest(this.summaries.child(row), CorrectionRequest.of(row))))
			.toList();
	}

	private static List<Row> requests(List<Row> rows) {
		return rows.stream().flatMap((row) -> row.rows("requests").stream()).toList();
	}

}
