package org.threadline.children;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditedReads;
import org.threadline.children.ChildSearchResult.ChildMatches;
import org.threadline.children.ChildSearchResult.Missing;
import org.threadline.children.ChildSearchResult.MoreCriteriaNeeded;
import org.threadline.children.ChildSearchResult.SearchNotPermitted;
import org.threadline.children.ChildSearchResult.TooManyMatches;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.SearchMinimum;

import org.springframework.stereotype.Service;

/**
 * Looks for one particular child. Candidates, counting and order all come after
 * visibility: a child the viewer may not know of changes nothing in the answer.
 */
@Service
class ChildSearch {

	private static final ViewQuery BY_IDENTIFIER = ViewQuery.named("children/find-children-by-identifier");

	private static final ViewQuery BY_BIRTH = ViewQuery.named("children/find-children-by-birth");

	private static final ViewQuery BY_POSTCODE = ViewQuery.named("children/find-children-by-postcode");

	private static final ViewQuery BY_NAME = ViewQuery.named("children/find-children-by-name");

	private static final String FIND_CHILDREN = "findChildren";

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final ChildSummaries summaries;

	ChildSearch(AuditedReads reads, AgreementsInForce agreements, ChildSummaries summaries) {
		this.reads = reads;
		this.agreements = agreements;
		this.summaries = summaries;
	}

	ChildSearchResult find(Viewer viewer, ChildCriteria criteria) {
		PolicyPack pack = this.agreements.current();
		Optional<Refusal> outOfDate = this.agreements.scopeFor(viewer).refusal();
		if (outOfDate.isPresent()) {
			refused(viewer, outOfDate.get().code());
			return new SearchNotPermitted(outOfDate.get().message());
		}
		List<SearchMinimum> minimums = minimumsOf(viewer, pack);
		if (minimums.isEmpty()) {
			refused(viewer, "SEARCH_NOT_PERMITTED");
			return new SearchNotPermitted("Your post does not include looking for children.");
		}
		Map<String, Object> given = criteria.given();
		Map<String, @Nullable Object> parameters = SearchTerms.parameters(given);
		if (minimums.stream().noneMatch((minimum) -> minimum.isMetBy(given.keySet()))) {
			refused(viewer, "MORE_CRITERIA_NEEDED");
			return moreNeeded(minimums, given.keySet());
		}
		List<Row> found = this.reads.search(this.agreements.scopeFor(viewer), FIND_CHILDREN, given.keySet(),
				startingFrom(given.keySet()), Map.of("criteria", parameters, "limit", pack.showAtMost() + 1),
				(rows) -> (rows.size() > pack.showAtMost()) ? List.of()
						: rows.stream().map((row) -> row.text("childId")).toList());
		if (found.size() > pack.showAtMost()) {
			return new TooManyMatches("More children fit than can be shown. Add another detail, such as a first name, "
					+ "a postcode or an NHS number.");
		}
		return new ChildMatches(found.stream().sorted(bestFirst()).map((row) -> this.summaries.child(row)).toList());
	}

	private void refused(Viewer viewer, String code) {
		this.reads.refused(new AuditEntry(Kind.REFUSAL, FIND_CHILDREN, this.agreements.scopeFor(viewer).now(), viewer,
				null, List.of(code)));
	}

	private static List<SearchMinimum> minimumsOf(Viewer viewer, PolicyPack pack) {
		return switch (viewer) {
			case PractitionerViewer practitioner -> pack.searchMinimumsOf(practitioner.post().accessLevel());
			case SubjectViewer subject -> List.of();
		};
	}

	private static ChildSearchResult moreNeeded(List<SearchMinimum> minimums, Set<String> given) {
		List<Missing> missing = minimums.stream().map((minimum) -> {
			Set<String> fields = new LinkedHashSet<>(minimum.fields());
			fields.removeAll(given);
			return new Missing(List.copyOf(fields));
		}).sorted(Comparator.comparing((combination) -> combination.fields().size())).toList();
		return new MoreCriteriaNeeded(
				"A search is for one particular child. Add what is missing from any one of these.", missing);
	}

	private static ViewQuery startingFrom(Set<String> given) {
		return switch (SearchTerms.startingFrom(given)) {
			case IDENTIFIER -> BY_IDENTIFIER;
			case BIRTH -> BY_BIRTH;
			case POSTCODE -> BY_POSTCODE;
			case NAME -> BY_NAME;
		};
	}

	private static Comparator<Row> bestFirst() {
		return Comparator.comparing((Row row) -> !row.flag("exact")).thenComparing((row) -> row.text("childId"));
	}

}
