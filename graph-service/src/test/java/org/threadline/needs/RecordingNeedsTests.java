package org.threadline.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recording needs, strengths and concerns, and that a need is met.
 */
@RunningService
class RecordingNeedsTests {

	private static final String TODAY = LocalDate.now().toString();

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	private String id;

	@BeforeEach
	void aChildWhoseRecordTheSocialWorkerHasOpen() {
		this.id = this.children.open("social.worker",
				this.children.aChildKnownTo("northmoor-social-care", "alder-bank-school"));
	}

	@Test
	void aNeedIsOnRecordUntilItIsMetAndAsMetAfterwards() {
		String need = Commands.recorded(need(Map.of()));
		assertThat(needs("UNMET")).containsExactly("Somebody to talk to");
		assertThat(Commands.codes(meet("social.worker", need, TODAY))).isEmpty();
		assertThat(needs("UNMET")).isEmpty();
		assertThat(needs("MET")).containsExactly("Somebody to talk to");
		assertThat(Commands.codes(meet("social.worker", need, TODAY))).contains("CHANGED_MEANWHILE");
	}

	@ParameterizedTest
	@CsvSource({ "dimension,no-such-dimension,DIMENSION_NOT_KNOWN", "dimension,housing,DIMENSION_NOT_KNOWN",
			"level,no-such-level,LEVEL_NOT_KNOWN", "summary,' ',SUMMARY_NEEDED", "identifiedOn,2090-01-01,DAY_AHEAD",
			"identifiedOn,1990-01-01,BEFORE_BIRTH" })
	void whatCannotBeRightIsRefusedWithItsFieldAndNothingIsWritten(String field, String value, String code) {
		Answer answer = need(Map.of(field, value));
		assertThat(Commands.codes(answer)).containsExactly(code);
		assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly(field);
		assertThat(needs("UNMET")).isEmpty();
	}

	@Test
	void aNeedIsNotMetBeforeItWasIdentifiedNorByAnotherAgency() {
		String need = Commands.recorded(need(Map.of()));
		assertThat(Commands.codes(meet("social.worker", need, "2020-01-01"))).containsExactly("END_BEFORE_START");
		this.service.open("teacher", this.id);
		assertThat(Commands.codes(meet("teacher", need, TODAY))).containsExactly("NEED_NOT_FOUND");
	}

	@Test
	void aConcernIsNoNeed() {
		assertThat(Commands.codes(this.commands.send("social.worker", "recordConcern",
				Map.of("childId", this.id, "kind", "APPEARANCE", "summary", "Often without a coat", "noticedOn", TODAY),
				Map.of())))
			.isEmpty();
		assertThat(needs("UNMET")).isEmpty();
		assertThat(read("{ concerns { nodes { summary } } }").<List<String>>read("$..summary"))
			.containsExactly("Often without a coat");
	}

	@Test
	void aStrengthIsOnRecord() {
		assertThat(
				Commands
					.codes(this.commands.send("social.worker", "recordStrength",
							Map.of("childId", this.id, "domain", "CHILD_DEVELOPMENT", "dimension", "education",
									"summary", "Reads to the little ones", "identifiedOn", TODAY),
							Map.of())))
			.isEmpty();
		assertThat(read("{ strengths { nodes { summary } } }").<List<String>>read("$..summary"))
			.containsExactly("Reads to the little ones");
	}

	private Answer need(Map<String, String> different) {
		return this.commands.send(
				"social.worker", "recordNeed", Map.of("childId", this.id, "domain", "CHILD_DEVELOPMENT", "dimension",
						"health", "level", "complex", "summary", "Somebody to talk to", "identifiedOn", "2026-10-01"),
				different);
	}

	private Answer meet(String user, String need, String day) {
		return this.commands.send(user, "meetNeed", Map.of("childId", this.id, "needId", need, "metOn", day), Map.of());
	}

	private List<String> needs(String state) {
		return read("{ needs(state: " + state + ") { nodes { summary } } }").read("$..summary");
	}

	private Answer read(String fields) {
		return this.service.ask("social.worker", "query($id: ID!) { child(id: $id) " + fields + " }",
				Map.of("id", this.id));
	}

}
