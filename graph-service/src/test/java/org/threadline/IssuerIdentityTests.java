package org.threadline;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With an issuer configured people sign in with its tokens, and nothing of demo identity
 * exists.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "threadline.graph.embedded.folder=target/issuer-service")
@Import(GraphQlCaller.Configuration.class)
class IssuerIdentityTests {

	private static final TestIssuer ISSUER = TestIssuer.start();

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private GraphQlCaller service;

	@DynamicPropertySource
	static void issuer(DynamicPropertyRegistry properties) {
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::address);
	}

	@AfterAll
	static void stopIssuer() {
		ISSUER.close();
	}

	@Test
	void aTokenOfTheIssuerSignsInThePersonItNames() throws Exception {
		HttpResponse<String> answer = ask("Bearer " + ISSUER.token("teacher", Instant.now().plus(AN_HOUR)));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Class teacher");
	}

	@Test
	void aPersonNobodyHasOnRecordIsToldSo() throws Exception {
		HttpResponse<String> answer = ask("Bearer " + ISSUER.token("stranger", Instant.now().plus(AN_HOUR)));
		assertThat(answer.body()).contains("NOT_KNOWN_HERE").doesNotContain("Class teacher");
	}

	@Test
	void anExpiredForgedOrMissingTokenIsRefused() throws Exception {
		assertThat(ask("Bearer " + ISSUER.token("teacher", Instant.now().minus(AN_HOUR))).statusCode()).isEqualTo(401);
		assertThat(ask("Bearer " + ISSUER.forgedToken("teacher", Instant.now().plus(AN_HOUR))).statusCode())
			.isEqualTo(401);
		assertThat(ask("Bearer nonsense").statusCode()).isEqualTo(401);
	}

	@Test
	void thePasswordOfTheSampleUsersOpensNothing() throws Exception {
		String basic = Base64.getEncoder().encodeToString("teacher:demo".getBytes(StandardCharsets.UTF_8));
		assertThat(ask("Basic " + basic).statusCode()).isEqualTo(401);
		HttpRequest signIn = HttpRequest.newBuilder(this.service.address("/session"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=teacher&password=demo"))
			.build();
		assertThat(this.client.send(signIn, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
	}

	@Test
	void thePageIsToldThatThereAreNoSampleUsers() throws Exception {
		HttpRequest session = HttpRequest.newBuilder(this.service.address("/session")).build();
		assertThat(this.client.send(session, BodyHandlers.ofString()).body()).contains("\"demo\":false")
			.doesNotContain("social.worker");
	}

	private HttpResponse<String> ask(String authorization) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.service.address("/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization", authorization)
			.POST(BodyPublishers.ofString("{\"query\":\"{ me { post { title } } }\"}"))
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

}
