package org.threadline;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request that never becomes a question is told what to do otherwise.
 */
@RunningService
class OutsideErrorTests {

	private static final String QUESTION = "{\"query\":\"{ me { id } }\"}";

	@Autowired
	private GraphQlCaller service;

	@Test
	void oneThatDoesNotSayItIsJsonIsToldTo() throws Exception {
		for (HttpRequest.Builder request : List.of(question(), question().header("Content-Type", "text/plain"))) {
			assertThatItIsTold(send(request), 415, "INVALID_QUERY", "Content-Type: application/json");
		}
	}

	@Test
	void oneThatTakesNoAnswerOfOursIsToldWhatThereIs() throws Exception {
		HttpRequest.Builder request = question().header("Content-Type", "application/json");
		assertThatItIsTold(send(request.header("Accept", "image/png")), 406, "INVALID_QUERY",
				"Accept: application/json");
	}

	@Test
	void oneWithoutTheTokenOfThePageIsToldToLoadItAgain() throws Exception {
		Browser browser = new Browser(this.service);
		browser.signIn("teacher");
		assertThatItIsTold(browser.askFromElsewhere("{ me { id } }"), 403, "NOT_PERMITTED", "Load the page again");
	}

	@Test
	void oneForNoAddressOfOursIsToldWhereQuestionsGo() throws Exception {
		Browser browser = new Browser(this.service);
		browser.signIn("teacher");
		assertThatItIsTold(browser.get("/nowhere"), 403, "NOT_PERMITTED", "/graphql");
	}

	@Test
	void aSubscriptionThatAcceptsNoEventsIsToldToAcceptThem() throws Exception {
		for (String accepted : List.of("application/json", "application/graphql-response+json", "*/*",
				"application/json, text/event-stream")) {
			int status = accepted.equals("application/graphql-response+json") ? 400 : 200;
			HttpRequest.Builder request = question("{\"query\":\"subscription { changed { kind } }\"}")
				.header("Content-Type", "application/json")
				.header("Accept", accepted);
			assertThatItIsTold(send(request), status, "INVALID_QUERY", "Accept: text/event-stream");
		}
	}

	@Test
	void oneOfNobodyIsToldHowToSignIn() throws Exception {
		HttpResponse<String> answer = send(questionOfNobody());
		assertThatItIsTold(answer, 401, "NOT_SIGNED_IN", "Authorization: Basic");
		assertThat(answer.headers().allValues("WWW-Authenticate"))
			.containsExactly("Basic realm=\"Threadline\", charset=\"UTF-8\"");
		HttpResponse<String> wrong = send(questionOfNobody().header("Authorization", "Basic bm9ib2R5OmRlbW8="));
		assertThatItIsTold(wrong, 401, "NOT_SIGNED_IN", "Authorization: Basic");
		assertThat(wrong.headers().allValues("WWW-Authenticate")).hasSize(1);
	}

	@Test
	void oneOfAPageWhoseSessionIsOverMakesNoBrowserAskForAPassword() throws Exception {
		for (String header : List.of("Origin", "Sec-Fetch-Mode")) {
			HttpResponse<String> answer = send(questionOfNobody().header(header, "cors"));
			assertThatItIsTold(answer, 401, "NOT_SIGNED_IN", "on the page");
			assertThat(answer.headers().allValues("WWW-Authenticate")).isEmpty();
		}
	}

	private HttpRequest.Builder questionOfNobody() {
		return HttpRequest.newBuilder(this.service.address("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(QUESTION));
	}

	@Test
	void oneForThePageOfErrorsIsToldWhatOneForAnyOtherAddressIs() throws Exception {
		Browser browser = new Browser(this.service);
		assertThatItIsTold(browser.get("/error"), 401, "NOT_SIGNED_IN", "Authorization: Basic");
		browser.signIn("teacher");
		assertThatItIsTold(browser.get("/error"), 403, "NOT_PERMITTED", "/graphql");
	}

	private HttpRequest.Builder question() {
		return question(QUESTION);
	}

	private HttpRequest.Builder question(String body) {
		return HttpRequest.newBuilder(this.service.address("/graphql"))
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString("teacher:demo".getBytes(StandardCharsets.UTF_8)))
			.POST(BodyPublishers.ofString(body));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	private static void assertThatItIsTold(HttpResponse<String> answer, int status, String code, String advice) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].extensions.code")).containsExactly(code);
		assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].message")).first()
			.asString()
			.contains(advice);
	}

}
