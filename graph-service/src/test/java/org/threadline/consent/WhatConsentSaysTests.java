package org.threadline.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.Commands;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a decision or its withdrawal may say: what cannot be right is refused, and opens
 * nothing.
 */
@RunningService
class WhatConsentSaysTests extends AChildWithASensitiveService {

	@ParameterizedTest
	@CsvSource({ "judgedAbleBecause,'',JUDGEMENT_NEEDED", "givenBy,PARENT,NO_STANDING_TO_CONSENT",
			"givenBy,CARER,NO_STANDING_TO_CONSENT", "givenBy,'',GIVER_NEEDED", "how,'',FORM_NEEDED",
			"how,WRITTEN,FILED_AT_NEEDED", "from,2090-01-01,DAY_AHEAD", "from,2001-01-01,BEFORE_BIRTH",
			"to,9999-01-01,TOO_FAR_AHEAD", "to,2001-01-01,END_BEFORE_START", "ground,Section 47,GROUND_NOT_ASKED",
			"agencyId,another,NOT_YOUR_AGENCY" })
	void whatCannotBeRightIsRefusedAndOpensNothing(String field, String value, String code) {
		assertThat(Commands.codes(record(Map.of(field, value)))).containsExactly(code);
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
	}

	@ParameterizedTest
	@CsvSource({ "filedAt,201,TEXT_NOT_USABLE", "judgedAbleBecause,501,JUDGEMENT_NEEDED",
			"givenByPersonId,9,PERSON_NOT_ASKED" })
	void noTextIsKeptThatIsTooLongOrNotAskedFor(String field, int length, String code) {
		Answer answer = record(Map.of(field, "a".repeat(length)));
		assertThat(Commands.codes(answer)).containsExactly(code);
		assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly(field);
	}

	@ParameterizedTest
	@CsvSource({ "filedAt,201", "judgedAbleBecause,501" })
	void aTextThatAParentsDecisionDoesNotNeedIsShortToo(String field, int length) {
		Map<String, String> mothers = Map.of("givenBy", "PARENT", "givenByPersonId", parents().getFirst());
		for (String text : List.of("a".repeat(length), "in two\nlines")) {
			Map<String, String> different = new HashMap<>(mothers);
			different.put(field, text);
			Answer answer = record(different);
			assertThat(Commands.codes(answer)).containsExactly("TEXT_NOT_USABLE");
			assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly(field);
			assertThat(answer.body()).contains("at most " + (length - 1) + " characters");
		}
	}

	@Test
	void whereAPaperIsFiledFitsOneLine() {
		for (String place : List.of("a".repeat(201), "Folder\n3")) {
			assertThat(Commands.codes(record(Map.of("how", "WRITTEN", "filedAt", place))))
				.containsExactly("FILED_AT_NEEDED");
		}
	}

	@Test
	void aWithdrawalKeepsNoTextThatIsTooLong() {
		String consent = Commands.recorded(record(Map.of()));
		Map<String, String> withdrawal = new HashMap<>(GIVEN_BY_AN_ABLE_CHILD);
		withdrawal.remove("decision");
		withdrawal.putAll(Map.of("childId", this.id, "consentId", consent));
		assertThat(Commands
			.codes(this.commands.send("camhs", "withdrawConsent", withdrawal, Map.of("filedAt", "a".repeat(201)))))
			.containsExactly("TEXT_NOT_USABLE");
	}

	@ParameterizedTest
	@CsvSource({ "CONCERN", "CONSENT", "NOTICE" })
	void aYesToWhatConsentDoesNotOpenIsRefusedAndANoIsNot(String category) {
		Answer answer = record(Map.of("category", category));
		assertThat(Commands.codes(answer)).containsExactly("CONSENT_OPENS_NOTHING");
		assertThat(answer.<List<String>>read("$..refusals[*].field")).containsExactly("category");
		assertThat(answer.<List<String>>read("$..refusals[*].message")).first()
			.asString()
			.contains("INVOLVEMENT")
			.doesNotContain(category);
		assertThat(Commands.codes(record(Map.of("category", category, "decision", "REFUSED")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ground,GROUND_NEEDED", "filedAt,TEXT_NOT_USABLE" })
	void aTextThatCannotBeSeenSaysNothing(String field, String code) {
		for (String text : List.of("\u200b\u200b", "\u00ad", "\u2060 \ufeff", "\u3164")) {
			assertThat(
					Commands
						.codes(this.commands.send("camhs", "recordConsent",
								Map.of("childId", this.id, "from", TODAY.toString(), "decision", "LAWFUL_GROUND",
										"ground", "Section 47 enquiry"),
								Map.of(field, text))))
				.as(field)
				.containsExactly(code);
		}
	}

	@Test
	void consentForAnUnknownAgencyIsRefused() {
		assertThat(Commands.codes(record(Map.of("sharedWith", List.of("nobody"))))).containsExactly("AGENCY_NOT_FOUND");
	}

	@Test
	void aConsentIsNotWithdrawnByNobodyInNoForm() {
		String consent = Commands.recorded(record(Map.of()));
		assertThat(Commands.codes(endGround("camhs", consent, Map.of()))).containsExactly("GIVER_NEEDED",
				"FORM_NEEDED");
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

}
