package org.threadline.ingest;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

/**
 * People are joined by identifiers that sources share, never by name, and nothing joins a
 * sealed identity to another.
 */
@OnEveryRelease
@BesideOthers
class WhoIsWhoTests {

	private static final String NHS = "9991047255";

	private static final String OTHER_NHS = "9990091536";

	private static final String UPN = "N999400218001";

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@Test
	void rowsOfTwoSourcesWithOneNhsNumberAreOnePerson() {
		aFeed().withChild("C1", "nhs_number", NHS).in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", NHS, "given_name", "Adah").in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(this.graph.count("(:Person)")).isOne();
		assertThat(this.graph.count("(:Name)-[:NAME_OF]->(:Person)")).isEqualTo(2);
		assertThat(this.graph.count("(:Identifier)-[:IDENTIFIES]->(:Person)")).isEqualTo(3);
	}

	/** Without an index state nobody would see the record. */
	@Test
	void whoHasHadARecordAsAChildKeepsIt() {
		aFeed().withChild("C1").in(this.feeds);
		this.graph.load(this.feeds);
		for (AFeed later : List.of(aFeed().withAdult("C1"),
				aFeed().withChild("C1").withAdult("C2", "replaces", "C1"))) {
			later.extractedAt("2026-11-17T02:00:00Z").in(this.feeds);
			assertThat(this.graph.load(this.feeds).setAside()).singleElement().satisfies((row) -> {
				assertThat(row.column()).isEqualTo("record");
				assertThat(row.reason()).contains("send CHILD again");
			});
		}
		assertThat(this.graph.count("(:IndexEntry {state: 'INDEXED'})-[:INDEXES]->(:Child)")).isOne();
		assertThat(this.graph.count("(:IndexEntry)")).isOne();
	}

	@Test
	void aThirdRowJoinsTwoThatShareNothing() {
		aFeed().withChild("C1", "nhs_number", NHS).in(this.feeds);
		anotherFeed("education").withChild("E1", "upn", UPN).in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", NHS, "upn", UPN).in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(this.graph.count("(:Person)")).isOne();
	}

	@Test
	void theSameNameAndBirthdayAreNotEnough() {
		aFeed().withChild("C1").in(this.feeds);
		anotherFeed("health").withChild("H1").in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(this.graph.count("(:Person)")).isEqualTo(2);
	}

	@Test
	void aRowThatNamesTwoPeopleOnRecordIsSetAside() {
		aFeed().withChild("C1", "nhs_number", NHS).in(this.feeds);
		anotherFeed("education").withChild("E1", "upn", UPN).in(this.feeds);
		this.graph.load(this.feeds);
		String digest = this.graph.digest();

		anotherFeed("health").withChild("H1", "nhs_number", NHS, "upn", UPN).in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.column()).isEqualTo("upn");
			assertThat(row.reason()).contains("a person has to decide");
		});
		assertThat(this.graph.count("(:Person)")).isEqualTo(2);
		this.graph.run("MATCH (source:Source {code: 'health'}) DELETE source");
		assertThat(this.graph.digest()).isEqualTo(digest);
	}

	@Test
	void aRowThatWouldJoinTwoPeopleDoesNotKeepAnotherFromBeingKnown() {
		aFeed().withChild("C1", "nhs_number", NHS).in(this.feeds);
		anotherFeed("education").withChild("E1", "upn", UPN).in(this.feeds);
		this.graph.load(this.feeds);

		anotherFeed("health").withChild("H1", "nhs_number", NHS, "upn", UPN).in(this.feeds);
		anotherFeed("police").withChild("P1", "nhs_number", NHS).in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.setAside()).hasSize(1);
		assertThat(this.graph.count(
				"(:Identifier {system: 'police'})-[:IDENTIFIES]->(:Person)<-[:IDENTIFIES]-(:Identifier {system: 'social-care'})"))
			.isOne();
	}

	@Test
	void twoRowsOfOneSourceWithOneNumberAreNotMerged() {
		LoadReport report = this.graph
			.load(aFeed().withChild("C1", "nhs_number", NHS).withChild("C2", "nhs_number", NHS).in(this.feeds));
		assertThat(report.setAside()).singleElement().satisfies((row) -> assertThat(row.reference()).isEqualTo("C2"));
		assertThat(this.graph.count("(:Person)")).isOne();
	}

	@Test
	void aRowThatReplacesAnotherIsAboutTheSamePerson() {
		LoadReport report = this.graph
			.load(aFeed().withChild("C1").withChild("C2", "given_name", "Adah", "replaces", "C1").in(this.feeds));
		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.count("(:Person)")).isOne();
		assertThat(this.graph.count("(:Name {given: 'Adah'})-[:REPLACES]->(:Name {given: 'Ada'})")).isOne();
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aTeenageParentIsOnePersonAndAChild() {
		aFeed().withAdult("A1", "nhs_number", NHS).in(this.feeds);
		anotherFeed("education").withChild("E1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(this.graph.count("(:Person)")).isOne();
		assertThat(this.graph.count("(:Child)")).isOne();
	}

	@Test
	void aNumberThatWasPutRightIdentifiesNobodyAnyLonger() {
		this.graph.load(aFeed().withChild("C1", "nhs_number", NHS).in(this.feeds));

		aFeed().extractedAt("2026-11-17T02:00:00Z").withChild("C1", "nhs_number", OTHER_NHS).in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", NHS).in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.count("(:Person)")).isEqualTo(2);
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aRowOfAnotherSourceDoesNotJoinASealedIdentity() {
		aFeed().withChild("C1", "nhs_number", NHS, "indexing", "SEALED").in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", NHS).in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);
		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.reference()).isEqualTo("H1");
			assertThat(row.reason()).contains("may not be joined");
		});
	}

	@Test
	void aRowDoesNotJoinASealedIdentityOnRecord() {
		this.graph.load(aFeed().withChild("C1", "nhs_number", NHS, "indexing", "SEALED").in(this.feeds));
		anotherFeed("health").withChild("H1", "nhs_number", NHS).in(this.feeds);
		assertThat(this.graph.load(this.feeds).setAside()).hasSize(1);
		assertThat(this.graph.count("(:Person)")).isOne();
	}

	@Test
	void aSealedIdentityIsNotJoinedToTheNewOneByWayOfAThirdRow() {
		aFeed().withChild("Old", "upn", UPN, "indexing", "SEALED").withChild("New", "nhs_number", NHS).in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", NHS, "upn", UPN).in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);
		assertThat(report.setAside()).singleElement().satisfies((row) -> assertThat(row.reference()).isEqualTo("H1"));
		assertThat(this.graph.count("(:Person)")).isEqualTo(2);
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aCorrectionDoesNotLeadOutOfASealedIdentity() {
		LoadReport report = this.graph
			.load(aFeed().withChild("Old", "indexing", "SEALED").withChild("New", "replaces", "Old").in(this.feeds));
		assertThat(report.setAside()).singleElement().satisfies((row) -> assertThat(row.reference()).isEqualTo("New"));
	}

	@Test
	void aFactCannotMoveFromASealedIdentityToTheNewOne() {
		this.graph
			.load(aFeed().withChild("Old").withChild("New").withEvent("ev-1", "person_ref", "Old").in(this.feeds));
		LoadReport report = this.graph.load(aFeed().extractedAt("2026-11-17T02:00:00Z")
			.withChild("Old", "indexing", "SEALED")
			.withChild("New")
			.withEvent("ev-1", "person_ref", "New")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("cannot move to another person"));
		assertThat(this.graph.violations()).isEmpty();
	}

}
