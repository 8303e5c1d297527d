package org.threadline.graph;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

/**
 * A loaded graph is sound, and every check finds what is planted for it.
 */
@OnEveryRelease
@BesideOthers
class GraphCheckTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@BeforeEach
	void everyKindOfFact() {
		aFeed().withChild("C1", "nhs_number", "9991047255")
			.withChild("C2", "indexing", "SEALED", "upn", "N999400218001")
			.withEverythingAboutC1()
			.withEvent("ev-1")
			.withEvent("ev-2", "replaces", "ev-1")
			.in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", "9991047255")
			.withEvent("he-1", "person_ref", "H1")
			.in(this.feeds);
		this.graph.load(this.feeds);
		this.graph
			.run("""
					MATCH (home:Residence)-[:RESIDENCE_OF]->(child)
					CREATE (conflict:Conflict {id: 'c', key: 'c', subjectId: child.id, kind: 'ADDRESS', state: 'OPEN', recordedAt: datetime()})
					CREATE (conflict)-[:CONFLICT_OF]->(child)
					CREATE (conflict)-[:CLAIM]->(home)
					CREATE (conflict)-[:CLAIM]->(home)
					""");
	}

	@Test
	void aLoadedGraphIsSound() {
		assertThat(this.graph.violations()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					MATCH (event:Event) REMOVE event.summary                                           | required-properties            | Event without summary
					MATCH (name:Name) REMOVE name.familySound                                          | required-properties            | Name without familySound
					MATCH (agency:Agency) REMOVE agency.contactNumber                                  | required-properties            | Agency without contactNumber
					MATCH (entry:IndexEntry) REMOVE entry.recordedAt                                   | required-properties            | IndexEntry without recordedAt
					MATCH (row:SourceRow) REMOVE row.hash                                              | required-properties            | SourceRow without hash
					MATCH (:Residence)-[link:AT_ADDRESS]->() DELETE link                               | required-relationships         | Residence without exactly one AT_ADDRESS
					MATCH (event:Event)-[:BY_AGENCY]->(agency) CREATE (event)-[:BY_AGENCY]->(agency)   | required-relationships         | Event without exactly one BY_AGENCY
					MATCH (event:Event) SET event.holdingId = 'nothing'                                | facts-have-holdings            | Event whose holding is missing
					MATCH (holding:Holding {category: 'NEED'}) DETACH DELETE holding                   | facts-have-holdings            | Need whose holding is missing
					MATCH (event:Event), (other:Child) WHERE other.id <> event.subjectId SET event.subjectId = other.id | facts-have-subjects | Event that is not connected to its subject
					MATCH (event:Event), (holding:Holding {category: 'NEED'}) SET event.holdingId = holding.id | facts-fit-holdings      | Event in a holding of another category
					MATCH (home:Residence) SET home.extendedHoldingId = home.holdingId                 | past-details-have-extended-holdings | Residence without the holding of when it is past
					MATCH (name:Name {kind: 'LEGAL'}) REMOVE name.extendedHoldingId                    | past-details-have-extended-holdings | Name without the holding of when it is past
					MATCH (birth:BirthDetails) REMOVE birth.extendedHoldingId                          | past-details-have-extended-holdings | BirthDetails without the holding of when it is past
					MATCH (holding:Holding) SET holding.category = 'GOSSIP'                            | holdings-are-whole             | Holding of an unknown category
					MATCH (holding:Holding) REMOVE holding.sensitivity                                 | holdings-are-whole             | Holding of an unknown sensitivity
					MATCH (:Holding)-[link:ABOUT]->() DELETE link                                      | holdings-are-whole             | not connected to its subject
					MATCH (:Holding)-[link:HELD_BY]->() DELETE link                                    | holdings-are-whole             | not connected to its agency
					MATCH (holding:Holding) SET holding.key = holding.id                               | holdings-are-whole             | whose key says something else
					MATCH (event:Event) SET event.occurredPosition = event.occurred + '~' + event.id   | positions-are-well-formed      | not a moment and its id
					MATCH (event:Event) SET event.recordedPosition = '1999' + substring(event.recordedPosition, 4) | positions-are-well-formed | of another day
					MATCH (:Event)-[:REPLACES]->(event) REMOVE event.supersededAt                      | replaced-facts-are-superseded  | is not superseded
					MATCH (event:Event), (need:Need) SET need.supersededAt = event.recordedAt CREATE (event)-[:REPLACES]->(need) | replaced-facts-are-superseded | another kind
					MATCH (consent:Consent) SET consent.to = date('1999-01-01')                        | periods-are-in-order           | Consent that ends before it begins
					MATCH (need:Need) SET need.supersededAt = datetime('1999-01-01T00:00:00Z')         | periods-are-in-order           | Need that ends before it begins
					MATCH (entry:IndexEntry) SET entry.supersededAt = entry.recordedAt                 | children-are-indexed           | Child without an index entry
					MATCH (child:Child) REMOVE child:Child                                             | children-are-indexed           | Adult with an index entry
					MATCH (standing:AgencyStanding) SET standing.supersededAt = standing.recordedAt    | permissions-are-dated          | Agency without exactly one present standing
					MATCH (post:Post) CREATE (post)-[:HAS_TERMS]->(:PostTerms {accessLevel: 'none', from: date(), recordedAt: datetime()}) | permissions-are-dated | Post without exactly one set of present terms
					MATCH (clearance:Clearance) DETACH DELETE clearance                                | permissions-are-dated          | Practitioner without exactly one present clearance
					MATCH (clearance:Clearance) REMOVE clearance.recordedAt                            | required-properties            | Clearance without recordedAt
					MATCH (concern:Concern) REMOVE concern.noticedOn                                   | required-properties            | Concern without noticedOn
					MATCH (:Strength)-[link:BY_AGENCY]->() DELETE link                                 | required-relationships         | Strength without exactly one BY_AGENCY
					MATCH (concern:Concern), (holding:Holding {category: 'NEED'}) SET concern.holdingId = holding.id | facts-fit-holdings | Concern in a holding of another category
					MATCH (strength:Strength), (other:Child) WHERE other.id <> strength.subjectId SET strength.subjectId = other.id | facts-have-subjects | Strength that is not connected to its subject
					MATCH (:Practitioner)-[link:HOLDS]->(:Post) DELETE link                            | permissions-are-dated          | Post without exactly one holder
					MATCH (birth:BirthDetails) SET birth.uniquePupilNumber = 'N999400218001'           | sealed-identities-stand-alone  | Sealed child whose number somebody else has
					MATCH (row:SourceRow)-[:STATES]->(:Event), (name:Name) CREATE (row)-[:STATES]->(name) | sealed-identities-stand-alone | Row whose facts are about two people
					MATCH (entry:IndexEntry {state: 'SEALED'})-[:INDEXES]->(child) CREATE (:IndexEntry {id: 'e', state: 'INDEXED'})-[:INDEXES]->(child) | sealed-identities-stand-alone | another source does not call sealed
					MATCH (identifier:Identifier), (person:Person) CREATE (identifier)-[:IDENTIFIES]->(person) | required-relationships  | Identifier without exactly one IDENTIFIES
					MATCH (:Conflict)-[link:CLAIM]->() WITH link LIMIT 1 DELETE link                   | conflicts-have-claims          | Conflict without two claims
					""")
	void whatIsPlantedIsFound(String plant, String check, String detail) {
		this.graph.run(plant);
		assertThat(this.graph.violations()).anySatisfy((violation) -> {
			assertThat(violation.check()).isEqualTo(check);
			assertThat(violation.detail()).contains(detail);
			assertThat(violation.count()).isPositive();
		});
	}

}
