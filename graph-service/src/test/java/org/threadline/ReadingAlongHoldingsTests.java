package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of a chronology of which most is hidden from the viewer, so that they are read
 * along the holdings that are shown: each entry that is shown is on one page, in its
 * place, and none that is hidden.
 */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingAlongHoldingsTests {

	private static final String DELIVERED = "2026-11-22T02:00:00Z";

	private static final String BEFORE_THE_DELIVERY = "2026-11-20T12:00:00Z";

	private static final int SHOWN = 24;

	/** Between any two that are shown: more than are looked at for pages of a few. */
	private static final int HIDDEN_BETWEEN = 12;

	private static final List<String> KINDS = List.of("PRACTICE", "GAP", "INTERNAL");

	@Autowired
	private OwnChildren children;

	@Autowired
	private GraphQlCaller service;

	private String child = "";

	private LocalDate born = LocalDate.MAX;

	@BeforeAll
	void aChildOfWhomMostIsHidden() {
		RecordsByLength records = new RecordsByLength(this.children, this.service);
		this.born = this.children.nextDay();
		this.child = records.aChild(this.born, (feed) -> {
			AFeed all = feed;
			for (int event = 0; event < SHOWN; event++) {
				LocalDate day = day(event);
				all = RecordsByLength.withEvents(all, "shown-" + event, 1, day, "agency_ref",
						(event % 2 == 0) ? "northmoor-social-care" : "northmoor-community-health", "kind",
						KINDS.get(event % KINDS.size()), "type", "visit", "summary", summary(event));
				all = RecordsByLength.withEvents(all, "hidden-" + event, HIDDEN_BETWEEN, day.plusDays(1), "agency_ref",
						"northmoor-camhs", "sensitivity", "RESTRICTED", "kind", KINDS.get(event % KINDS.size()), "type",
						"visit", "summary", "Hidden");
			}
			return all;
		});
		records.deliver(this.born,
				(feed) -> RecordsByLength
					.withEvents(feed, "later", 1, day(SHOWN), "kind", "PRACTICE", "type", "visit", "summary", "Later")
					.extractedAt(DELIVERED));
	}

	@ParameterizedTest
	@CsvSource({ "OCCURRED_NEWEST_FIRST, 1", "OCCURRED_NEWEST_FIRST, 2", "OCCURRED_NEWEST_FIRST, 5",
			"OCCURRED_NEWEST_FIRST, 100", "OCCURRED_OLDEST_FIRST, 1", "OCCURRED_OLDEST_FIRST, 5" })
	void everyEntryIsOnOnePageInItsPlace(String order, int page) {
		List<String> expected = new ArrayList<>(IntStream.range(0, SHOWN).mapToObj((event) -> summary(event)).toList());
		expected.add("Later");
		if (order.equals("OCCURRED_NEWEST_FIRST")) {
			Collections.reverse(expected);
		}

		assertThat(pages("order: " + order, page)).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@CsvSource({ "RECORDED_NEWEST_FIRST, 1", "RECORDED_NEWEST_FIRST, 4", "RECORDED_OLDEST_FIRST, 1",
			"RECORDED_OLDEST_FIRST, 4" })
	void pagesAlongTheOtherAxisAddUpToTheWholeToo(String order, int page) {
		List<String> whole = pages("order: " + order, 100);

		assertThat(whole).hasSize(SHOWN + 1);
		assertThat(whole).element(order.equals("RECORDED_NEWEST_FIRST") ? 0 : SHOWN).isEqualTo("Later");
		assertThat(pages("order: " + order, page)).containsExactlyElementsOf(whole);
	}

	@Test
	void whatWasNotKnownYetIsNotThere() {
		assertThat(pages("asKnownAt: \"" + BEFORE_THE_DELIVERY + "\"", 3)).hasSize(SHOWN).doesNotContain("Later");
	}

	@Test
	void onlyTheKindsAndDaysAskedForAreThere() {
		assertThat(pages("filter: {kinds: [GAP]}", 2))
			.containsExactlyElementsOf(IntStream.iterate(SHOWN - 2, (event) -> event > 0, (event) -> event - 3)
				.mapToObj((event) -> summary(event))
				.toList());
		assertThat(pages("filter: {occurredFrom: \"%s\", occurredTo: \"%s\"}".formatted(day(5), day(9)), 2))
			.containsExactly(summary(9), summary(8), summary(7), summary(6), summary(5));
		assertThat(pages("order: RECORDED_OLDEST_FIRST, filter: {occurredFrom: \"%s\", occurredTo: \"%s\"}"
			.formatted(day(5), day(9)), 2))
			.containsExactlyInAnyOrder(summary(9), summary(8), summary(7), summary(6), summary(5));
	}

	@Test
	void whoeverIsShownThemHasThemOnTheSamePages() {
		String query = "query($id: ID!) { child(id: $id) { chronology(first: 5) { nodes { ... on Event { summary } } } } }";
		this.service.open("camhs", "Own", RecordsByLength.FAMILY_NAME, this.born);

		assertThat(this.service.ask("camhs", query, Map.of("id", this.child)).<List<String>>read("$..summary"))
			.contains("Hidden");
	}

	private List<String> pages(String arguments, int page) {
		List<String> summaries = new ArrayList<>();
		@Nullable String after = null;
		do {
			Answer answer = this.service.ask("manager",
					"query($id: ID!, $after: String) { child(id: $id) { chronology(first: %d, after: $after, %s) { nodes { disclosure ... on Event { summary } } pageInfo { hasNextPage endCursor } } } }"
						.formatted(page, arguments),
					(after == null) ? Map.of("id", this.child) : Map.of("id", this.child, "after", after));
			summaries.addAll(answer.<List<String>>read("$..nodes[*].summary"));
			after = answer.<List<Boolean>>read("$..hasNextPage").getFirst()
					? answer.<List<String>>read("$..endCursor").getFirst() : null;
		}
		while (after != null);
		return summaries;
	}

	private LocalDate day(int event) {
		return this.born.plusDays(event * (HIDDEN_BETWEEN + 1L));
	}

	private static String summary(int event) {
		return "Shown %02d".formatted(event);
	}

}
