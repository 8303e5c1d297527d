package org.threadline.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The queue of what an agency was asked to put right follows what its reader may see when
 * they read it.
 */
@RunningService
class CorrectionQueueTests {

	/** Who signs in as {@code parent}. */
	private static final String PARENT = "9990249911";

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	/**
	 * In the end the parent bears no responsibility for the child, so that other tests
	 * are not disturbed.
	 */
	@Test
	void aChildWhoWasHiddenLeavesTheQueueOfAnAgencyThatIsNoLongerInvolved() {
		LocalDate born = LocalDate.of(2013, 7, 19);
		this.children.load(aHiddenChildOf(born).withInvolvement("school", "agency_ref", "alder-bank-school")
			.withEvent("E1", "agency_ref", "alder-bank-school", "post_ref", ""));
		String child = this.service.find("teacher", "Own", "Quillfeather", born).getFirst();
		String event = this.service
			.ask("parent", "query($id: ID!) { child(id: $id) { chronology { nodes { id } } } }", Map.of("id", child))
			.<List<String>>read("$..nodes[*].id")
			.getFirst();
		String request = Commands.recorded(this.commands.send("parent", "requestCorrection",
				Map.of("childId", child, "factId", event, "says", "It was another day"), Map.of()));
		assertThat(queue("teacher")).contains(request);

		this.children.load(aHiddenChildOf(born).extractedAt("2026-11-17T02:00:00Z")
			.withInvolvement("school-ended", "agency_ref", "alder-bank-school", "valid_to", "2026-01-31", "replaces",
					"school")
			.withInvolvement("school", "agency_ref", "alder-bank-school")
			.withResponsibility("R2", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1", "valid_to", "2026-02-28", "replaces", "R1"));
		assertThat(this.service.find("teacher", "Own", "Quillfeather", born)).isEmpty();
		assertThat(queue("teacher")).doesNotContain(request);
	}

	@Test
	void aRequestAboutAConsentThatTheListHidesIsNotInTheQueue() {
		LocalDate born = LocalDate.of(2011, 3, 8);
		this.children.load(AFeed.anotherFeed("quiet-request")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString(), "sign_in", "quiet.child")
			.withInvolvement("school", "agency_ref", "alder-bank-school")
			.withInvolvement("clinic", "agency_ref", "northmoor-sexual-health", "sensitivity", "SENSITIVE")
			.withConsent("for-the-clinic", "agency_ref", "alder-bank-school", "shared_with", "northmoor-sexual-health",
					"given_by", "CHILD")
			.withConsent("for-all", "agency_ref", "alder-bank-school", "given_by", "CHILD"));
		Answer own = this.service.ask("quiet.child", "{ aboutMe { id consents { nodes { id sharedWithAll } } } }");
		String child = own.<List<String>>read("$..aboutMe[*].id").getFirst();
		String hidden = request(child, own.<List<String>>read("$..nodes[?(@.sharedWithAll == false)].id").getFirst());
		String shown = request(child, own.<List<String>>read("$..nodes[?(@.sharedWithAll == true)].id").getFirst());
		this.service.open("teacher", child);
		assertThat(queue("teacher")).contains(shown).doesNotContain(hidden);
		assertThat(answer(child, hidden).body()).isEqualTo(answer(child, "no-such-request").body())
			.contains("REQUEST_NOT_FOUND");
	}

	private String request(String child, String fact) {
		return Commands.recorded(this.commands.send("quiet.child", "requestCorrection",
				Map.of("childId", child, "factId", fact, "says", "I never said so"), Map.of()));
	}

	private Answer answer(String child, String request) {
		return this.commands.send("teacher", "answerCorrection",
				Map.of("childId", child, "requestId", request, "answer", "DECLINED", "reason", "It stands so"),
				Map.of());
	}

	@Test
	void aChildTooYoungToDecideAsksThroughSomebodyResponsible() {
		LocalDate born = LocalDate.now().minusYears(12).plusDays(1);
		this.children.load(AFeed.anotherFeed("young")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString(), "sign_in", "young.child")
			.withInvolvement("care", "agency_ref", "northmoor-social-care"));
		Answer own = this.service.ask("young.child",
				"{ aboutMe { id involvements { nodes { ... on Involvement { id } } } } }");
		Map<String, String> input = Map.of("childId", own.<List<String>>read("$..aboutMe[*].id").getFirst(), "factId",
				own.<List<String>>read("$..nodes[*].id").getFirst(), "says", "She never came");
		Answer asked = this.commands.send("young.child", "requestCorrection", input, Map.of());
		assertThat(Commands.codes(asked)).containsExactly("CHILD_TOO_YOUNG");
	}

	private static AFeed aHiddenChildOf(LocalDate born) {
		return AFeed.anotherFeed("queue")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", born.toString(), "indexing", "HIDDEN_ON_REQUEST")
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Joanna", "family_name", "Holloway",
					"date_of_birth", "1986-07-21", "nhs_number", PARENT)
			.withResponsibility("R1", "agency_ref", "northmoor-social-care", "holder_agency_ref", "",
					"holder_person_ref", "P1");
	}

	private List<String> queue(String user) {
		return this.service.ask(user, "{ correctionRequests(first: 100) { nodes { request { id } } } }")
			.read("$..request.id");
	}

}
