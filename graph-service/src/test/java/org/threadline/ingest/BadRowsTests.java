package org.threadline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.LoadReport.SetAside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

/**
 * Every kind of bad row is set aside with its place, column and reason; it leaves nothing
 * behind, and everything else loads.
 */
@OnEveryRelease
@BesideOthers
class BadRowsTests {

	private static final String TOO_LONG = "long ".repeat(500);

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@TempDir
	private Path feedsWithoutBadRow;

	static Stream<Arguments> badRows() {
		return Stream.of(
				bad("an agency nobody described", FeedFile.EVENTS, "agency_ref", "expected the reference of an agency",
						"agency_ref", "nowhere"),
				bad("a post nobody described", FeedFile.EVENTS, "post_ref", "expected the reference of a post",
						"post_ref", "nobody"),
				bad("a service nobody described", FeedFile.INVOLVEMENTS, "service_ref",
						"expected the reference of a service", "service_ref", "nothing"),
				bad("a person nobody described", FeedFile.EVENTS, "person_ref", "expected the reference of a person",
						"person_ref", "C9"),
				bad("an NHS number with a wrong check digit", FeedFile.PEOPLE, "nhs_number", "check digit",
						"nhs_number", "9991047254"),
				bad("a pupil number with a wrong check letter", FeedFile.PEOPLE, "upn", "check letter", "upn",
						"A999400218001"),
				bad("a word that is not on the list", FeedFile.EVENTS, "kind", "one of GAP, EXTERNAL", "kind",
						"GOSSIP"),
				bad("no sensitivity", FeedFile.EVENTS, "sensitivity", "may not be empty", "sensitivity", ""),
				bad("an end before the beginning", FeedFile.INVOLVEMENTS, "valid_to", "before valid_from", "valid_to",
						"2019-12-31"),
				bad("a day that is not in the calendar", FeedFile.INVOLVEMENTS, "valid_from", "a day such as",
						"valid_from", "2021-02-29"),
				bad("a day of another century", FeedFile.INVOLVEMENTS, "valid_to", "from 1900 to 2100", "valid_to",
						"9999-12-31"),
				bad("recorded after the delivery", FeedFile.EVENTS, "recorded_at", "later than extractedAt",
						"recorded_at", "2026-11-16T02:00:01Z"),
				bad("a moment without an offset", FeedFile.EVENTS, "recorded_at", "a moment such as", "recorded_at",
						"2026-03-02 09:15"),
				bad("an event before birth", FeedFile.EVENTS, "occurred", "before the person was born", "occurred",
						"2015-01-09"),
				bad("an event in a year before birth", FeedFile.EVENTS, "occurred", "before the person was born",
						"occurred", "2014"),
				bad("an event far ahead", FeedFile.EVENTS, "occurred", "more than a year after", "occurred", "2028"),
				bad("a date written another way", FeedFile.EVENTS, "occurred", "2019, 2019-03", "occurred",
						"09/03/2019"),
				bad("too long a text", FeedFile.EVENTS, "summary", "at most 2000", "summary", TOO_LONG),
				bad("a control character", FeedFile.EVENTS, "summary", "control characters", "summary", "a\u0007b"),
				bad("a correction of nothing", FeedFile.EVENTS, "replaces", "a row of this file", "replaces", "ev-9"),
				bad("a correction of itself", FeedFile.EVENTS, "replaces", "circle", "replaces", "bad"),
				bad("no holder of responsibility", FeedFile.PARENTAL_RESPONSIBILITIES, "holder_person_ref",
						"either a person or an agency", "holder_agency_ref", ""),
				bad("two holders of responsibility", FeedFile.PARENTAL_RESPONSIBILITIES, "holder_person_ref",
						"either a person or an agency", "holder_person_ref", "A1"),
				bad("responsibility for an adult", FeedFile.PARENTAL_RESPONSIBILITIES, "person_ref", "a child",
						"person_ref", "A1"),
				bad("on the roll of no school", FeedFile.SCHOOL_REGISTRATIONS, "school_ref", "may not be empty",
						"status", "ON_ROLL"),
				bad("on no roll but of a school", FeedFile.SCHOOL_REGISTRATIONS, "school_ref", "has to be empty",
						"school_ref", "agency"),
				bad("a school that is none", FeedFile.SCHOOL_REGISTRATIONS, "school_ref", "kind SCHOOL", "status",
						"ON_ROLL", "school_ref", "agency"),
				bad("a practice that is none", FeedFile.GP_REGISTRATIONS, "practice_ref", "kind GENERAL_PRACTICE",
						"status", "REGISTERED", "practice_ref", "agency"),
				bad("an address without a line", FeedFile.RESIDENCES, "line_1", "an address", "line_1", "", "postcode",
						""),
				bad("a UPRN with letters", FeedFile.RESIDENCES, "uprn", "1 to 12 digits", "uprn", "12a"),
				bad("a need met before it was known", FeedFile.NEEDS, "met_on", "before identified_on", "met_on",
						"2019-01-01"),
				bad("a need of another domain's dimension", FeedFile.NEEDS, "dimension", "health, education",
						"dimension", "housing"),
				bad("a level of need that is not the agreement's", FeedFile.NEEDS, "level",
						"of the sharing agreement: universal, vulnerable, complex, acute", "level", "dire"),
				bad("a need in words of one's own", FeedFile.NEEDS, "dimension", "no space", "dimension", "Being well"),
				bad("a need of a person not yet born", FeedFile.NEEDS, "identified_on", "before the person was born",
						"identified_on", "2015-01-09"),
				bad("a strength in no dimension", FeedFile.STRENGTHS, "dimension", "basic-care, ensuring-safety",
						"dimension", "luck"),
				bad("a strength reviewed before it was known", FeedFile.STRENGTHS, "reviewed_on",
						"before identified_on", "reviewed_on", "2019-01-01"),
				bad("a strength yet to be seen", FeedFile.STRENGTHS, "identified_on", "later than the delivery",
						"identified_on", "2026-11-17"),
				bad("a concern of no known kind", FeedFile.CONCERNS, "kind", "one of ATTENDANCE", "kind", "GOSSIP"),
				bad("a concern settled before it was noticed", FeedFile.CONCERNS, "settled_on", "before noticed_on",
						"settled_on", "2019-12-31"),
				bad("a concern yet to come", FeedFile.CONCERNS, "noticed_on", "later than the delivery", "noticed_on",
						"2026-11-17"),
				bad("a concern about a person not yet born", FeedFile.CONCERNS, "noticed_on",
						"before the person was born", "noticed_on", "2015-01-09"),
				bad("trained in days to come", FeedFile.PRACTITIONERS, "trained_on", "later than the delivery",
						"trained_on", "2026-11-17"),
				bad("checked on a day that is none", FeedFile.PRACTITIONERS, "checked_on", "a day such as",
						"checked_on", "2026-02-30"),
				bad("consent by nobody", FeedFile.CONSENTS, "given_by", "except with LAWFUL_GROUND", "given_by", ""),
				bad("a lawful ground that is not named", FeedFile.CONSENTS, "ground", "with LAWFUL_GROUND", "decision",
						"LAWFUL_GROUND", "given_by", ""),
				bad("consent with a ground", FeedFile.CONSENTS, "ground", "only then", "ground", "Section 17"),
				bad("consent that is marked", FeedFile.CONSENTS, "sensitivity", "with LAWFUL_GROUND only",
						"sensitivity", "STANDARD"),
				bad("consent for all and for one", FeedFile.CONSENTS, "shared_with", "either ALL or", "shared_with",
						"ALL agency"),
				bad("consent for nobody known", FeedFile.CONSENTS, "shared_with", "an agency", "shared_with",
						"agency nowhere"),
				bad("a child without a state on the index", FeedFile.PEOPLE, "indexing", "only for a CHILD", "indexing",
						""),
				bad("an adult on the index", FeedFile.PEOPLE, "indexing", "only for a CHILD", "record", "ADULT"),
				bad("born after the delivery", FeedFile.PEOPLE, "date_of_birth", "later than the delivery",
						"date_of_birth", "2026-11-17"),
				bad("dead before birth", FeedFile.PEOPLE, "date_of_death", "before date_of_birth", "date_of_death",
						"2015-01-09"),
				bad("expected in two years", FeedFile.PEOPLE, "expected_date_of_birth", "more than a year ahead",
						"expected_date_of_birth", "2028-01-01"),
				bad("somebody else's name to sign in by", FeedFile.PEOPLE, "sign_in", "somebody else", "sign_in",
						"parent"),
				bad("a post of nobody", FeedFile.POSTS, "practitioner_ref", "a practitioner", "practitioner_ref",
						"nobody"),
				bad("a post in no agency", FeedFile.POSTS, "agency_ref", "an agency", "agency_ref", "nowhere"),
				bad("a post without a beginning", FeedFile.POSTS, "valid_from", "may not be empty", "valid_from", ""),
				bad("a reference with spaces", FeedFile.EVENTS, "type", "with no space", "type", "home visit"));
	}

