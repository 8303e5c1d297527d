package org.threadline.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.threadline.RunningService;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.ViewQuery;
import org.threadline.identity.SignedInViewer;
import org.threadline.visibility.VisibleScope;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RunningService
class ProtectedReadsTests {

	private static final ViewQuery ENDLESS = query(
			"UNWIND range(1, 1000000) AS one UNWIND range(1, 1000000) AS other RETURN count(one + other) AS pairs");

	private static final ViewQuery QUICK = query("RETURN 1 AS pairs");

	@Autowired
	private Driver driver;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private SignedInViewer viewers;

	@Test
	void aReadThatTakesTooLongEndsBeforeWhatWasDecidedForItGrowsOld() {
		ProtectedReads reads = readsThatTakeAtMost(Duration.ofMillis(200));
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> reads.read(scope(), ENDLESS, Map.of()))
			.satisfies((failure) -> assertThat(failure.code()).contains("TransactionTimedOut"));
		assertThat(reads.read(scope(), QUICK, Map.of())).hasSize(1);
	}

	@Test
	void aQueryDoesNotSayItselfUnderWhichRulesItIsRead() {
		ProtectedReads reads = readsThatTakeAtMost(Duration.ofMinutes(1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> reads.read(scope(), QUICK, Map.of("postId", "of somebody else")))
			.withMessageContaining("postId");
	}

	private ProtectedReads readsThatTakeAtMost(Duration longest) {
		return new ProtectedReads(this.driver, new StatementMeter(new SimpleMeterRegistry()), longest);
	}

	private VisibleScope scope() {
		return this.agreements.scopeFor(this.viewers.find("teacher").orElseThrow());
	}

	private static ViewQuery query(String text) {
		return new ViewQuery("test", text, Set.of());
	}

}
