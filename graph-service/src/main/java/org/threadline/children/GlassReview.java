package org.threadline.children;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditedReads;
import org.threadline.cypher.ViewQuery;
import org.threadline.paging.Connection;
import org.threadline.paging.EntryPages;
import org.threadline.paging.EntryPages.Entry;
import org.threadline.paging.Page;
import org.threadline.paging.PagedList;
import org.threadline.shared.Problem;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Service;

/**
 * Tells those who answer for the sharing of information where the glass was broken.
 */
@Service
class GlassReview {

	private static final ViewQuery LIST = ViewQuery.named("children/list-broken-glass");

	private static final String BROKEN_GLASS = "brokenGlass";

	private static final String NO_CHILD = "";

	private static final Refusal NOT_PERMITTED = new Refusal("NOT_PERMITTED",
			"The sharing agreement lets only those who answer for the sharing of information read this.", null);

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final EntryPages pages;

	GlassReview(AuditedReads reads, AgreementsInForce agreements, EntryPages pages) {
		this.reads = reads;
		this.agreements = agreements;
		this.pages = pages;
	}

	Connection<BrokenGlass> list(Viewer viewer, @Nullable Integer first, @Nullable String after) {
		VisibleScope scope = this.agreements.scopeFor(viewer);
		PolicyPack pack = scope.moments().getFirst().pack();
		if (!pack.isGovernedBy(viewer)) {
			this.reads.refused(new AuditEntry(Kind.REFUSAL, BROKEN_GLASS, scope.now(), viewer, null,
					List.of(NOT_PERMITTED.code())));
			throw Problem.refused(NOT_PERMITTED);
		}
		PagedList list = new PagedList(viewer, NO_CHILD, BROKEN_GLASS, "");
		Page page = this.pages.asked(list, first, after);
		Map<String, Object> arguments = new HashMap<>(page.parameters(true));
		arguments.put("governanceLevels", List.copyOf(pack.informationGovernance()));
		List<Entry<BrokenGlass>> entries = this.reads
			.search(scope, BROKEN_GLASS, List.of(), LIST, arguments, (rows) -> List.of())
			.getFirst()
			.rows("broken")
			.stream()
			.map((row) -> new Entry<>(row.text("position"), BrokenGlass.of(row, pack)))
			.toList();
		return this.pages.connection(list, page, entries);
	}

}
