package org.threadline.consent;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.threadline.Commands;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a decision about sharing opens and closes from the next read on, and until when.
 */
@RunningService
class RecordingConsentTests extends AChildWithASensitiveService {

	@Test
	void thatADecisionPutRightOneThatNamesNobodyIsNotTold() {
		String asked = "query($id: ID!) { child(id: $id) { consents { nodes { corrected state } } } }";
		this.children.load(theChild("2026-11-17T02:00:00Z").withConsent("row", "agency_ref", "northmoor-social-care",
				"shared_with", "northmoor-camhs", "valid_from", "2026-11-02"));
		this.service.open("coordinator", this.id);
		assertThat(this.service.ask("coordinator", asked, Map.of("id", this.id)).<List<Boolean>>read("$..corrected"))
			.isEmpty();
		this.children.load(theChild("2026-11-18T02:00:00Z").withConsent("row", "agency_ref", "northmoor-social-care",
				"shared_with", "northmoor-police", "valid_from", "2026-11-02"));
		assertThat(this.service.ask("coordinator", asked, Map.of("id", this.id)).<List<Boolean>>read("$..corrected"))
			.containsExactly(false);
		assertThat(this.service.ask("camhs", asked, Map.of("id", this.id)).<List<Boolean>>read("$..corrected"))
			.containsExactly(true);
	}

	@Test
	void consentCountsFromTheNextReadAndItsWithdrawalToo() {
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		String consent = Commands.recorded(record(Map.of()));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		assertThat(Commands.codes(withdraw(consent))).isEmpty();
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(Commands.codes(withdraw(consent))).containsExactly("WITHDRAWN_ALREADY");
	}

	@Test
	void ofTwoDecisionsOfOneDayTheLaterRecordedCounts() {
		String consent = Commands.recorded(record(Map.of()));
		Commands.recorded(withdraw(consent));
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		String again = Commands.recorded(record(Map.of()));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		assertThat(states()).containsOnly(Map.entry(consent, "WITHDRAWN"), Map.entry(again, "IN_FORCE"));
		Commands.recorded(withdraw(again));
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(states()).containsValues("WITHDRAWN").doesNotContainValue("IN_FORCE");
	}

	@Test
	void aWithdrawalThatIsStillToComeDoesNotKeepFromWithdrawingToday() {
		this.children.load(theChild("2026-11-17T02:00:00Z")
			.withConsent("yes", "agency_ref", "northmoor-camhs", "decision", "GIVEN", "valid_from", "2026-11-10")
			.withConsent("later", "agency_ref", "northmoor-camhs", "decision", "WITHDRAWN", "valid_from",
					TODAY.plusMonths(6).toString()));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		String yes = states().entrySet()
			.stream()
			.filter((consent) -> consent.getValue().equals("IN_FORCE"))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
		assertThat(Commands.codes(withdraw(yes))).isEmpty();
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
	}

	@Test
	void puttingAYesRightDoesNotReviveItAgainstTheNoOfItsDay() {
		loadConsents("2026-11-17T02:00:00Z", "yes", "GIVEN", "2026-11-10T09:00:00Z", "no", "REFUSED",
				"2026-11-10T10:00:00Z");
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		loadConsents("2026-11-18T02:00:00Z", "yes", "GIVEN", "2026-11-12T09:00:00Z", "no", "REFUSED",
				"2026-11-10T10:00:00Z");
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
	}

	@Test
	void whatBecameKnownAtOnceCountsAsANo() {
		loadConsents("2026-11-17T02:00:00Z", "yes", "GIVEN", "2026-11-10T09:00:00Z", "no", "REFUSED",
				"2026-11-10T09:00:00Z");
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
	}

	private Map<String, String> states() {
		List<Map<String, String>> consents = this.service
			.ask("camhs", "query($id: ID!) { child(id: $id) { consents { nodes { id decision state } } } }",
					Map.of("id", this.id))
			.read("$..nodes[?(@.decision == 'GIVEN')]");
		return consents.stream().collect(Collectors.toMap((consent) -> consent.get("id"), (one) -> one.get("state")));
	}