	private static Arguments bad(String name, FeedFile file, String column, String reason, String... fields) {
		UnaryOperator<AFeed> withBadRow = (feed) -> feed.with(file, "bad", fields);
		return argumentSet(name, file, column, reason, withBadRow);
	}

	@ParameterizedTest
	@MethodSource("badRows")
	void aBadRowIsSetAside(FeedFile file, String column, String reason, UnaryOperator<AFeed> withBadRow) {
		LoadReport clean = this.graph.load(good().in(this.feedsWithoutBadRow));
		assertThat(clean.setAside()).isEmpty();
		String cleanDigest = this.graph.digest();
		TestGraph.empty();

		LoadReport report = this.graph.load(withBadRow.apply(good()).in(this.feeds));

		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.file()).isEqualTo("social-care/" + file.fileName());
			assertThat(row.line()).isEqualTo(lastLine(file));
			assertThat(row.reference()).isEqualTo("bad");
			assertThat(row.column()).isEqualTo(column);
			assertThat(row.reason()).contains(reason);
			assertThat(row.toString()).as("nothing the row says about a person")
				.doesNotContain("Ada", "Ashdown", "943476591", "A99940021", "2015-01", "Section 17", "long long");
		});
		assertThat(report.loaded()).isEqualTo(clean.loaded());
		assertThat(this.graph.digest()).as("nothing of the row is left").isEqualTo(cleanDigest);
		assertThat(this.graph.violations()).isEmpty();
	}

	private static AFeed good() {
		return aFeed().withChild("C1").withAdult("A1", "sign_in", "parent").withEverythingAboutC1();
	}

	private int lastLine(FeedFile file) {
		try {
			return Files.readAllLines(this.feeds.resolve("social-care").resolve(file.fileName())).size();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** They may be of a service that may not be known of. */
	@ParameterizedTest
	@EnumSource(names = { "EVENTS", "INVOLVEMENTS", "NEEDS", "STRENGTHS", "CONCERNS", "NOTICES" })
	void nobodyOfAnotherAgencyIsNamedBesideAFact(FeedFile file) {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withAgency("other", "area_ref", "area")
			.with(file, "good", "post_ref", "post")
			.with(file, "bad", "agency_ref", "other", "post_ref", "post")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.reference()).isEqualTo("bad");
			assertThat(row.column()).isEqualTo("post_ref");
			assertThat(row.reason()).contains("expected a post of the agency in agency_ref");
		});
	}

	@Test
	void noServiceOfAnotherAgencyIsNamedBesideAnInvolvement() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withAgency("other", "area_ref", "area")
			.withInvolvement("good", "service_ref", "service", "post_ref", "")
			.withInvolvement("bad", "agency_ref", "other", "service_ref", "service", "post_ref", "")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.reference()).isEqualTo("bad");
			assertThat(row.column()).isEqualTo("service_ref");
			assertThat(row.reason()).contains("expected a service of the agency in agency_ref");
		});
	}

	@Test
	void aReferenceThatCameBeforeInTheFileIsSetAside() {
		LoadReport report = this.graph
			.load(aFeed().withChild("C1").withEvent("ev-1").withEvent("ev-1", "summary", "Another").in(this.feeds));
		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.line()).isEqualTo(3);
			assertThat(row.reason()).contains("same reference");
		});
		assertThat(this.graph.value("MATCH (event:Event) RETURN event.summary")).isEqualTo("A visit");
	}

	@Test
	void quotesThatDoNotMatchSpoilOneRowOnly() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withLine(FeedFile.EVENTS, "ev-1,C1,PRACTICE,visit,\"A visit,2020-02-03,agency,,STANDARD,,")
			.withLine(FeedFile.EVENTS, "ev-2,C1,PRACTICE,visit,\"A \" visit,2020-02-03,agency,,STANDARD,,")
			.withEvent("ev-3", "summary", "Said \"yes\", then left")
			.in(this.feeds));
		assertThat(report.setAside()).hasSize(2)
			.allSatisfy((row) -> assertThat(row.reason()).contains("double quotes"))
			.extracting(SetAside::line)
			.containsExactly(2, 3);
		assertThat(this.graph.value("MATCH (event:Event) RETURN event.summary")).isEqualTo("Said \"yes\", then left");
	}

	@Test
	void twoRowsThatOnlyACarriageReturnPartsAreSetAsideTogether() {
		String events = "ev-1,C1,PRACTICE,visit,A visit,2020-02-03,agency,,STANDARD,,\r"
				+ "ev-2,C1,PRACTICE,visit,Ada hurt,2020-02-04,agency,,STANDARD,,";
		aFeed().withChild("C1").withLine(FeedFile.EVENTS, events).withEvent("ev-3").in(this.feeds);

		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.line()).isEqualTo(2);
			assertThat(row.column()).isEqualTo("event_ref");
			assertThat(row.reason()).contains("carriage return", "end each row with a line feed");
			assertThat(row.toString()).doesNotContain("Ada");
		});
		assertThat(this.graph.count("(:Event)")).as("the rows besides load").isOne();
		assertThat(this.graph.load(this.feeds).setAside()).as("the file is read again until it is put right")
			.hasSize(1);
	}

	@Test
	void aCarriageReturnWithinQuotesIsSetAsideToo() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withLine(FeedFile.EVENTS, "ev-1,C1,PRACTICE,visit,\"A\rvisit\",2020-02-03,agency,,STANDARD,,")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("carriage return"));
		assertThat(this.graph.count("(:Event)")).isZero();
	}

	@Test
	void aRowMayEndWithACarriageReturnAndALineFeed() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withLine(FeedFile.EVENTS, "ev-1,C1,PRACTICE,visit,A visit,2020-02-03,agency,,STANDARD,,\r")
			.withLine(FeedFile.EVENTS, "ev-2,C1,PRACTICE,visit,\"A visit\",2020-02-03,agency,,STANDARD,,\r")
			.in(this.feeds));
		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.count("(:Event)")).isEqualTo(2);
	}

	@Test
	void aRowWithTooFewFieldsIsSetAside() {
		LoadReport report = this.graph
			.load(aFeed().withChild("C1").withLine(FeedFile.EVENTS, "ev-1,C1").withEvent("ev-2").in(this.feeds));
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("2 fields instead of 11"));
		assertThat(this.graph.count("(:Event)")).isOne();
	}

	@Test
	void aByteThatIsNotUtf8SpoilsOneRowOnly() throws IOException {
		aFeed().withChild("C1").withEvent("ev-1", "summary", "Caf?").withEvent("ev-2").in(this.feeds);
		Path events = this.feeds.resolve("social-care/events.csv");
		byte[] latin = Files.readString(events).replace('?', '\u00e9').getBytes(StandardCharsets.ISO_8859_1);
		Files.write(events, latin);

		LoadReport report = this.graph.load(this.feeds);

		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.line()).isEqualTo(2);
			assertThat(row.reason()).contains("UTF-8");
		});
		assertThat(this.graph.count("(:Event)")).isOne();
	}

	@Test
	void anEndlessLineIsSetAsideAndNotKept() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withEvent("ev-1", "summary", "x".repeat(200_000))
			.withEvent("ev-2")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("longer than 32768 bytes"));
		assertThat(this.graph.count("(:Event)")).isOne();
	}

	@Test
	void rowsAboutSomebodyWhoWasSetAsideAreSetAsideToo() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withChild("C2", "nhs_number", "1")
			.withEvent("ev-1", "person_ref", "C2")
			.in(this.feeds));
		assertThat(report.setAside()).hasSize(2)
			.last()
			.satisfies((row) -> assertThat(row.reason()).isEqualTo("the row of this person was set aside"));
		assertThat(this.graph.count("(:Event)")).isZero();
		assertThat(this.graph.count("(:Person)")).isOne();
	}

	@Test
	void aReferenceOfAnotherSourceCannotBeTaken() {
		aFeed().withChild("C1").in(this.feeds);
		anotherFeed("youth-justice").with(FeedFile.AGENCIES, "agency", "name", "Another").in(this.feeds);
		LoadReport report = this.graph.load(this.feeds);
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).isEqualTo("another source uses this reference"));
		assertThat(this.graph.value("MATCH (agency:Agency) RETURN agency.name")).isEqualTo("Name");
	}

	@Test
	void twoRowsCannotReplaceTheSame() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withEvent("ev-1")
			.withEvent("ev-2", "replaces", "ev-1")
			.withEvent("ev-3", "replaces", "ev-1")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement().satisfies((row) -> assertThat(row.reference()).isEqualTo("ev-3"));
	}

	@Test
	void aCorrectionIsAboutTheSamePerson() {
		LoadReport report = this.graph.load(aFeed().withChild("C1")
			.withChild("C2")
			.withEvent("ev-1")
			.withEvent("ev-2", "replaces", "ev-1", "person_ref", "C2")
			.in(this.feeds));
		assertThat(report.setAside()).singleElement()
			.satisfies((row) -> assertThat(row.reason()).contains("about another person"));
	}

}
