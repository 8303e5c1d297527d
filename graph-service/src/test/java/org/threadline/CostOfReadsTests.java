package org.threadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.ViewQuery;
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.AFeed;
import org.threadline.paging.Page;
import org.threadline.shared.EventKind;
import org.threadline.shared.FoldedText;
import org.threadline.shared.NameSound;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A page costs what it shows, however long the record is. What is counted is hits on the
 * store, which do not depend on the machine; docs/performance.md has the figures.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostOfReadsTests {

	private static final ViewQuery EVENTS = ViewQuery.named("chronology/list-events-by-occurred-newest-first");

	private static final int PAGE = 50;

	private static final int HIDDEN = 440;

	private static final int MOST_IN_A_WEB = 200;

	private static final int MOST_FOUND = 11;

	private static final String FAMILY_NAME = "Quillfeather";

	private static final long HITS_AN_ENTRY = 40;

	/**
	 * One, of the index, where the planner takes it that there are many holdings; in a
	 * small graph it may look at three properties of the entry first.
	 */
	private static final long HITS_A_HIDDEN_ENTRY = 4;

	private static final long HITS_MORE_TO_DECIDE = 20;

	private static final long HITS_OF_A_DECISION = 330;

	private static final long HITS_OF_INVOLVEMENTS = 130;

	private static final long HITS_OF_A_WEB = 280;

	private static final long HITS_OF_A_SEARCH = 400;

	private static final int BORN_ON_A_DAY = 40;

	private static final int HIDDEN_CHILD = 17;

	private static final int SHOWN_CHILD = 31;

	/** So many are decided about at least, as views/candidates-by-birth has it. */
	private static final int DECIDED_ABOUT = 5;

	private static final long HITS_TO_COMPARE_A_CHILD = 15;

	private static final long HITS_WITHIN_WHICH_A_SEARCH_TELLS_NOTHING = 60;

	@Autowired
	private Driver driver;

	@Autowired
	private OwnChildren children;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private SignedInViewer viewers;

	private LocalDate shortBorn = LocalDate.MAX;

	private String shortRecord = "";

	private String longRecord = "";

	private String mostlyHidden = "";

	private String shortWithStub = "";

	private String longWithStub = "";

	private LocalDate manyBorn = LocalDate.MAX;

	private ProfiledReads reads() {
		return readsOf("manager");
	}

	private ProfiledReads readsOf(String user) {
		return new ProfiledReads(this.driver, this.agreements, this.viewers, user);
	}

	@BeforeAll
	void childrenWithShortAndLongRecords() {
		this.shortBorn = this.children.nextDay();
		this.shortRecord = aChildWith(this.shortBorn, 60, 0);
		this.longRecord = aChildWith(this.children.nextDay(), 500, 0);
		this.mostlyHidden = aChildWith(this.children.nextDay(), 60, HIDDEN);
		this.shortWithStub = aChildWith(this.children.nextDay(), 60, 1);
		this.longWithStub = aChildWith(this.children.nextDay(), 500, 1);
		this.manyBorn = this.children.nextDay();
		this.children.load(manyBornOn(this.manyBorn));
	}

	private static AFeed manyBornOn(LocalDate born) {
		AFeed feed = AFeed.anotherFeed("cost-many");
		for (int child = 0; child < BORN_ON_A_DAY; child++) {
			feed = feed
				.withChild("C" + child, "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name",
						(child == HIDDEN_CHILD) ? "Nightbracken"
								: (child == SHOWN_CHILD) ? FAMILY_NAME : "Ottershaw" + (char) ('a' + child % 26),
						"date_of_birth", born.toString(), "indexing",
						(child == HIDDEN_CHILD) ? "HIDDEN_ON_REQUEST" : "INDEXED")
				.withInvolvement("with-" + child, "person_ref", "C" + child, "agency_ref", "northmoor-social-care",
						"role", "Worker");
		}
		return feed;
	}

	private String aChildWith(LocalDate born, int shown, int hidden) {
		String source = "cost-" + born;
		AFeed feed = AFeed.anotherFeed(source)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", FAMILY_NAME,
					"date_of_birth", born.toString());
		for (String agency : List.of("northmoor-social-care", "northmoor-community-health")) {
			feed = feed.withInvolvement("with-" + agency, "agency_ref", agency, "role", "Worker");
		}
		for (int event = 0; event < shown; event++) {
			feed = feed.withEvent("shown-" + event, "agency_ref", "northmoor-social-care", "occurred",
					born.plusDays(event).toString());
		}
		for (int event = 0; event < hidden; event++) {
			feed = feed.withEvent("hidden-" + event, "agency_ref", "northmoor-camhs", "sensitivity", "RESTRICTED",
					"occurred", born.plusDays(1000 + event).toString());
		}
		this.children.load(feed);
		return this.service.open("manager", "Own", FAMILY_NAME, born);
	}

	private ProfiledReads.Cost chronology(String child) {
		return reads().reading(EVENTS, child, newestEvents());
	}

	private static Map<String, Object> newestEvents() {
		Map<String, Object> arguments = new HashMap<>(Page.first(PAGE).parameters(true));
		arguments.put("kinds", Arrays.stream(EventKind.values()).map(EventKind::name).toList());
		arguments.put("occurredFrom", "");
		arguments.put("occurredBefore", "~");
		return arguments;
	}

	@Test
	void aPageCostsWhatItShowsHoweverLongTheRecordIs() {
		long ofShort = chronology(this.shortRecord).hits();
		long ofLong = chronology(this.longRecord).hits();

		assertThat(ofShort).isLessThan(HITS_AN_ENTRY * (PAGE + 1));
		assertThat(ofLong).isLessThanOrEqualTo(ofShort + ofShort / 10);
	}

	@Test
	void passingOverWhatIsHiddenCostsAFewHitsAnEntry() {
		assertThat(chronology(this.mostlyHidden).rows().getFirst().get("events").size()).isEqualTo(PAGE + 1);
		assertThat(chronology(this.mostlyHidden).hits()).isLessThanOrEqualTo(
				chronology(this.shortRecord).hits() + HITS_A_HIDDEN_ENTRY * HIDDEN + HITS_MORE_TO_DECIDE);
	}

	@Test
	void whichHoldingAnEntryIsInIsReadOffTheIndex() {
		assertThat(chronology(this.mostlyHidden).steps())
			.anyMatch((step) -> step.contains("event:Event(subjectId, occurredPosition, holdingId)")
					&& step.contains("cache[event.holdingId]"));
	}

	@Test
	void thatAServiceHasEntriesIsToldWithoutWalkingOverTheRecord() {
		ProfiledReads.Cost ofShort = stubOfCamhs(this.shortWithStub);
		ProfiledReads.Cost ofLong = stubOfCamhs(this.longWithStub);

		assertThat(ofShort.rows().getFirst().get("serviceStubs").size()).isEqualTo(1);
		assertThat(ofLong.rows().getFirst().get("serviceStubs").size()).isEqualTo(1);
		assertThat(ofLong.hits()).isLessThanOrEqualTo(ofShort.hits());
	}

	private ProfiledReads.Cost stubOfCamhs(String child) {
		List<String> holdings = this.driver.executableQuery("""
				MATCH (holding:Holding {subjectId: $child})-[:HELD_BY]->(:Agency {name: 'Northmoor CAMHS'})
				RETURN holding.id AS id""")
			.withParameters(Map.of("child", child))
			.execute()
			.records()
			.stream()
			.map((holding) -> holding.get("id").asString())
			.toList();
		return reads().readingStubs(EVENTS, child, holdings, newestEvents());
	}

	@Test
	void decidingDoesNotDependOnHowMuchIsOnRecord() {
		long ofShort = reads().finding(this.shortRecord).hits();

		assertThat(ofShort).isLessThan(HITS_OF_A_DECISION);
		assertThat(reads().finding(this.longRecord).hits()).isLessThanOrEqualTo(ofShort + ofShort / 10);
	}

	@Test
	void whoIsInvolvedCostsWhatItShows() {
		long ofShort = involvements(this.shortRecord).hits();

		assertThat(ofShort).isLessThan(HITS_OF_INVOLVEMENTS);
		assertThat(involvements(this.longRecord).hits()).isLessThanOrEqualTo(ofShort);
	}

	@Test
	void aWebDoesNotDependOnHowMuchHappened() {
		long ofShort = web(this.shortRecord).hits();

		assertThat(ofShort).isLessThan(HITS_OF_A_WEB);
		assertThat(web(this.longRecord).hits()).isLessThanOrEqualTo(ofShort);
	}

	@Test
	void aSearchCostsWhatIsFoundHoweverManyChildrenThereAre() {
		ProfiledReads.Cost found = search(reads(), FAMILY_NAME, this.shortBorn);

		assertThat(found.rows()).hasSize(1);
		assertThat(found.hits()).isLessThan(HITS_OF_A_SEARCH);
	}

	@Test
	void aSearchDecidesAboutFewOfTheManyBornThatDay() {
		ProfiledReads.Cost found = search(reads(), FAMILY_NAME, this.manyBorn);

		assertThat(found.rows()).hasSize(1);
		assertThat(found.hits())
			.isLessThan(DECIDED_ABOUT * HITS_OF_A_DECISION + BORN_ON_A_DAY * HITS_TO_COMPARE_A_CHILD);
	}

	@Test
	void aSearchCostsTheSameWhetherNobodyHasThatNameOrAHiddenChild() {
		ProfiledReads.Cost ofHidden = search(readsOf("police"), "Nightbracken", this.manyBorn);
		ProfiledReads.Cost ofNobody = search(readsOf("police"), "Wherrywick", this.manyBorn);

		assertThat(ofHidden.rows()).isEmpty();
		assertThat(ofNobody.rows()).isEmpty();
		assertThat(ofHidden.hits()).isCloseTo(ofNobody.hits(), within(HITS_WITHIN_WHICH_A_SEARCH_TELLS_NOTHING));
		assertThat(search(readsOf("social.worker"), "Nightbracken", this.manyBorn).rows()).hasSize(1);
	}

	private ProfiledReads.Cost involvements(String child) {
		return reads().reading(ViewQuery.named("involvement/list-involvements"), child,
				listed(PAGE, Map.of("states", List.of("CURRENT", "ENDED"))));
	}

	private ProfiledReads.Cost web(String child) {
		return reads().reading(ViewQuery.named("web/read-web"), child,
				listed(MOST_IN_A_WEB, Map.of("rings", 2, "states", List.of("CURRENT"))));
	}

	private static ProfiledReads.Cost search(ProfiledReads reads, String familyName, LocalDate born) {
		Map<String, Object> criteria = new HashMap<>();
		List.of("givenFolded", "givenSound", "sex", "postcode", "nhsNumber", "uniquePupilNumber")
			.forEach((name) -> criteria.put(name, null));
		criteria.put("familyFolded", FoldedText.of(familyName));
		criteria.put("familySound", NameSound.of(FoldedText.of(familyName)));
		criteria.put("dateOfBirth", born);
		return reads.profile(ViewQuery.named("children/find-children-by-birth"),
				Map.of("criteria", criteria, "limit", MOST_FOUND));
	}

	private Map<String, Object> listed(int count, Map<String, Object> more) {
		Map<String, Object> arguments = new HashMap<>(Page.first(count).parameters(true));
		arguments.put("shownOn", reads().scope().day());
		arguments.putAll(more);
		return arguments;
	}

}
