package org.threadline.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threadline.GraphQlCaller;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chronology from one day to another has what happened on them and between, however far
 * they are.
 */
@RunningService
class DaysOfAChronologyTests {

	@Autowired
	private GraphQlCaller service;

	private String maya = "";

	private List<String> everything = List.of();

	@BeforeEach
	void everythingThatHappened() {
		this.maya = this.service.open("social.worker", "Maya", "Holloway", LocalDate.of(2014, 3, 9));
		this.everything = events("");
		assertThat(this.everything).isNotEmpty();
	}

	@Test
	void upToTheLastDayThereIsHasNoEnd() {
		assertThat(events("filter: {occurredTo: \"9999-12-31\"}")).isEqualTo(this.everything);
		assertThat(events("filter: {occurredTo: \"9999-12-30\"}")).isEqualTo(this.everything);
	}

	@Test
	void fromTheFirstDayThereIsHasNoBeginning() {
		assertThat(events("filter: {occurredFrom: \"0000-01-01\", occurredTo: \"9999-12-31\"}"))
			.isEqualTo(this.everything);
	}

	@Test
	void nothingHappenedInFarOffYears() {
		assertThat(events("filter: {occurredFrom: \"9999-12-31\"}")).isEmpty();
		assertThat(events("filter: {occurredFrom: \"9999-12-31\", occurredTo: \"9999-12-31\"}")).isEmpty();
		assertThat(events("filter: {occurredTo: \"0000-12-31\"}")).isEmpty();
	}

	private List<String> events(String filter) {
		String arguments = filter.isEmpty() ? "first: 100" : "first: 100, " + filter;
		return this.service
			.ask("social.worker",
					"query($id: ID!) { child(id: $id) { chronology(" + arguments
							+ ") { nodes { ... on Event { id } } } } }",
					Map.of("id", this.maya))
			.read("$..nodes[*].id");
	}

}
