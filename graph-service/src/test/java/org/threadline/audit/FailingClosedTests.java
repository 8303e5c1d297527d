package org.threadline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.RunningService;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.graph.Row;
import org.threadline.identity.SignedInViewer;
import org.threadline.shared.Problem;
import org.threadline.visibility.VisibleScope;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What cannot be put on record is not answered: here the graph really refuses the
 * entries.
 */
@RunningService
class FailingClosedTests {

	private static final ViewQuery FIND_CHILD = ViewQuery.named("children/find-child");

	private static final Map<String, List<String>> NOBODY = Map.of("childIds", List.of("nobody"));

	@Autowired
	private ProtectedReads reads;

	@Autowired
	private GraphTransactions graph;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private SignedInViewer viewers;

	private VisibleScope scope;

	private AuditedReads audited;

	@BeforeEach
	void anAuditLogWhoseIdsNoIndexTakes() {
		String tooLong = "x".repeat(40_000);
		this.audited = new AuditedReads(this.reads, new AuditLog(this.graph, () -> tooLong));
		this.scope = this.agreements.scopeFor(this.viewers.find("social.worker").orElseThrow());
	}

	@Test
	void aReadIsNotAnswered() {
		assertThatItIsNotAnswered(() -> this.audited.read(this.scope, "child", List.of("nobody"), FIND_CHILD, NOBODY));
	}

	@Test
	void aRequestThatOwesAnEntryIsNotAnswered() {
		assertThatItIsNotAnswered(() -> this.audited.owing((owed) -> readOwing(this.audited, owed)));
	}

	@Test
	void aRequestThatFailsMidwayHasPutOnRecordWhatItRead() {
		AuditLog sound = new AuditLog(this.graph, () -> "owed-" + System.nanoTime());
		List<OwedEntries> kept = new ArrayList<>();
		assertThatThrownBy(() -> new AuditedReads(this.reads, sound).owing((owed) -> {
			kept.add(owed);
			readOwing(new AuditedReads(this.reads, sound), owed);
			throw new IllegalStateException("midway");
		})).hasMessage("midway");
		assertThat(kept).allMatch(OwedEntries::isSettled);
	}

	private List<Row> readOwing(AuditedReads reads, OwedEntries owed) {
		return reads.read(this.scope, "child", List.of("nobody"), FIND_CHILD, NOBODY, owed);
	}

	@Test
	void aSearchIsNotAnswered() {
		assertThatItIsNotAnswered(() -> this.audited.search(this.scope, "findChildren", List.of("nhsNumber"),
				FIND_CHILD, NOBODY, (rows) -> List.of()));
	}

	@Test
	void whoIsShownIsNotToldOf() {
		assertThatItIsNotAnswered(
				() -> this.audited.tell(this.scope, "changes", FIND_CHILD, NOBODY, (rows) -> List.of("somebody")));
	}

	@Test
	void aRefusalIsNotToldEither() {
		assertThatItIsNotAnswered(() -> this.audited.refused(new AuditEntry(Kind.REFUSAL, "openRecord",
				this.scope.now(), this.scope.viewer(), "nobody", List.of("CHILD_NOT_FOUND"))));
	}

	@Test
	void whereNobodyIsShownThereIsNothingToPutOnRecord() {
		assertThat(this.audited.tell(this.scope, "changes", FIND_CHILD, NOBODY, (rows) -> List.of())).isEmpty();
	}

	private static void assertThatItIsNotAnswered(ThrowingCallable asking) {
		assertThatThrownBy(asking).isInstanceOfSatisfying(Problem.class,
				(problem) -> assertThat(problem.code()).isEqualTo("NOT_RECORDED"));
	}

}
