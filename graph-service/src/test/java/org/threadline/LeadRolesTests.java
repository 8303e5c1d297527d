package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lead professional and key contact: two roles, dated, several over time.
 */
@RunningService
class LeadRolesTests {

	private static final String LEADS = """
			query($id: ID!, $known: DateTime) { child(id: $id) {
			  leadProfessional(asKnownAt: $known) { practitioner { name } }
			  keyContact(asKnownAt: $known) { practitioner { name } agency { name } since }
			  leadHistory(asKnownAt: $known) { id kind practitioner { name } agency { name } from to recordedAt source }
			} }""";

	private static final LocalDate MAYA = LocalDate.of(2014, 3, 9);

	private static final LocalDate ALFIE = LocalDate.of(2017, 5, 22);

	private static final LocalDate LEYLA = LocalDate.of(2015, 10, 3);

	@Autowired
	private GraphQlCaller service;

	@ParameterizedTest
	@ValueSource(strings = { "teacher", "police", "coordinator" })
	void aKeyContactIsNotALeadProfessional(String user) {
		String alfie = this.service.open(user, "Alfie", "Thornton", ALFIE);
		Answer answer = leads(user, alfie, null);
		assertThat(answer.<String>read("$.data.child.keyContact.practitioner.name")).isEqualTo("Farah Siddiqui");
		assertThat(answer.<String>read("$.data.child.keyContact.since")).isEqualTo("2026-10-12");
		assertThat(answer.<Object>read("$.data.child.leadProfessional")).isNull();
		assertThat(answer.<List<String>>read("$.data.child.leadHistory[*].kind")).containsExactly("KEY_CONTACT");
	}

	@Test
	void thoseWhoLedBeforeComeAfterThoseWhoLeadNow() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		Answer answer = leads("teacher", maya, null);
		assertThat(answer.<List<String>>read("$.data.child.leadHistory[*].practitioner.name"))
			.containsExactly("Hannah Osei", "Donna Heyes");
		assertThat(answer.<List<String>>read("$.data.child.leadHistory[*].to")).containsExactly(null, "2024-02-16");
		assertThat(answer.<Object>read("$.data.child.keyContact")).isNull();
	}

	@Test
	void theHistoryReadsAsItWasKnownThen() {
		String maya = this.service.open("teacher", "Maya", "Holloway", MAYA);
		Answer then = leads("teacher", maya, "2024-01-01T00:00:00Z");
		assertThat(then.<List<String>>read("$.data.child.leadHistory[*].practitioner.name"))
			.containsExactly("Donna Heyes");
		assertThat(then.<List<String>>read("$.data.child.leadHistory[*].to")).containsExactly((String) null);
		assertThat(then.<String>read("$.data.child.leadProfessional.practitioner.name")).isEqualTo("Donna Heyes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "teacher", "police", "health.visitor" })
	void aSensitiveAppointmentIsAbsentForOtherAgencies(String user) {
		String leyla = this.service.open(user, "Leyla", "Demir", LEYLA);
		Answer answer = leads(user, leyla, null);
		assertThat(answer.<Map<String, Object>>read("$.data.child")).containsEntry("leadProfessional", null)
			.containsEntry("keyContact", null)
			.containsEntry("leadHistory", List.of());
	}

	@Test
	void theAgencyThatLeadsSeesIt() {
		String leyla = this.service.open("social.worker", "Leyla", "Demir", LEYLA);
		assertThat(
				leads("social.worker", leyla, null).<List<String>>read("$.data.child.leadHistory[*].practitioner.name"))
			.containsExactly("Emeka Nwachukwu");
	}

	private Answer leads(String user, String child, @Nullable String known) {
		return this.service.ask(user, LEADS,
				(known != null) ? Map.of("id", child, "known", known) : Map.of("id", child));
	}

}
