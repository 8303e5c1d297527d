package org.threadline.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recording consent, and that it is withdrawn: what it opens and closes, and who may
 * decide.
 */
@RunningService
class RecordingConsentTests {

	private static final LocalDate TODAY = LocalDate.now();

	private static final Map<String, String> GIVEN_BY_AN_ABLE_CHILD = Map.of("decision", "GIVEN", "givenBy", "CHILD",
			"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY.toString());

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	private OwnChild child;

	private String id;

	@BeforeEach
	void aChildWithWhomASensitiveServiceWorks() {
		this.child = this.children.aChildKnownTo("northmoor-social-care", "northmoor-camhs");
		this.id = this.children.open("camhs", this.child);
		this.service.open("social.worker", this.id);
	}

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

	private AFeed theChild(String extractedAt) {
		return AFeed.anotherFeed(this.child.source())
			.extractedAt(extractedAt)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withInvolvement("with-northmoor-social-care", "agency_ref", "northmoor-social-care", "role", "Worker")
			.withInvolvement("with-northmoor-camhs", "agency_ref", "northmoor-camhs", "role", "Worker");
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

	private void loadConsents(String extractedAt, String... rows) {
		AFeed feed = AFeed.anotherFeed(this.child.source())
			.extractedAt(extractedAt)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString());
		for (int place = 0; place < rows.length; place += 3) {
			feed = feed.withConsent(rows[place], "agency_ref", "northmoor-camhs", "decision", rows[place + 1],
					"recorded_at", rows[place + 2], "valid_from", "2026-11-10");
		}
		this.children.load(feed);
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
	void aNoOfAParentWhomAFeedDoesNotNameIsOfAnotherWhereThereAreTwo() {
		List<String> parents = parents();
		loadConsents("2026-11-18T02:00:00Z", "no", "REFUSED", "2026-11-10T10:00:00Z");
		assertThat(Commands.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", parents.getFirst()))))
			.containsExactly("SOMEBODY_REFUSED");
	}

	@Test
	void aParentWhoMayNotBeKnownOfDoesNotCount() {
		List<String> both = parents();
		this.children.load(AFeed.anotherFeed(this.child.source())
			.extractedAt("2026-11-17T12:00:00Z")
			.withAdult("P2", "agency_ref", "northmoor-social-care", "given_name", "Father", "family_name",
					"Quillfeather", "sensitivity", "RESTRICTED"));
		List<String> known = responsible("camhs");
		assertThat(known).hasSize(1);
		String unknown = both.stream().filter((id) -> !known.contains(id)).findFirst().orElseThrow();
		assertThat(Commands.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", unknown))))
			.containsExactly("NO_STANDING_TO_CONSENT");
		loadConsents("2026-11-18T02:00:00Z", "no", "REFUSED", "2026-11-10T10:00:00Z");
		assertThat(Commands.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", known.getFirst())))).isEmpty();
	}

	@Test
	void aConsentIsWithdrawnOnceHoweverCloselyTheWorkOfWhoWithdrewItIsHeld() {
		this.service.open("coordinator", this.id);
		String consent = Commands.recorded(record("coordinator", Map.of()));
		Commands.recorded(this.commands.send("coordinator", "recordInvolvement", Map.of("childId", this.id, "role",
				"Early help co-ordinator", "from", "2026-09-01", "sensitivity", "SENSITIVE"), Map.of()));
		assertThat(Commands.codes(withdraw("coordinator", consent))).isEmpty();
		assertThat(Commands.codes(withdraw("coordinator", consent))).containsExactly("WITHDRAWN_ALREADY");
		assertThat(Commands.codes(withdraw("social.worker", consent))).as("nor is it told to whom it is hidden from")
			.containsExactly("NOT_YOUR_AGENCY");
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

	@Test
	void aConsentIsNotWithdrawnByNobodyInNoForm() {
		String consent = Commands.recorded(record(Map.of()));
		assertThat(Commands.codes(endGround("camhs", consent, Map.of()))).containsExactly("GIVER_NEEDED",
				"FORM_NEEDED");
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

	private Answer ground(LocalDate from) {
		return ground("camhs", from);
	}

	private Answer ground(String user, LocalDate from) {
		return this.commands.send(user, "recordConsent", Map.of("childId", this.id, "from", from.toString(), "decision",
				"LAWFUL_GROUND", "ground", "Section 47 enquiry"), Map.of());
	}

	private Answer endGround(String user, String ground, Map<String, String> different) {
		return this.commands.send(user, "withdrawConsent",
				Map.of("childId", this.id, "consentId", ground, "from", TODAY.toString()), different);
	}

	@Test
	void aParentWithResponsibilityDecides() {
		String mother = parents().getFirst();
		assertThat(Commands.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", "somebody-else"))))
			.containsExactly("NO_STANDING_TO_CONSENT");
		assertThat(Commands.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", mother)))).isEmpty();
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

	@Test
	void whereOneParentAgreesAndTheOtherRefusesNothingIsShared() {
		List<String> parents = parents();
		assertThat(Commands.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", parents.getFirst()))))
			.isEmpty();
		assertThat(Commands
			.codes(record(Map.of("givenBy", "PARENT", "givenByPersonId", parents.getLast(), "decision", "REFUSED"))))
			.isEmpty();
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(this.service
			.ask("camhs", "query($id: ID!) { child(id: $id) { consents { nodes { decision } } } }",
					Map.of("id", this.id))
			.<List<String>>read("$..decision")).containsExactlyInAnyOrder("GIVEN", "REFUSED");
	}

	@Test
	void whereOneParentRefusesTheOthersLaterYesIsRefusedAndTheirOwnIsNot() {
		List<String> parents = parents();
		Map<String, String> first = Map.of("givenBy", "PARENT", "givenByPersonId", parents.getFirst());
		Map<String, String> second = Map.of("givenBy", "PARENT", "givenByPersonId", parents.getLast());
		Map<String, String> no = new HashMap<>(second);
		no.put("decision", "REFUSED");
		Commands.recorded(record(no));
		Answer yes = record(first);
		assertThat(Commands.codes(yes)).containsExactly("SOMEBODY_REFUSED");
		assertThat(yes.body()).contains("A parent has said no to this");
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(Commands.codes(record(Map.of()))).as("nor does the child's yes go against it")
			.containsExactly("SOMEBODY_REFUSED");
		assertThat(Commands.codes(record(second))).isEmpty();
		assertThat(disclosures("social.worker")).containsOnly("FULL");
		assertThat(Commands.codes(record(first))).isEmpty();
	}

	@Test
	void anAbleChildsNoIsNotGoneAgainstByAParentsLaterYes() {
		Map<String, String> mother = Map.of("givenBy", "PARENT", "givenByPersonId", parents().getFirst());
		String consent = Commands.recorded(record(Map.of()));
		Commands.recorded(withdraw(consent));
		assertThat(Commands.codes(record(mother))).containsExactly("SOMEBODY_REFUSED");
		assertThat(Commands.codes(record(Map.of()))).isEmpty();
		assertThat(Commands.codes(record(mother))).isEmpty();
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

	@Test
	void aNoStandsAgainstWhatItIsAboutAndNothingElse() {
		List<String> parents = parents();
		Commands.recorded(record(Map.of("givenBy", "PARENT", "givenByPersonId", parents.getFirst(), "decision",
				"REFUSED", "category", "NEED")));
		Map<String, String> other = Map.of("givenBy", "PARENT", "givenByPersonId", parents.getLast(), "category",
				"INVOLVEMENT");
		assertThat(Commands.codes(record(other))).isEmpty();
		assertThat(Commands.codes(record(Map.of("category", "NEED")))).containsExactly("SOMEBODY_REFUSED");
		assertThat(Commands.codes(record(Map.of()))).as("about everything").containsExactly("SOMEBODY_REFUSED");
		assertThat(Commands.codes(ground(TODAY))).as("a ground stands in place of consent").isEmpty();
	}

	@Test
	void aPartialYesOfWhoRefusedTakesBackNoMoreThanThat() {
		List<String> parents = parents();
		Map<String, String> refuser = Map.of("givenBy", "PARENT", "givenByPersonId", parents.getFirst());
		Map<String, String> no = new HashMap<>(refuser);
		no.put("decision", "REFUSED");
		Commands.recorded(record(no));
		Map<String, String> partly = new HashMap<>(refuser);
		partly.put("category", "NEED");
		Commands.recorded(record(partly));
		assertThat(Commands.codes(record(Map.of("category", "NEED")))).isEmpty();
		assertThat(Commands.codes(record(Map.of("category", "STRENGTH")))).containsExactly("SOMEBODY_REFUSED");
		assertThat(Commands.codes(record(Map.of()))).containsExactly("SOMEBODY_REFUSED");
	}

	@Test
	void whoNowDecidesAloneIsNotHeldByWhatAParentSaidBefore() {
		OwnChild grown = this.children.aChildKnownTo("northmoor-social-care", "northmoor-camhs");
		LocalDate born = TODAY.minusYears(17);
		this.children.load(AFeed.anotherFeed(grown.source() + "-grown")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString())
			.withInvolvement("care", "agency_ref", "northmoor-social-care")
			.withInvolvement("camhs", "agency_ref", "northmoor-camhs")
			.withConsent("no", "agency_ref", "northmoor-camhs", "decision", "REFUSED", "given_by", "PARENT",
					"valid_from", "2026-02-10"));
		this.id = this.service.open("camhs", "Own", "Quillfeather", born);
		this.service.open("social.worker", this.id);
		assertThat(disclosures("social.worker")).contains("EXISTENCE");
		assertThat(Commands.codes(record(Map.of("judgedAbleBecause", "")))).isEmpty();
		assertThat(disclosures("social.worker")).containsOnly("FULL");
	}

	private List<String> parents() {
		this.children.load(AFeed.anotherFeed(this.child.source())
			.extractedAt("2026-11-17T02:00:00Z")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Mother", "family_name",
					"Quillfeather")
			.withAdult("P2", "agency_ref", "northmoor-social-care", "given_name", "Father", "family_name",
					"Quillfeather")
			.withResponsibility("R1", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1")
			.withResponsibility("R2", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P2"));
		List<String> parents = responsible("camhs");
		assertThat(parents).hasSize(2);
		return parents;
	}

	private List<String> responsible(String user) {
		return this.service
			.ask(user, "query($id: ID!) { child(id: $id) { family { parentalResponsibilities { person { id } } } } }",
					Map.of("id", this.id))
			.read("$..person.id");
	}

	/** Who records a notice or a consent is involved: it is held as closely as that. */
	@Test
	void aNoticeAndAConsentTellNobodyOfAnInvolvementTheyMayNotKnowOf() {
		String child = this.children.open("manager", this.children.aChildKnownTo("northmoor-early-help"));
		this.service.open("coordinator", child);
		Commands.recorded(this.commands.send("manager", "recordInvolvement",
				Map.of("childId", child, "role", "Social worker", "from", "2026-09-01", "sensitivity", "SENSITIVE"),
				Map.of()));
		Commands.recorded(this.commands.send("manager", "recordNotice",
				Map.of("childId", child, "issuedTo", "Mother", "route", "Letter", "issuedOn", "2026-10-01"), Map.of()));
		Commands.recorded(this.commands.send("manager", "recordConsent",
				Map.of("childId", child, "decision", "LAWFUL_GROUND", "ground", "Section 17", "from", "2026-10-01"),
				Map.of()));
		String asked = "query($id: ID!) { child(id: $id) { notices { nodes { id } } consents { nodes { id } } } }";
		assertThat(this.service.ask("manager", asked, Map.of("id", child)).<List<String>>read("$..id")).hasSize(2);
		assertThat(this.service.ask("coordinator", asked, Map.of("id", child)).<List<String>>read("$..id")).isEmpty();
	}

	@Test
	void anotherAgencyDoesNotWithdrawIt() {
		this.service.open("coordinator", this.id);
		String consent = Commands.recorded(record("coordinator", Map.of()));
		assertThat(Commands.codes(withdraw("social.worker", consent))).containsExactly("NOT_YOUR_AGENCY");
	}

	@Test
	void aConsentOneMayNotSeeIsAsUnknownAsOneThatIsNone() {
		String consent = Commands.recorded(record(Map.of()));
		assertThat(Commands.codes(withdraw("social.worker", consent))).containsExactly("CONSENT_NOT_FOUND");
		assertThat(withdraw("social.worker", consent).body())
			.isEqualTo(withdraw("social.worker", "no-such-consent").body());
	}

	@Test
	void aConsentThatNamesOnlyAServiceOneMayNotKnowOfIsAsUnknownToo() {
		this.service.open("coordinator", this.id);
		List<String> sensitive = involvement("camhs").read("$..agency[?(@.kind == 'CAMHS')].id");
		String consent = Commands.recorded(record("coordinator", Map.of("sharedWith", sensitive)));
		assertThat(withdraw("social.worker", consent).body())
			.isEqualTo(withdraw("social.worker", "no-such-consent").body());
		assertThat(Commands.codes(withdraw("camhs", consent))).containsExactly("NOT_YOUR_AGENCY");
		assertThat(Commands.codes(withdraw("coordinator", consent))).isEmpty();
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

	private Answer record(Map<String, ?> different) {
		return record("camhs", different);
	}

	private Answer record(String user, Map<String, ?> different) {
		Map<String, Object> usual = new HashMap<>(GIVEN_BY_AN_ABLE_CHILD);
		usual.put("childId", this.id);
		return this.commands.send(user, "recordConsent", usual, different);
	}

	private Answer withdraw(String consent) {
		return withdraw("camhs", consent);
	}

	private Answer withdraw(String consent, Map<String, String> different) {
		return withdraw("camhs", consent, different);
	}

	private Answer withdraw(String user, String consent) {
		return withdraw(user, consent, Map.of());
	}

	private Answer withdraw(String user, String consent, Map<String, String> different) {
		return this.commands.send(
				user, "withdrawConsent", Map.of("childId", this.id, "consentId", consent, "givenBy", "CHILD",
						"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY.toString()),
				different);
	}

	private List<String> disclosures(String user) {
		return involvement(user).read("$..nodes[*].disclosure");
	}

	private Answer involvement(String user) {
		return this.service.ask(user,
				"query($id: ID!) { child(id: $id) { involvements { nodes { disclosure ... on Involvement { agency { id kind } } } } } }",
				Map.of("id", this.id));
	}

}
