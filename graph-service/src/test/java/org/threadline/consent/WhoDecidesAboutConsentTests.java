package org.threadline.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.threadline.Commands;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may decide about a child: an able child, parents who agree or not, and who decides
 * alone.
 */
@RunningService
class WhoDecidesAboutConsentTests extends AChildWithASensitiveService {

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

}
