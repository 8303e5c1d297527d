package org.threadline.changes;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.children.ChildSummaries;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.involvement.InvolvementEntry;
import org.threadline.involvement.InvolvementEntry.Involvement;
import org.threadline.involvement.InvolvementEntry.ServiceInvolved;
import org.threadline.paging.Connection;
import org.threadline.paging.Connection.Edge;
import org.threadline.paging.Cursors;
import org.threadline.paging.PagedList;
import org.threadline.paging.ViewerIds;
import org.threadline.recording.Announcement;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Service;

/**
 * What a viewer was told. Whether they may know of it is decided at every read anew.
 */
@Service
class Changes {

	private static final ViewQuery LIST_CHANGES = ViewQuery.named("changes/list-changes");

	private static final String BEFORE_EVERYTHING = "";

	private static final String NO_CHILD = "";

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final ChildSummaries summaries;

	private final Cursors cursors;

	private final ViewerIds ids;

	Changes(AuditedReads reads, AgreementsInForce agreements, ChildSummaries summaries, Cursors cursors,
			ViewerIds ids) {
		this.reads = reads;
		this.agreements = agreements;
		this.summaries = summaries;
		this.cursors = cursors;
		this.ids = ids;
	}

	Connection<Change> since(Viewer viewer, @Nullable String since, int first) {
		PagedList list = new PagedList(viewer, NO_CHILD, "changes", "");
		String after = this.cursors.position(list, "since", since);
		List<Change> found = read(viewer, list, (after != null) ? after : BEFORE_EVERYTHING, first + 1);
		boolean more = found.size() > first;
		List<Edge<Change>> edges = found.stream()
			.limit(first)
			.map((change) -> new Edge<>(change::cursor, change))
			.toList();
		return Connection.of(edges, more, since != null);
	}

	private List<Change> read(Viewer viewer, PagedList list, String after, int limit) {
		List<String> recipients = switch (viewer) {
			case PractitionerViewer practitioner -> List.of(practitioner.post().id(), practitioner.post().agencyId());
			case SubjectViewer subject -> List.of();
		};
		if (recipients.isEmpty()) {
			return List.of();
		}
		VisibleScope scope = this.agreements.scopeFor(viewer);
		return this.reads
			.tell(scope, "changes", LIST_CHANGES,
					Map.of("recipientIds", recipients, "afterPosition", after, "limit", limit),
					(rows) -> rows.getFirst().rows("changes").stream().map((row) -> row.text("childId")).toList())
			.getFirst()
			.rows("changes")
			.stream()
			.map((row) -> change(viewer, list, row))
			.toList();
	}

	private Change change(Viewer viewer, PagedList list, Row row) {
		return new Change(Announcement.valueOf(row.text("kind")), row.moment("at").atOffset(ZoneOffset.UTC),
				this.summaries.child(row), involvement(viewer, row), this.cursors.cursor(list, row.text("position")));
	}

	private InvolvementEntry involvement(Viewer viewer, Row row) {
		Row entry = row.rowOrNull("entry");
		if (entry != null) {
			return Involvement.of(entry);
		}
		Row stub = row.row("stub");
		return new ServiceInvolved(this.ids.idFor(viewer, row.text("childId"), "involvement " + stub.text("key")),
				stub.text("contactNumber"));
	}

}
