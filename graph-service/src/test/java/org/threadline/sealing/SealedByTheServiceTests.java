package org.threadline.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.threadline.GraphQlCaller;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the service puts on record, by itself and within commands, it seals.
 */
@RunningService
class SealedByTheServiceTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private AuditSealer sealer;

	@Autowired
	private AuditVerification verification;

	@Autowired
	private Driver driver;

	@Value("${threadline.graph.embedded.folder}/audit-checkpoints")
	private Path checkpoints;

	@Test
	void whatIsOnRecordIsSealed() {
		String child = this.children.open("social.worker", this.children.aChildKnownTo("northmoor-social-care"));
		this.service.ask("social.worker", "query($id: ID!) { child(id: $id) { chronology { nodes { id } } } }",
				Map.of("id", child));

		this.sealer.sealWaiting();

		assertThat(entriesAbout(child)).contains("WRITE openRecord sealed", "READ chronology sealed")
			.allMatch((entry) -> entry.endsWith(" sealed"));
		assertThat(this.verification.verify(this.checkpoints).faults()).isEmpty();
	}

	private List<String> entriesAbout(String child) {
		return this.driver.executableQuery("""
				MATCH (entry:AuditEntry {childId: $child})
				RETURN entry.kind + ' ' + entry.action + CASE
				    WHEN entry.block IS NOT NULL AND entry.waitingSince IS NULL THEN ' sealed'
				    ELSE ' waits'
				  END AS text""")
			.withParameters(Map.of("child", child))
			.execute()
			.records()
			.stream()
			.map((entry) -> entry.get("text").asString())
			.toList();
	}

}
