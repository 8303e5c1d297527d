package org.threadline.consent;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.threadline.Commands;
import org.threadline.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not know of a service learns nothing of it by recording, withdrawing or
 * asking for consent, and another agency takes nothing back.
 */
@RunningService
class ConsentOfServicesOneMayNotKnowOfTests extends AChildWithASensitiveService {

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

}
