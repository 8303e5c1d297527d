package org.threadline.children;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Those who answer for the sharing of information read who broke the glass and why, and
 * nobody else does.
 */
@RunningService
class GlassReviewTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Test
	void thoseWhoAnswerForSharingReadWhoDidAndWhyButNotForWhom() {
		Emergencies emergencies = new Emergencies(this.service, this.children);
		emergencies.breakGlass("coordinator", emergencies.aChild("HIDDEN_ON_REQUEST"));
		emergencies.breakGlass("coordinator", this.children.nextDay());
		Answer list = brokenGlass("auditor", "first: 2");
		assertThat(list.<List<String>>read("$..reason")).containsExactly(Emergencies.REASON, Emergencies.REASON);
		assertThat(list.<List<String>>read("$..purpose"))
			.containsOnly("I am looking into a worry about this child's safety");
		assertThat(list.<List<List<String>>>read("$..criteria")).containsOnly(List.of("familyName", "dateOfBirth"));
		assertThat(list.<List<String>>read("$..practitioner.postTitle")).hasSize(2).doesNotContainNull();
		assertThat(list.body()).doesNotContain("Quillfeather");
		List<Map<String, Object>> both = list.read("$..nodes[*]");
		both.forEach((entry) -> List.of("id", "at", "lapsesAt").forEach(entry::remove));
		// somebody was found with one, nobody with the other
		assertThat(both.getFirst()).isEqualTo(both.getLast());
		String end = list.read("$.data.brokenGlass.pageInfo.endCursor");
		assertThat(brokenGlass("auditor", "first: 2, after: \"" + end + "\"").<List<String>>read("$..nodes[*].id"))
			.doesNotContainAnyElementsOf(list.<List<String>>read("$..nodes[*].id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "coordinator", "social.worker", "teacher", "planner", "parent" })
	void othersDoNotReadWhoBrokeTheGlass(String user) {
		assertThat(brokenGlass(user, "first: 2").<String>read("$.errors[0].extensions.code"))
			.isEqualTo("NOT_PERMITTED");
	}

	private Answer brokenGlass(String user, String arguments) {
		return this.service.ask(user, """
				{ brokenGlass(%s) { nodes { id at lapsesAt purpose reason criteria agency { name }
				  practitioner { name postTitle } } pageInfo { endCursor } } }""".formatted(arguments));
	}

}
