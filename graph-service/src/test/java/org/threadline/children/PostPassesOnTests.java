package org.threadline.children;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a post passes to somebody else, what its holder might see ends with the next read,
 * and the next holder says anew why they need a record.
 */
@RunningService
class PostPassesOnTests {

	private static final String VISITOR = "health.visitor";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Driver driver;

	private String child = "";

	@BeforeEach
	void aHealthVisitorHasARecordOpen() {
		this.child = this.children.open(VISITOR,
				this.children.aChildKnownTo("northmoor-community-health", "alder-bank-school"));
		assertThat(involvements().<Integer>read("$.data.child.involvements.nodes.length()")).isPositive();
	}

	@AfterEach
	void thePostIsTheirs() {
		run("""
				MATCH (visitor:Practitioner {signIn: 'health.visitor'})-[passedOn:PASSED_ON]->(post:Post)
				CREATE (visitor)-[:HOLDS]->(post)
				DELETE passedOn""");
	}

	/** The service remembers for a while who they were. */
	@Test
	void whoeverHeldItSeesNothingFromTheNextReadOn() {
		run("""
				MATCH (visitor:Practitioner {signIn: 'health.visitor'})-[holds:HOLDS]->(post:Post)
				CREATE (visitor)-[:PASSED_ON]->(post)
				DELETE holds""");
		assertThat(involvements().body()).doesNotContain("involvements");
	}

	@Test
	void aRecordThatTheFormerHolderOpenedIsNotOpenToTheNext() {
		run("MATCH (access:Access {childId: $child}) SET access.practitionerId = 'who held it before'");
		Answer answer = involvements();
		assertThat(answer.<String>read("$.errors[0].extensions.code")).isEqualTo("RECORD_NOT_OPENED");
		assertThat(answer.<String>read("$.data.child.access.__typename")).isEqualTo("NotOpened");
	}

	private Answer involvements() {
		return this.service.ask(VISITOR,
				"query($id: ID!) { child(id: $id) { access { __typename } involvements { nodes { id } } } }",
				Map.of("id", this.child));
	}

	private void run(String cypher) {
		this.driver.executableQuery(cypher).withParameters(Map.of("child", this.child)).execute();
	}

}