	@Test
	void aRefusalForOneAgencyNarrowsWhatWasGivenToAll() {
		Commands.recorded(record(Map.of()));
		this.service.open("coordinator", this.id);
		String socialCare = involvement("social.worker")
			.<List<String>>read("$..nodes[?(@.agency.kind == 'CHILDRENS_SOCIAL_CARE')].agency.id")
			.getFirst();
		Commands.recorded(record(Map.of("decision", "REFUSED", "sharedWith", List.of(socialCare))));
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(disclosures("coordinator")).containsOnly("FULL");
		assertThat(states()).containsValue("PARTLY_WITHDRAWN");
	}

	@Test
	void aRefusalOfOneCategoryNarrowsWhatWasGivenForAll() {
		Commands.recorded(record(Map.of()));
		Commands.recorded(record(Map.of("decision", "REFUSED", "category", "NEED")));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		Commands.recorded(record(Map.of("decision", "REFUSED", "category", "INVOLVEMENT")));
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
	}

	@Test
	void aConsentLapsesAfterItsLastDay() {
		Commands.recorded(record(Map.of("from", TODAY.minusDays(9).toString(), "to", TODAY.minusDays(1).toString())));
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		Commands.recorded(record(Map.of("to", TODAY.toString())));
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

	@Test
	void whatABroaderRefusalEndedIsWithdrawnAlready() {
		String consent = Commands.recorded(record(Map.of("category", "INVOLVEMENT")));
		Commands.recorded(record(Map.of("decision", "REFUSED")));
		assertThat(Commands.codes(withdraw(consent))).containsExactly("WITHDRAWN_ALREADY");
	}

	@Test
	void consentForOneAgencyOpensNothingToAnother() {
		String police = this.service.ask("police", "{ me { post { agency } } }").read("$.data.me.post.agency");
		assertThat(police).isEqualTo("Northmoor Police");
		this.service.open("coordinator", this.id);
		String own = involvement("camhs").<List<String>>read("$..agency.id").getFirst();
		assertThat(Commands.codes(record(Map.of("sharedWith", List.of(own))))).isEmpty();
		assertThat(disclosures("coordinator")).contains("EXISTENCE");
	}

	@Test
	void aConsentThatHasLapsedIsNotWithdrawnUnlessItWasBeforeItDid() {
		String lapsed = Commands
			.recorded(record(Map.of("from", TODAY.minusDays(9).toString(), "to", TODAY.minusDays(3).toString())));
		Answer late = withdraw(lapsed);
		assertThat(Commands.codes(late)).containsExactly("ENDED_ALREADY");
		assertThat(late.body()).contains(TODAY.minusDays(3).toString());
		assertThat(Commands.codes(withdraw(lapsed, Map.of("from", TODAY.minusDays(5).toString())))).isEmpty();
	}

	@Test
	void aNoIsNotWithdrawn() {
		String no = Commands.recorded(record(Map.of("decision", "REFUSED")));
		assertThat(Commands.codes(withdraw(no))).containsExactly("NOT_GIVEN");
		Commands.recorded(record(Map.of("decision", "REFUSED")));
		assertThat(Commands.codes(withdraw(no))).containsExactly("NOT_GIVEN");
	}

	@Test
	void aNoticeIsOnRecordOnceIssued() {
		Map<String, String> notice = Map.of("childId", this.id, "issuedTo", "Mother", "route", "By letter", "issuedOn",
				TODAY.toString());
		assertThat(Commands.codes(this.commands.send("social.worker", "recordNotice", notice, Map.of()))).isEmpty();
		assertThat(Commands
			.codes(this.commands.send("social.worker", "recordNotice", notice, Map.of("issuedOn", "2090-01-01"))))
			.containsExactly("DAY_AHEAD");
		assertThat(this.service
			.ask("social.worker", "query($id: ID!) { child(id: $id) { notices { nodes { issuedTo } } } }",
					Map.of("id", this.id))
			.<List<String>>read("$..issuedTo")).containsExactly("Mother");
	}

}
