package org.threadline.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.cypher.ViewQuery;
import org.threadline.explain.WhyVisible.ConsentInForce;
import org.threadline.explain.WhyVisible.ShownBy;
import org.threadline.graph.RecordDecision;
import org.threadline.graph.Row;
import org.threadline.paging.ViewerIds;
import org.threadline.shared.Problem;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.Asked;
import org.threadline.visibility.DisclosureDecision;
import org.threadline.visibility.Moment;
import org.threadline.visibility.Reason;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Service;

/**
 * Explains what a viewer sees. The graph decides whether they see it at all; why is then
 * said by the evaluator in Java.
 */
@Service
class Explanations {

	private static final String WHY_VISIBLE = "whyVisible";

	private static final ViewQuery DECIDE = ViewQuery.named("children/decide-records");

	private static final ViewQuery READ = ViewQuery.named("explain/read-why-visible");

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final ViewerIds ids;

	Explanations(AuditedReads reads, AgreementsInForce agreements, ViewerIds ids) {
		this.reads = reads;
		this.agreements = agreements;
		this.ids = ids;
	}

	/** Empty for whatever the viewer does not see, alike. */
	Optional<WhyVisible> why(Viewer viewer, String childId, String factId) {
		VisibleScope scope = this.agreements.scopeFor(viewer);
		List<String> asked = List.of(childId);
		Row row = this.reads.read(scope, WHY_VISIBLE, asked, (trips) -> {
			List<Map<String, Object>> decided = trips.read(DECIDE, Map.of("childIds", asked))
				.stream()
				.map((decision) -> RecordDecision.of(decision).parameter())
				.toList();
			return trips.read(READ, Map.of("decided", decided, "factId", factId));
		}).getFirst();
		if (row.text("state").equals("CLOSED")) {
			throw Problem.recordNotOpened();
		}
		return Stream
			.concat(row.rows("facts").stream(), row.rows("stubs").stream().filter(named(viewer, childId, factId)))
			.findFirst()
			.flatMap((holding) -> why(scope, childId, holding, row.row("material")));
	}

	private Predicate<Row> named(Viewer viewer, String childId, String factId) {
		return (holding) -> {
			String list = holding.text("category").startsWith("EVENT_") ? "chronology " : "involvement ";
			return this.ids.idFor(viewer, childId, list + holding.text("agencyId")).equals(factId);
		};
	}

	private static Optional<WhyVisible> why(VisibleScope scope, String childId, Row holding, Row material) {
		Asked asked = DecisionMaterial.of(childId, material).askedBy(scope.viewer(), holding);
		Moment now = scope.moments().getFirst();
		return DisclosureDecision.explain(asked, now)
			.map((reason) -> new WhyVisible(reason.disclosure(), now.pack().name(),
					reason.rules().stream().map(ShownBy::of).toList(), reason.level(), post(scope.viewer()),
					(reason.consent() != null) ? consent(asked, now, material) : null));
	}

	/**
	 * The consent that is in force of those that are shown: which one it is may not hang
	 * on any other.
	 */
	private static ConsentInForce consent(Asked asked, Moment now, Row material) {
		Map<String, Row> shown = material.rows("consents")
			.stream()
			.filter((consent) -> consent.flag("shown"))
			.collect(Collectors.toMap((consent) -> consent.text("id"), (consent) -> consent));
		return DisclosureDecision.explain(asked.withConsents((consent) -> shown.containsKey(consent.id())), now)
			.map(Reason::consent)
			.map((consent) -> new ConsentInForce(consent.id(), consent.choice().name(),
					Objects.requireNonNull(shown.get(consent.id())).textOrNull("ground")))
			.orElse(ConsentInForce.UNNAMED);
	}

	private static @Nullable String post(Viewer viewer) {
		return switch (viewer) {
			case PractitionerViewer practitioner -> practitioner.post().title();
			case SubjectViewer subject -> null;
		};
	}

}
