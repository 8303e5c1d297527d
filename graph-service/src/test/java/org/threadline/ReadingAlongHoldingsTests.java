package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
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

	/**
	 * Between any two that are shown: as many as are looked at for a page of two, so that
	 * of the last one exactly one more follows, which is shown.
	 */
	private static final int HIDDEN_BETWEEN = 12;

	private static final int PUT_RIGHT = 4;

	private static final int OF_ANOTHER_KIND_THAN_SAID = 7;

	/** How many came with the second delivery. */
	private static final int LATER = 3;

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
				all = shown(all, event, KINDS.get(event % KINDS.size()), said(event));
				all = RecordsByLength.withEvents(all, "hidden-" + event, HIDDEN_BETWEEN, day.plusDays(1), "agency_ref",
						"northmoor-camhs", "sensitivity", "RESTRICTED", "kind", KINDS.get(event % KINDS.size()), "type",
						"visit", "summary", "Hidden");
			}
			return all;
		});
		records.deliver(this.born,
				(feed) -> shown(
						shown(shown(feed, PUT_RIGHT, KINDS.get(PUT_RIGHT % KINDS.size()), "Put right"),
								OF_ANOTHER_KIND_THAN_SAID, "PRACTICE", said(OF_ANOTHER_KIND_THAN_SAID)),
						SHOWN, "PRACTICE", "Later")
					.extractedAt(DELIVERED));
	}

	private AFeed shown(AFeed feed, int event, String kind, String summary) {
		return RecordsByLength.withEvents(feed, "shown-" + event, 1, day(event), "agency_ref",
				(event % 2 == 0) ? "northmoor-social-care" : "northmoor-community-health", "kind", kind, "type",
				"visit", "summary", summary);
	}

	private static List<String> asItStands() {
		List<String> summaries = new ArrayList<>(asItWasKnown());
		summaries.set(PUT_RIGHT, "Put right");
		summaries.add("Later");
		return summaries;
	}

	private static List<String> asItWasKnown() {
		return IntStream.range(0, SHOWN).mapToObj(ReadingAlongHoldingsTests::said).toList();
	}

	@ParameterizedTest
	@CsvSource({ "OCCURRED_NEWEST_FIRST, 1", "OCCURRED_NEWEST_FIRST, 2", "OCCURRED_NEWEST_FIRST, 5",
			"OCCURRED_NEWEST_FIRST, 100", "OCCURRED_OLDEST_FIRST, 1", "OCCURRED_OLDEST_FIRST, 2",
			"OCCURRED_OLDEST_FIRST, 5" })
	void everyEntryIsOnOnePageInItsPlace(String order, int page) {
		List<String> expected = asItStands();

		assertThat(pages("order: " + order, page))
			.containsExactlyElementsOf(order.equals("OCCURRED_NEWEST_FIRST") ? expected.reversed() : expected);
	}

	@Test
	void pagesCountedFromTheEndHaveTheirPlacesToo() {
		assertThat(page("last: 3, before: \"%s\"".formatted(cursorBehind(10)))).containsExactly(said(18), said(17),
				said(16));
	}

	@ParameterizedTest
	@CsvSource({ "RECORDED_NEWEST_FIRST, 1", "RECORDED_NEWEST_FIRST, 4", "RECORDED_OLDEST_FIRST, 1",
			"RECORDED_OLDEST_FIRST, 4" })
	void pagesAlongTheOtherAxisAddUpToTheWholeToo(String order, int page) {
		List<String> whole = pages("order: " + order, 100);

		assertThat(whole).hasSize(SHOWN + 1);
		assertThat(order.equals("RECORDED_NEWEST_FIRST") ? whole.subList(0, LATER)
				: whole.subList(whole.size() - LATER, whole.size()))
			.containsExactlyInAnyOrder("Later", "Put right", said(OF_ANOTHER_KIND_THAN_SAID));
		assertThat(pages("order: " + order, page)).containsExactlyElementsOf(whole);
	}

	@ParameterizedTest
	@CsvSource({ "OCCURRED_NEWEST_FIRST", "OCCURRED_OLDEST_FIRST", "RECORDED_NEWEST_FIRST", "RECORDED_OLDEST_FIRST" })
	void whatWasKnownIsWhatWasSaidThen(String order) {
		assertThat(pages("asKnownAt: \"" + BEFORE_THE_DELIVERY + "\", order: " + order, 3))
			.containsExactlyInAnyOrderElementsOf(asItWasKnown());
	}

	@Test
	void onlyTheKindsAndDaysAskedForAreThere() {
		assertThat(pages("filter: {kinds: [GAP]}", 2)).containsExactly(said(22), said(19), said(16), said(13), said(10),
				"Put right", said(1));
		assertThat(pages("filter: {kinds: [PRACTICE]}", 2)).containsExactly("Later", said(21), said(18), said(15),
				said(12), said(9), said(OF_ANOTHER_KIND_THAN_SAID), said(6), said(3), said(0));
		assertThat(pages("filter: {occurredFrom: \"%s\", occurredTo: \"%s\"}".formatted(day(5), day(9)), 2))
			.containsExactly(said(9), said(8), said(7), said(6), said(5));
		assertThat(pages("order: RECORDED_OLDEST_FIRST, filter: {occurredFrom: \"%s\", occurredTo: \"%s\"}"
			.formatted(day(5), day(9)), 2)).containsExactlyInAnyOrder(said(9), said(8), said(7), said(6), said(5));
	}

	@Test
	void whoeverIsShownThemHasThemInBetween() {
		String query = "query($id: ID!) { child(id: $id) { chronology(first: 14, filter: {occurredTo: \"%s\"}) { nodes { ... on Event { summary } } } } }"
			.formatted(day(SHOWN - 1));
		this.service.open("camhs", "Own", RecordsByLength.FAMILY_NAME, this.born);

		assertThat(this.service.ask("camhs", query, Map.of("id", this.child)).<List<String>>read("$..summary"))
			.filteredOn("Hidden"::equals)
			.hasSize(HIDDEN_BETWEEN);
	}

	private List<String> page(String arguments) {
		return ask(arguments, Map.of("id", this.child)).read("$..nodes[*].summary");
	}

	/** Of a page so long, newest first. */
	private String cursorBehind(int entries) {
		return ask("first: " + entries, Map.of("id", this.child)).<List<String>>read("$..endCursor").getFirst();
	}

	private Answer ask(String arguments, Map<String, Object> variables) {
		return this.service.ask("manager",
				"query($id: ID!, $after: String) { child(id: $id) { chronology(after: $after, %s) { nodes { disclosure ... on Event { summary } } pageInfo { hasNextPage endCursor } } } }"
					.formatted(arguments),
				variables);
	}

	private List<String> pages(String arguments, int page) {
		List<String> summaries = new ArrayList<>();
		@Nullable String after = null;
		do {
			Answer answer = ask("first: %d, %s".formatted(page, arguments),
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

	private static String said(int event) {
		return "Shown %02d".formatted(event);
	}

}
