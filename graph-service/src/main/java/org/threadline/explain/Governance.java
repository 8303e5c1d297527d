package org.threadline.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditedReads;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.Moment;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Service;

/**
 * Tells those who answer for the sharing of information who would see a fact, without
 * telling them what it is.
 */
@Service
class Governance {

	private static final String WHO_CAN_SEE = "whoCanSee";

	private static final ViewQuery READ = ViewQuery.named("explain/read-who-can-see");

	private static final Refusal NOT_PERMITTED = new Refusal("NOT_PERMITTED",
			"The sharing agreement lets only those who answer for the sharing of information ask who can see something.",
			null);

	private static final Refusal FACT_NOT_FOUND = new Refusal("FACT_NOT_FOUND",
			"There is nothing with this id as records stand now. Take the id from what somebody shows you.", "factId");

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	Governance(AuditedReads reads, AgreementsInForce agreements) {
		this.reads = reads;
		this.agreements = agreements;
	}

	WhoCanSee whoCanSee(Viewer viewer, String factId) {
		VisibleScope scope = this.agreements.scopeFor(viewer);
		Moment now = scope.moments().getFirst();
		if (!now.pack().isGovernedBy(viewer)) {
			this.reads.refused(new AuditEntry(Kind.REFUSAL, WHO_CAN_SEE, scope.now(), viewer, null,
					List.of(NOT_PERMITTED.code())));
			return refused(now, NOT_PERMITTED);
		}
		Row row = this.reads
			.search(scope, WHO_CAN_SEE, List.of("factId"), READ,
					Map.of("factId", factId, "governanceLevels", List.copyOf(now.pack().informationGovernance())),
					(rows) -> rows.stream().flatMap((found) -> personId(found)).toList())
			.getFirst();
		return personId(row).findFirst()
			.map((personId) -> new WhoCanSee(now.pack().name(),
					new Audience(DecisionMaterial.of(personId, row.row("material")), GovernedFact.of(row), now).list(),
					List.of()))
			.orElseGet(() -> refused(now, FACT_NOT_FOUND));
	}

	private static Stream<String> personId(Row row) {
		return Stream.ofNullable(row.textOrNull("personId"));
	}

	private static WhoCanSee refused(Moment now, Refusal refusal) {
		return new WhoCanSee(now.pack().name(), List.of(), List.of(refusal));
	}

}
