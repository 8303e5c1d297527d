package org.threadline;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that has not loaded everything says so, and answers nothing from what it has.
 */
@RunningService
class StartingTests {

	@Autowired
	private AnswersWhileStarting whileStarting;

	@Autowired
	private GraphQlCaller service;

	@Test
	void aQuestionIsToldWhenToComeBack() {
		Answer answer = this.whileStarting.toQuestion();
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.headers()).containsEntry("retry-after", List.of("5")).containsKey("content-security-policy");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("STARTING");
		assertThat(answer.<List<String>>read("$.errors[*].message")).first().asString().contains("Ask again");
		assertThat(answer.body()).doesNotContain("\"data\"");
	}

	@Test
	void aStrangerIsAskedToSignInAllTheSame() {
		assertThat(this.whileStarting.toStranger().status()).isEqualTo(401);
	}

	@Test
	void theServiceIsNotHealthyUntilEverythingIsLoaded() {
		assertThat(this.whileStarting.health()).isEqualTo(503);
		assertThat(this.service.health()).isEqualTo(200);
	}

	@Test
	void onceItIsReadyItAnswers() {
		assertThat(this.service.ask("social.worker", "{ me { name } }").body()).contains("Hannah Osei");
	}

}
