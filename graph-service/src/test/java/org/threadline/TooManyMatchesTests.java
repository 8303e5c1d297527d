package org.threadline;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * As many children as the sharing agreement lets be shown are shown, one more and nobody
 * is. Only children whom the viewer may know of count: whoever is hidden neither makes
 * them too many nor says by their absence that they are there.
 */
@RunningService
@TestInstance(Lifecycle.PER_CLASS)
class TooManyMatchesTests {

	/** What policies/default.yaml says under search. */
	private static final int MOST = 10;

	private static final LocalDate EXACTLY = LocalDate.of(2011, 5, 6);

	private static final LocalDate ONE_MORE = LocalDate.of(2011, 5, 7);

	private static final LocalDate ONE_LESS = LocalDate.of(2011, 5, 8);

	/** All look from the same family name, so that nothing but the day differs. */
	private static final String FAMILY = "Thistlebrook";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@BeforeAll
	void childrenWhoShareANameAndADay() {
		AFeed feed = AFeed.anotherFeed("too-many");
		feed = children(feed, "exactly", EXACTLY, MOST, "INDEXED");
		feed = hidden(feed, "exactly-hidden", EXACTLY, 1);
		feed = children(feed, "more", ONE_MORE, MOST + 1, "INDEXED");
		feed = hidden(feed, "more-hidden", ONE_MORE, 1);
		feed = children(feed, "less", ONE_LESS, MOST - 1, "INDEXED");
		this.children.load(hidden(feed, "less-hidden", ONE_LESS, 3));
	}

	/**
	 * Only children's social care is involved with these, so only it may know of them.
	 */
	private static AFeed hidden(AFeed feed, String reference, LocalDate born, int count) {
		AFeed all = children(feed, reference, born, count, "HIDDEN_ON_REQUEST");
		for (int child = 0; child < count; child++) {
			all = all.withInvolvement(reference + child, "person_ref", reference + child, "agency_ref",
					"northmoor-social-care");
		}
		return all;
	}

	private static AFeed children(AFeed feed, String reference, LocalDate born, int count, String indexing) {
		AFeed all = feed;
		for (int child = 0; child < count; child++) {
			all = all.withChild(reference + child, "agency_ref", "northmoor-social-care", "family_name", FAMILY,
					"date_of_birth", born.toString(), "indexing", indexing);
		}
		return all;
	}

	@ParameterizedTest
	@ValueSource(strings = { "police", "health.visitor", "camhs" })
	void exactlyAsManyAsMayBeShownAreShownAlthoughOneMoreIsHidden(String user) {
		assertThat(find(user, EXACTLY).<Integer>read("$.data.findChildren.children.length()")).isEqualTo(MOST);
	}

	@Test
	void forThoseWhoMayKnowOfTheHiddenOneTheyAreTooMany() {
		assertTooMany("social.worker", EXACTLY);
	}

	@Test
	void oneMoreThanMayBeShownIsTooManyForEverybodyAlike() {
		assertTooMany("police", ONE_MORE);
		assertThat(find("social.worker", ONE_MORE).body()).isEqualTo(find("police", ONE_MORE).body());
	}

	@Test
	void howManyAreHiddenChangesNothingBelowTheBoundary() {
		assertThat(find("police", ONE_LESS).<Integer>read("$.data.findChildren.children.length()")).isEqualTo(MOST - 1);
		assertTooMany("social.worker", ONE_LESS);
	}

	private void assertTooMany(String user, LocalDate born) {
		Answer answer = find(user, born);
		assertThat(answer.<String>read("$.data.findChildren.__typename")).isEqualTo("TooManyMatches");
		assertThat(answer.body()).contains("Add another detail").doesNotContain(FAMILY).doesNotContainPattern("\\d");
	}

	private Answer find(String user, LocalDate born) {
		return this.service.ask(user, """
				{ findChildren(criteria: {familyName: "%s", dateOfBirth: "%s"}) { __typename
				  ... on ChildMatches { children { id } } ... on TooManyMatches { message } } }""".formatted(FAMILY,
				born));
	}

}
