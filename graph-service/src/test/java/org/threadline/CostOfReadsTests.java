package org.threadline;

import java.time.LocalDate;
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
import org.threadline.shared.FoldedText;
import org.threadline.shared.NameSound;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A read costs what it shows, however much is on record. What is counted is hits on the
 * store, which do not depend on the machine; docs/performance.md has the figures.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostOfReadsTests {

	private static final int PAGE = 50;

	private static final int MOST_IN_A_WEB = 200;

	private static final int MOST_FOUND = 11;

	private static final long HITS_OF_A_DECISION = 250;

	private static final long HITS_OF_INVOLVEMENTS = 130;

	private static final long HITS_OF_A_WEB = 280;

	private static final long HITS_OF_A_SEARCH = 300;

	private static final int BORN_ON_A_DAY = 40;

	private static final int HIDDEN_CHILD = 17;

	private static final int SHOWN_CHILD = 31;

	/** So many are decided about at least, as views/candidates-by-birth has it. */
	private static final int DECIDED_ABOUT = 5;

	private static final long HITS_OF_A_CANDIDATE = 170;

	/** Of the indexes alone; walking to the child took fifteen. */
	private static final long HITS_TO_COMPARE_A_CHILD = 5;

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

	private LocalDate manyBorn = LocalDate.MAX;

	private ProfiledReads reads() {
		return readsOf("manager");
	}

	private ProfiledReads readsOf(String user) {
		return new ProfiledReads(this.driver, this.agreements, this.viewers, user);
	}

	@BeforeAll
	void childrenWithShortAndLongRecords() {
		RecordsByLength records = new RecordsByLength(this.children, this.service);
		this.shortBorn = this.children.nextDay();
		this.shortRecord = records.aChild(this.shortBorn,
				(feed) -> RecordsByLength.withEvents(feed, "shown", RecordsByLength.FEW, this.shortBorn));
		this.longRecord = records.aChildWith(RecordsByLength.MANY);
		this.manyBorn = this.children.nextDay();
		this.children.load(manyBornOn(this.manyBorn));
	}

	private static AFeed manyBornOn(LocalDate born) {
		AFeed feed = AFeed.anotherFeed("cost-many");
		for (int child = 0; child < BORN_ON_A_DAY; child++) {
			feed = feed
				.withChild("C" + child, "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name",
						(child == HIDDEN_CHILD) ? "Nightbracken"
								: (child == SHOWN_CHILD) ? RecordsByLength.FAMILY_NAME
										: "Ottershaw" + (char) ('a' + child % 26),
						"date_of_birth", born.toString(), "indexing",
						(child == HIDDEN_CHILD) ? "HIDDEN_ON_REQUEST" : "INDEXED")
				.withInvolvement("with-" + child, "person_ref", "C" + child, "agency_ref", "northmoor-social-care",
						"role", "Worker");
		}
		return feed;
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
		ProfiledReads.Cost found = search(reads(), RecordsByLength.FAMILY_NAME, this.shortBorn);

		assertThat(found.rows()).hasSize(1);
		assertThat(found.hits()).isLessThan(HITS_OF_A_SEARCH);
	}

	@Test
	void aSearchDecidesAboutFewOfTheManyBornThatDay() {
		ProfiledReads.Cost found = search(reads(), RecordsByLength.FAMILY_NAME, this.manyBorn);

		assertThat(found.rows()).hasSize(1);
		assertThat(found.hits())
			.isLessThan(DECIDED_ABOUT * HITS_OF_A_CANDIDATE + BORN_ON_A_DAY * HITS_TO_COMPARE_A_CHILD);
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
