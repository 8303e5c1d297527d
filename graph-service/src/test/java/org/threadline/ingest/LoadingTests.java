package org.threadline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.LoadReport.FileReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

@OnEveryRelease
@BesideOthers
class LoadingTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@Test
	void everyKindOfFactIsLoaded() {
		LoadReport report = this.graph
			.load(aFeed().withChild("C1", "nhs_number", "9991047255").withEverythingAboutC1().in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.run("MATCH (:SourceRow)-[:STATES]->(fact) RETURN DISTINCT head(labels(fact)) AS label"))
			.extracting((row) -> row.get("label"))
			.containsExactlyInAnyOrder("IndexEntry", "Name", "BirthDetails", "Residence", "SchoolRegistration",
					"GpRegistration", "FamilyMembership", "ParentalResponsibility", "Involvement", "LeadAppointment",
					"Event", "Need", "Strength", "Concern", "Consent", "Notice");
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void loadingTheSameAgainReadsNothing() {
		this.graph.load(aFeed().withChild("C1").withEverythingAboutC1().in(this.feeds));
		String digest = this.graph.digest();

		LoadReport again = this.graph.load(this.feeds);

		assertThat(again.sources()).flatExtracting((source) -> source.files()).allMatch(FileReport::skipped);
		assertThat(this.graph.digest()).isEqualTo(digest);
	}

	@Test
	void theSameRowsInALaterDeliveryKeepTheSourceFromGoingStale() {
		this.graph.load(aFeed().withChild("C1").in(this.feeds));
		LoadReport report = this.graph.load(aFeed().extractedAt("2026-11-17T02:00:00Z").withChild("C1").in(this.feeds));
		assertThat(report.sources()).flatExtracting((source) -> source.files()).allMatch(FileReport::skipped);
		assertThat(this.graph.value("MATCH (source:Source) RETURN toString(source.extractedAt)"))
			.isEqualTo("2026-11-17T02:00:00Z");
	}

	@Test
	void loadingTheSameRowsInAnotherOrderChangesNothing() {
		this.graph.load(aFeed().withChild("C1").withEvent("ev-1").withEvent("ev-2").in(this.feeds));
		String digest = this.graph.digest();

		LoadReport again = this.graph.load(aFeed().withChild("C1").withEvent("ev-2").withEvent("ev-1").in(this.feeds));

		assertThat(again.unchanged()).isEqualTo(2);
		assertThat(again.loaded() + again.superseded()).isZero();
		assertThat(this.graph.digest()).isEqualTo(digest);
	}

	@Test
	void aChangedRowSupersedesItsEarlierVersion() {
		this.graph.load(aFeed().withChild("C1").withEvent("ev-1").in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1")
			.withEvent("ev-1", "summary", "Another visit")
			.in(this.feeds));

		assertThat(report.superseded()).isOne();
		assertThat(this.graph.run("""
				MATCH (later:Event)-[:REPLACES]->(earlier:Event)
				RETURN later.summary AS now, earlier.summary AS before, later.supersededAt IS NULL AS stands,
				       earlier.supersededAt = later.recordedAt AS superseded, toString(later.recordedAt) AS at
				""")).containsExactly(Map.of("now", "Another visit", "before", "A visit", "stands", true, "superseded",
				true, "at", "2026-11-17T02:00:00Z"));
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void anOlderDeliveryDoesNotUndoANewerOne() {
		this.graph.load(aFeed().withChild("C1").withEvent("ev-1").in(this.feeds));
		String digest = this.graph.digest();

		LoadReport report = this.graph.load(aFeed().extractedAt("2026-11-15T02:00:00Z")
			.withChild("C1")
			.withEvent("ev-1", "summary", "An older word")
			.in(this.feeds));

		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("later than its version on record"));
		assertThat(this.graph.digest()).isEqualTo(digest);
	}

	@Test
	void aCorrectionSupersedesTheRowThatItNamesWhereverThatStands() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withEvent("ev-3", "summary", "Third", "replaces", "ev-2", "recorded_at", "2026-03-03T00:00:00Z")
			.withEvent("ev-2", "summary", "Second", "replaces", "ev-1", "recorded_at", "2026-03-02T00:00:00Z")
			.withEvent("ev-1", "summary", "First", "recorded_at", "2026-03-01T00:00:00Z")
			.in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.run("""
				MATCH (third:Event {summary: 'Third'})-[:REPLACES]->(second:Event)-[:REPLACES]->(first:Event)
				RETURN toString(first.supersededAt) AS first, toString(second.supersededAt) AS second,
				       third.supersededAt IS NULL AS stands
				"""))
			.containsExactly(Map.of("first", "2026-03-02T00:00:00Z", "second", "2026-03-03T00:00:00Z", "stands", true));
		String digest = this.graph.digest();
		this.graph.load(aFeed().extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1")
			.withEvent("ev-1", "summary", "First", "recorded_at", "2026-03-01T00:00:00Z")
			.in(this.feeds));
		this.graph.run("MATCH (source:Source) SET source.extractedAt = datetime('2026-11-16T02:00:00Z')");
		assertThat(this.graph.digest()).as("a row that was replaced may come again").isEqualTo(digest);
	}

	@Test
	void aReplacedRowCannotChange() {
		AFeed first = aFeed().withChild("C1").withEvent("ev-1").withEvent("ev-2", "replaces", "ev-1");
		this.graph.load(first.in(this.feeds));
		LoadReport report = this.graph.load(aFeed().extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1")
			.withEvent("ev-1", "summary", "Changed")
			.withEvent("ev-2", "replaces", "ev-1")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("replaced by a later one"));
	}

	@Test
	void aCorrectionMayChangeAgain() {
		this.graph.load(aFeed().withChild("C1").withEvent("ev-1").withEvent("ev-2", "replaces", "ev-1").in(this.feeds));
		LoadReport report = this.graph.load(aFeed().extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1")
			.withEvent("ev-1")
			.withEvent("ev-2", "replaces", "ev-1", "summary", "Changed")
			.in(this.feeds));
		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.count("(:Event)-[:REPLACES]->(:Event)-[:REPLACES]->(:Event)")).isOne();
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aRowThatIsPutRightLoadsWithTheNextDelivery() {
		LoadReport first = this.graph
			.load(aFeed().withChild("C1").withEvent("ev-1", "agency_ref", "new-agency").in(this.feeds));
		assertThat(first.setAside()).hasSize(1);

		LoadReport second = this.graph.load(aFeed().withChild("C1")
			.withEvent("ev-1", "agency_ref", "new-agency")
			.with(FeedFile.AGENCIES, "new-agency")
			.in(this.feeds));

		assertThat(second.setAside()).isEmpty();
		assertThat(this.graph.count("(:Event)")).isOne();
	}

	@Test
	void whatPermissionDependsOnIsDated() {
		this.graph.load(aFeed().in(this.feeds));
		this.graph.load(anotherFeed("social-care").extractedAt("2026-11-17T02:00:00Z")
			.with(FeedFile.AREAS, "area")
			.with(FeedFile.AGENCIES, "agency", "sensitivity", "SENSITIVE")
			.with(FeedFile.SERVICES, "service")
			.with(FeedFile.PRACTITIONERS, "practitioner")
			.with(FeedFile.POSTS, "post", "access_level", "safeguarding")
			.in(this.feeds));

		assertThat(this.graph.run("""
				MATCH (agency:Agency)-[:HAS_STANDING]->(now:AgencyStanding)-[:REPLACES]->(before:AgencyStanding)
				MATCH (agency)<-[:AT]-(post:Post)-[:HAS_TERMS]->(terms:PostTerms)-[:REPLACES]->(earlier:PostTerms)
				RETURN now.sensitivity AS now, before.sensitivity AS before, terms.accessLevel AS level,
				       earlier.accessLevel AS earlier, toString(before.supersededAt) AS at, post.accessLevel AS present
				""")).containsExactly(Map.of("now", "SENSITIVE", "before", "STANDARD", "level", "safeguarding",
				"earlier", "professional", "at", "2026-11-17T02:00:00Z", "present", "safeguarding"));
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void sourcesThatDisagreeOnTheHomeAreInConflict() {
		aFeed().withChild("C1", "nhs_number", "9991047255").with(FeedFile.RESIDENCES, "r-1").in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", "9991047255")
			.with(FeedFile.RESIDENCES, "r-1", "person_ref", "H1", "line_1", "2 Mill Lane")
			.in(this.feeds);

		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.conflicts()).isOne();
		assertThat(this.graph.count("(:Child)<-[:CONFLICT_OF]-(:Conflict {kind: 'ADDRESS', state: 'OPEN'})")).isOne();
		assertThat(this.graph.count("(:Conflict)-[:CLAIM]->(:Residence)")).isEqualTo(2);
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void sourcesThatDisagreeOnSchoolAndPracticeAreInConflictOnEach() {
		aFeed().withAgency("school", "kind", "SCHOOL")
			.withAgency("practice", "kind", "GENERAL_PRACTICE")
			.withChild("C1", "nhs_number", "9991047255")
			.with(FeedFile.SCHOOL_REGISTRATIONS, "s-1", "status", "ON_ROLL", "school_ref", "school")
			.with(FeedFile.GP_REGISTRATIONS, "g-1", "status", "REGISTERED", "practice_ref", "practice")
			.in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", "9991047255")
			.with(FeedFile.SCHOOL_REGISTRATIONS, "s-1", "person_ref", "H1")
			.with(FeedFile.GP_REGISTRATIONS, "g-1", "person_ref", "H1")
			.in(this.feeds);

		assertThat(this.graph.load(this.feeds).conflicts()).isEqualTo(2);
		assertThat(this.graph.count("(:Conflict {kind: 'SCHOOL'})-[:CLAIM]->(:SchoolRegistration)")).isEqualTo(2);
		assertThat(this.graph.count("(:Conflict {kind: 'GENERAL_PRACTICE'})-[:CLAIM]->(:GpRegistration)")).isEqualTo(2);
		assertThat(this.graph.violations()).isEmpty();

		anotherFeed("health").extractedAt("2026-11-17T02:00:00Z")
			.withChild("H1", "nhs_number", "9991047255")
			.with(FeedFile.SCHOOL_REGISTRATIONS, "s-1", "person_ref", "H1", "status", "ON_ROLL", "school_ref", "school")
			.with(FeedFile.GP_REGISTRATIONS, "g-1", "person_ref", "H1")
			.in(this.feeds);
		assertThat(this.graph.load(this.feeds).conflicts()).isOne();
		assertThat(this.graph
			.value("MATCH (conflict:Conflict) WHERE conflict.supersededAt IS NOT NULL RETURN conflict.kind"))
			.isEqualTo("SCHOOL");
	}

	@Test
	void theSameHomeWrittenDifferentlyIsNoConflict() {
		aFeed().withChild("C1", "nhs_number", "9991047255")
			.with(FeedFile.RESIDENCES, "r-1", "uprn", "999000020014")
			.in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", "9991047255")
			.with(FeedFile.RESIDENCES, "r-1", "person_ref", "H1", "line_1", "1 MILL LANE", "postcode", "zz11aa")
			.in(this.feeds);
		assertThat(this.graph.load(this.feeds).conflicts()).isZero();
		assertThat(this.graph.count("(:Conflict)")).isZero();
	}

	@Test
	void aConflictEndsWhenASourceChangesItsMind() {
		aFeed().withChild("C1", "nhs_number", "9991047255").with(FeedFile.RESIDENCES, "r-1").in(this.feeds);
		anotherFeed("health").withChild("H1", "nhs_number", "9991047255")
			.with(FeedFile.RESIDENCES, "r-1", "person_ref", "H1", "line_1", "2 Mill Lane")
			.in(this.feeds);
		this.graph.load(this.feeds);

		anotherFeed("health").extractedAt("2026-11-17T02:00:00Z")
			.withChild("H1", "nhs_number", "9991047255")
			.with(FeedFile.RESIDENCES, "r-1", "person_ref", "H1")
			.in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.conflicts()).isZero();
		assertThat(this.graph.value("MATCH (conflict:Conflict) RETURN toString(conflict.supersededAt)"))
			.isEqualTo("2026-11-17T02:00:00Z");
	}

	@Test
	void anEventOfAnUnbornChildMayComeBeforeBirth() {
		LoadReport report = this.graph.load(
				aFeed().withChild("C1", "date_of_birth", "", "expected_date_of_birth", "2027-02-01", "sex", "NOT_KNOWN")
					.withEvent("ev-1", "occurred", "2026-09-01")
					.in(this.feeds));
		assertThat(report.setAside()).isEmpty();
	}

	@Test
	void windowsLineEndsAndByteOrderMarksAreRead() throws IOException {
		aFeed().withChild("C1").withEvent("ev-1").in(this.feeds);
		Path events = this.feeds.resolve("social-care/events.csv");
		Files.writeString(events, "\uFEFF" + Files.readString(events).replace("\n", "\r\n"));
		assertThat(this.graph.load(this.feeds).setAside()).isEmpty();
		assertThat(this.graph.value("MATCH (event:Event) RETURN event.occurred")).isEqualTo("2020-02-03");
	}

	@Test
	void aFolderWithAManifestIsAFeedItself() {
		aFeed().withChild("C1").in(this.feeds);
		this.graph.load(this.feeds.resolve("social-care"));
		assertThat(this.graph.count("(:Child)")).isOne();
	}

	@Test
	void positionsSortAsTextAndNameTheirEvent() {
		this.graph.load(aFeed().withChild("C1").withEvent("ev-1", "occurred", "2019").in(this.feeds));
		List<Map<String, Object>> events = this.graph
			.run("MATCH (event:Event) RETURN event.id AS id, event.occurredPosition AS position");
		assertThat(events).singleElement()
			.satisfies(
					(event) -> assertThat(event.get("position")).isEqualTo("2019-01-01T00:00:00Z~" + event.get("id")));
	}

}
