package org.threadline.consent;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.Commands;
import org.threadline.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lawful ground in place of consent: what it opens, who ends it, and what it may say.
 */
@RunningService
class RecordingLawfulGroundTests extends AChildWithASensitiveService {

	@ParameterizedTest
	@CsvSource({ "filedAt,201,TEXT_NOT_USABLE", "judgedAbleBecause,9,GIVER_NOT_ASKED",
			"givenByPersonId,9,GIVER_NOT_ASKED" })
	void aLawfulGroundKeepsNoTextThatIsTooLongOrNotAskedFor(String field, int length, String code) {
		assertThat(
				Commands.codes(
						this.commands.send("camhs", "recordConsent",
								Map.of("childId", this.id, "from", TODAY.toString(), "decision", "LAWFUL_GROUND",
										"ground", "Section 47 enquiry"),
								Map.of(field, "a".repeat(length)))))
			.containsExactly(code);
	}

	@Test
	void aLawfulGroundStandsInPlaceOfConsent() {
		Map<String, String> ground = Map.of("decision", "LAWFUL_GROUND", "givenBy", "", "how", "", "judgedAbleBecause",
				"");
		assertThat(Commands.codes(record(ground))).containsExactly("GROUND_NEEDED");
		assertThat(Commands.codes(this.commands.send("camhs", "recordConsent", Map.of("childId", this.id, "from",
				TODAY.toString(), "decision", "LAWFUL_GROUND", "ground", "Section 47 enquiry"), Map.of())))
			.isEmpty();
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

	@Test
	void aLawfulGroundEndsAndWhatItOpenedIsHiddenFromTheNextRead() {
		String ground = Commands.recorded(ground(TODAY.minusDays(30)));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		String ended = Commands.recorded(endGround("camhs", ground, Map.of()));
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(Commands.codes(endGround("camhs", ended, Map.of()))).containsExactly("ENDED_ALREADY");
		assertThat(Commands.codes(endGround("camhs", ground, Map.of()))).containsExactly("CONSENT_NOT_FOUND");
		assertThat(this.service
			.ask("camhs", "query($id: ID!) { child(id: $id) { consents { nodes { ground to state } } } }",
					Map.of("id", this.id))
			.<List<Map<String, String>>>read("$..nodes[*]")).containsExactly(
					Map.of("ground", "Section 47 enquiry", "to", TODAY.minusDays(1).toString(), "state", "LAPSED"));
	}

	@Test
	void anotherAgencyDoesNotEndALawfulGround() {
		this.service.open("coordinator", this.id);
		String ground = Commands.recorded(ground("coordinator", TODAY.minusDays(30)));
		assertThat(Commands.codes(endGround("social.worker", ground, Map.of()))).containsExactly("NOT_YOUR_AGENCY");
		assertThat(Commands.codes(endGround("coordinator", ground, Map.of()))).isEmpty();
	}

	@Test
	void aLawfulGroundThatEndsOnItsFirstDayNeverHeld() {
		String ground = Commands.recorded(ground(TODAY));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		assertThat(Commands.codes(endGround("camhs", ground, Map.of()))).isEmpty();
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(Commands.codes(endGround("camhs", ground, Map.of()))).containsExactly("CONSENT_NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource({ "givenBy,CHILD,GIVER_NOT_ASKED", "judgedAbleBecause,Understands,GIVER_NOT_ASKED",
			"how,VERBAL,FORM_NOT_ASKED", "filedAt,A cupboard,FORM_NOT_ASKED", "from,2090-01-01,DAY_AHEAD",
			"from,2001-01-01,END_BEFORE_START" })
	void whatIsNotAskedOfTheEndOfAGroundIsRefusedAndItHoldsOn(String field, String value, String code) {
		String ground = Commands.recorded(ground(TODAY.minusDays(30)));
		assertThat(Commands.codes(endGround("camhs", ground, Map.of(field, value)))).containsExactly(code);
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

}
