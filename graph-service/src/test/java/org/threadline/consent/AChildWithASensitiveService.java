package org.threadline.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.threadline.Commands;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.OwnChildren.OwnChild;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A child with whom social care and a sensitive service work, and what tests of consent
 * do with it.
 */
abstract class AChildWithASensitiveService {

	static final LocalDate TODAY = LocalDate.now();

	static final Map<String, String> GIVEN_BY_AN_ABLE_CHILD = Map.of("decision", "GIVEN", "givenBy", "CHILD",
			"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY.toString());

	@Autowired
	GraphQlCaller service;

	@Autowired
	OwnChildren children;

	@Autowired
	Commands commands;

	OwnChild child;

	String id;

	@BeforeEach
	void aChildWithWhomASensitiveServiceWorks() {
		this.child = this.children.aChildKnownTo("northmoor-social-care", "northmoor-camhs");
		this.id = this.children.open("camhs", this.child);
		this.service.open("social.worker", this.id);
	}

	AFeed theChild(String extractedAt) {
		return AFeed.anotherFeed(this.child.source())
			.extractedAt(extractedAt)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", this.child.born().toString())
			.withInvolvement("with-northmoor-social-care", "agency_ref", "northmoor-social-care", "role", "Worker")
			.withInvolvement("with-northmoor-camhs", "agency_ref", "northmoor-camhs", "role", "Worker");
	}

	void loadConsents(String extractedAt, String... rows) {
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

	Answer ground(LocalDate from) {
		return ground("camhs", from);
	}

	Answer ground(String user, LocalDate from) {
		return this.commands.send(user, "recordConsent", Map.of("childId", this.id, "from", from.toString(), "decision",
				"LAWFUL_GROUND", "ground", "Section 47 enquiry"), Map.of());
	}

	Answer endGround(String user, String ground, Map<String, String> different) {
		return this.commands.send(user, "withdrawConsent",
				Map.of("childId", this.id, "consentId", ground, "from", TODAY.toString()), different);
	}

	List<String> parents() {
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

	List<String> responsible(String user) {
		return this.service
			.ask(user, "query($id: ID!) { child(id: $id) { family { parentalResponsibilities { person { id } } } } }",
					Map.of("id", this.id))
			.read("$..person.id");
	}

	Answer record(Map<String, ?> different) {
		return record("camhs", different);
	}

	Answer record(String user, Map<String, ?> different) {
		Map<String, Object> usual = new HashMap<>(GIVEN_BY_AN_ABLE_CHILD);
		usual.put("childId", this.id);
		return this.commands.send(user, "recordConsent", usual, different);
	}

	Answer withdraw(String consent) {
		return withdraw("camhs", consent);
	}

	Answer withdraw(String consent, Map<String, String> different) {
		return withdraw("camhs", consent, different);
	}

	Answer withdraw(String user, String consent) {
		return withdraw(user, consent, Map.of());
	}

	Answer withdraw(String user, String consent, Map<String, String> different) {
		return this.commands.send(
				user, "withdrawConsent", Map.of("childId", this.id, "consentId", consent, "givenBy", "CHILD",
						"judgedAbleBecause", "Understands what it means", "how", "VERBAL", "from", TODAY.toString()),
				different);
	}

	List<String> disclosures(String user) {
		return involvement(user).read("$..nodes[*].disclosure");
	}

	Answer involvement(String user) {
		return this.service.ask(user,
				"query($id: ID!) { child(id: $id) { involvements { nodes { disclosure ... on Involvement { agency { id kind } } } } } }",
				Map.of("id", this.id));
	}

}
