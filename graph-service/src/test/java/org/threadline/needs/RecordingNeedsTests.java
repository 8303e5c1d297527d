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
 * Recording needs, strengths and concerns, and what becomes of them.
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
	void aReviewSaysHowGreatTheNeedIsNowAndKeepsWhatWasSaidBefore() {
		String need = Commands.recorded(need(Map.of()));
		String reviewed = Commands.recorded(review(need, Map.of("reviewedOn", "2026-11-01", "level", "vulnerable")));
		assertThat(read("{ needs { nodes { summary level { id } reviewedOn } } }")
			.<List<Map<String, Object>>>read("$.data.child.needs.nodes"))
			.containsExactly(Map.of("summary", "Somebody to talk to", "level", Map.of("id", "vulnerable"), "reviewedOn",
					"2026-11-01"));
		assertThat(Commands.codes(review(need, Map.of()))).containsExactly("CHANGED_MEANWHILE");
		assertThat(Commands.codes(review(reviewed, Map.of("reviewedOn", "2026-10-20"))))
			.containsExactly("REVIEWED_SINCE");
		assertThat(Commands.codes(review(reviewed, Map.of()))).isEmpty();
		assertThat(read("{ needs { nodes { level { id } reviewedOn } } }").<List<String>>read("$..level.id"))
			.containsExactly("vulnerable");
	}

	@ParameterizedTest
	@CsvSource({ "level,no-such-level,LEVEL_NOT_KNOWN", "reviewedOn,2090-01-01,DAY_AHEAD",
			"reviewedOn,2026-09-30,END_BEFORE_START", "needId,no-such-need,NEED_NOT_FOUND" })
	void aReviewThatCannotBeRightIsRefused(String field, String value, String code) {
		Answer answer = review(Commands.recorded(need(Map.of())), Map.of(field, value));
		assertThat(Commands.codes(answer)).containsExactly(code);
		assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly(field);
		assertThat(read("{ needs { nodes { reviewedOn } } }").<List<String>>read("$..reviewedOn")).containsOnlyNulls()
			.hasSize(1);
	}

	@Test
	void whatIsMetIsNotReviewed() {
		String need = Commands.recorded(need(Map.of()));
		meet("social.worker", need, TODAY);
		String met = read("{ needs(state: MET) { nodes { id } } }").<List<String>>read("$..id").getLast();
		assertThat(Commands.codes(review(met, Map.of()))).containsExactly("MET_ALREADY");
	}

	@Test
	void aStrengthThatStillHoldsIsReviewedAndIsNoNeed() {
		String strength = Commands.recorded(strength());
		assertThat(Commands.codes(review(strength, Map.of()))).containsExactly("NEED_NOT_FOUND");
		Map<String, String> input = Map.of("childId", this.id, "strengthId", strength, "reviewedOn", TODAY);
		assertThat(Commands.codes(this.commands.send("social.worker", "reviewStrength", input, Map.of()))).isEmpty();
		assertThat(read("{ strengths { nodes { reviewedOn } } }").<List<String>>read("$..reviewedOn"))
			.containsExactly(TODAY);
		assertThat(Commands.codes(this.commands.send("social.worker", "reviewStrength", input,
				Map.of("strengthId", Commands.recorded(need(Map.of()))))))
			.containsExactly("STRENGTH_NOT_FOUND");
	}

	@Test
	void aConcernIsSettledOnceByTheAgencyThatRecordedIt() {
		String concern = Commands.recorded(concern());
		Map<String, String> input = Map.of("childId", this.id, "concernId", concern, "settledOn", TODAY);
		assertThat(Commands
			.codes(this.commands.send("social.worker", "settleConcern", input, Map.of("settledOn", "2020-01-01"))))
			.containsExactly("END_BEFORE_START");
		this.service.open("health.visitor", this.id);
		assertThat(Commands.codes(this.commands.send("health.visitor", "settleConcern", input, Map.of())))
			.containsExactly("CONCERN_NOT_FOUND");
		String settled = Commands.recorded(this.commands.send("social.worker", "settleConcern", input, Map.of()));
		assertThat(read("{ concerns(state: OPEN) { nodes { id } } }").<List<String>>read("$..nodes[*].id")).isEmpty();
		assertThat(read("{ concerns(state: SETTLED) { nodes { kind summary settledOn } } }")
			.<List<Map<String, Object>>>read("$.data.child.concerns.nodes"))
			.containsExactly(Map.of("kind", "APPEARANCE", "summary", "Often without a coat", "settledOn", TODAY));
		assertThat(Commands
			.codes(this.commands.send("social.worker", "settleConcern", input, Map.of("concernId", settled))))
			.containsExactly("SETTLED_ALREADY");
	}

	@Test
	void whatAnotherAgencyRecordedIsTheirsToFollowUp() {
		this.service.open("coordinator", this.id);
		String concern = Commands.recorded(this.commands.send("coordinator", "recordConcern", ofAConcern(), Map.of()));
		assertThat(Commands.codes(this.commands.send("social.worker", "settleConcern",
				Map.of("childId", this.id, "concernId", concern, "settledOn", TODAY), Map.of())))
			.containsExactly("NOT_YOUR_AGENCY");
	}

	@Test
	void aConcernIsNoNeed() {
		assertThat(Commands.codes(concern())).isEmpty();
		assertThat(needs("UNMET")).isEmpty();
		assertThat(read("{ concerns { nodes { summary } } }").<List<String>>read("$..summary"))
			.containsExactly("Often without a coat");
	}

	@Test
	void aStrengthIsOnRecord() {
		assertThat(Commands.codes(strength())).isEmpty();
		assertThat(read("{ strengths { nodes { summary } } }").<List<String>>read("$..summary"))
			.containsExactly("Reads to the little ones");
	}

	private Answer need(Map<String, String> different) {
		return this.commands.send(
				"social.worker", "recordNeed", Map.of("childId", this.id, "domain", "CHILD_DEVELOPMENT", "dimension",
						"health", "level", "complex", "summary", "Somebody to talk to", "identifiedOn", "2026-10-01"),
				different);
	}

	private Answer review(String need, Map<String, String> different) {
		return this.commands.send("social.worker", "reviewNeed",
				Map.of("childId", this.id, "needId", need, "reviewedOn", TODAY), different);
	}

	private Answer strength() {
		return this.commands.send(
				"social.worker", "recordStrength", Map.of("childId", this.id, "domain", "CHILD_DEVELOPMENT",
						"dimension", "education", "summary", "Reads to the little ones", "identifiedOn", TODAY),
				Map.of());
	}

	private Answer concern() {
		return this.commands.send("social.worker", "recordConcern", ofAConcern(), Map.of());
	}

	private Map<String, String> ofAConcern() {
		return Map.of("childId", this.id, "kind", "APPEARANCE", "summary", "Often without a coat", "noticedOn", TODAY);
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
