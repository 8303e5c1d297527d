package org.threadline.children;

import java.util.Comparator;
import java.util.HashMap;
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
import org.threadline.shared.FoldedText;
import org.threadline.shared.NameSound;
import org.threadline.shared.NhsNumber;
import org.threadline.shared.Problem;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sex;
import org.threadline.shared.UniquePupilNumber;
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

	private static final int LONGEST_TEXT = 100;

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
		Map<String, @Nullable Object> parameters = parameters(given);
		if (minimums.stream().noneMatch((minimum) -> given.keySet().containsAll(minimum.fields()))) {
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
		if (given.contains("nhsNumber") || given.contains("uniquePupilNumber")) {
			return BY_IDENTIFIER;
		}
		if (given.contains("dateOfBirth")) {
			return BY_BIRTH;
		}
		return given.contains("postcode") ? BY_POSTCODE : BY_NAME;
	}

	private static Comparator<Row> bestFirst() {
		return Comparator.comparing((Row row) -> !row.flag("exact")).thenComparing((row) -> row.text("childId"));
	}

	private static Map<String, @Nullable Object> parameters(Map<String, Object> given) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		given.forEach((name, value) -> {
			if (value instanceof String text && text.length() > LONGEST_TEXT) {
				throw Problem.invalidInput("criteria." + name,
						"This is too long. Give at most " + LONGEST_TEXT + " characters.");
			}
		});
		putName(parameters, "given", (String) given.get("givenName"), "givenName");
		putName(parameters, "family", (String) given.get("familyName"), "familyName");
		parameters.put("dateOfBirth", given.get("dateOfBirth"));
		parameters.put("sex", (given.get("sex") instanceof Sex sex) ? sex.name() : null);
		parameters.put("postcode",
				(given.get("postcode") instanceof String postcode) ? FoldedText.withoutSpaces(postcode) : null);
		parameters.put("nhsNumber", nhsNumber(given));
		parameters.put("uniquePupilNumber", uniquePupilNumber(given));
		return parameters;
	}

	private static void putName(Map<String, @Nullable Object> parameters, String part, @Nullable String name,
			String field) {
		String folded = (name != null) ? FoldedText.of(name) : null;
		if (folded != null && folded.isEmpty()) {
			throw Problem.invalidInput("criteria." + field, "Give a name with at least one letter.");
		}
		parameters.put(part + "Folded", folded);
		parameters.put(part + "Sound", (folded != null) ? NameSound.of(folded) : null);
	}

	private static @Nullable String nhsNumber(Map<String, Object> given) {
		if (!(given.get("nhsNumber") instanceof String text)) {
			return null;
		}
		return NhsNumber.parse(text)
			.orElseThrow(() -> Problem.invalidInput("criteria.nhsNumber",
					"This is not an NHS number: it has ten digits and the last checks the others. Look for a digit "
							+ "that is wrong or swapped."))
			.value();
	}

	private static @Nullable String uniquePupilNumber(Map<String, Object> given) {
		if (!(given.get("uniquePupilNumber") instanceof String text)) {
			return null;
		}
		return UniquePupilNumber.parse(text)
			.orElseThrow(() -> Problem.invalidInput("criteria.uniquePupilNumber",
					"This is not a unique pupil number: it is a check letter followed by twelve digits. Look for a "
							+ "digit that is wrong or swapped."))
			.value();
	}

}
