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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With an issuer configured people sign in with its tokens, or at the issuer through the
 * page, and nothing of demo identity exists.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "threadline.graph.embedded.folder=target/issuer-service")
@Import(GraphQlCaller.Configuration.class)
@BesideOthers
class IssuerIdentityTests {

	private static final TestIssuer ISSUER = TestIssuer.start();

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private Driver driver;

	@DynamicPropertySource
	static void issuer(DynamicPropertyRegistry properties) {
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::address);
		properties.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> TestIssuer.AUDIENCE);
		properties.add("spring.security.oauth2.client.provider.ours.issuer-uri", ISSUER::address);
		properties.add("spring.security.oauth2.client.registration.ours.client-id", () -> TestIssuer.CLIENT);
		properties.add("spring.security.oauth2.client.registration.ours.client-secret", () -> TestIssuer.SECRET);
		properties.add("spring.security.oauth2.client.registration.ours.scope", () -> "openid");
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
	void thatSomebodyUnknownSignedInIsOnRecordWithoutTheirName() throws Exception {
		int before = signInsRefused().size();
		ask("Bearer " + ISSUER.token("stranger.by.name", Instant.now().plus(AN_HOUR)));
		assertThat(signInsRefused()).hasSize(before + 1)
			.allSatisfy((entry) -> assertThat(entry).containsEntry("details", List.of("NOT_KNOWN_HERE")))
			.noneSatisfy((entry) -> assertThat(entry.toString()).contains("stranger"));
	}

	private List<Map<String, Object>> signInsRefused() {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (entry:AuditEntry {kind: 'REFUSAL', action: 'signIn'})
					RETURN properties(entry) AS entry""").list((row) -> row.get("entry").asMap());
		}
	}

	@Test
	void anExpiredForgedOrMissingTokenIsRefused() throws Exception {
		assertThat(ask("Bearer " + ISSUER.token("teacher", Instant.now().minus(AN_HOUR))).statusCode()).isEqualTo(401);
		assertThat(ask("Bearer " + ISSUER.forgedToken("teacher", Instant.now().plus(AN_HOUR))).statusCode())
			.isEqualTo(401);
		assertThat(ask("Bearer nonsense").statusCode()).isEqualTo(401);
	}

	@Test
	void whoIsNotSignedInIsToldWhatTokenToSend() throws Exception {
		HttpRequest question = HttpRequest.newBuilder(this.service.address("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\":\"{ me { id } }\"}"))
			.build();
		HttpResponse<String> nobody = this.client.send(question, BodyHandlers.ofString());
		assertThat(nobody.headers().allValues("WWW-Authenticate")).singleElement().asString().startsWith("Bearer");
		for (HttpResponse<String> answer : List.of(nobody, ask("Bearer nonsense"))) {
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("NOT_SIGNED_IN", "Authorization: Bearer").doesNotContain("demo");
		}
	}

	@Test
	void aTokenMadeForSomebodyElseOrForNobodyIsRefused() throws Exception {
		for (List<String> audience : List.of(List.of("another-service"), List.of(TestIssuer.CLIENT),
				List.<String>of())) {
			String token = ISSUER
				.tokenWith((claims) -> claims.claim("preferred_username", "teacher").audience(audience));
			assertThat(ask("Bearer " + token).statusCode()).as("made for %s", audience).isEqualTo(401);
		}
		String forUsToo = ISSUER.tokenWith((claims) -> claims.claim("preferred_username", "teacher")
			.audience(List.of("another-service", TestIssuer.AUDIENCE)));
		assertThat(ask("Bearer " + forUsToo).statusCode()).isEqualTo(200);
	}

	@Test
	void aTokenOfAnotherIssuerIsRefused() throws Exception {
		String token = ISSUER.tokenWith(
				(claims) -> claims.claim("preferred_username", "teacher").issuer("https://elsewhere.example.org"));
		assertThat(ask("Bearer " + token).statusCode()).isEqualTo(401);
	}

	@Test
	void thePasswordOfTheSampleUsersOpensNothing() throws Exception {
		String basic = Base64.getEncoder().encodeToString("teacher:demo".getBytes(StandardCharsets.UTF_8));
		assertThat(ask("Basic " + basic).statusCode()).isEqualTo(401);
		HttpRequest signIn = HttpRequest.newBuilder(this.service.address("/session"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=teacher&password=demo"))
			.build();
		assertThat(this.client.send(signIn, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
	}

	@Test
	void thePageIsToldWhereToSignInAndThatThereAreNoSampleUsers() throws Exception {
		assertThat(new Browser(this.service).get("/session").body()).isEqualTo("""
				{"signedIn":false,"name":"","demo":false,"sampleUsers":[],"signInAt":"/oauth2/authorization/ours"}""");
	}

	@Test
	void whoSignsInAtTheIssuerReadsInASessionAndNeverSeesAToken() throws Exception {
		ISSUER.signsIn("teacher");
		Browser browser = new Browser(this.service);
		HttpResponse<String> page = browser.get("/oauth2/authorization/ours");
		assertThat(page.uri()).isEqualTo(this.service.address("/"));
		assertThat(browser.get("/session").body()).contains("\"signedIn\":true").contains("Beth Cartwright");
		assertThat(browser.ask("{ me { post { title } } }").body()).contains("Class teacher");
		assertThat(browser.cookies()).extracting((cookie) -> cookie.getName())
			.containsExactlyInAnyOrder("JSESSIONID", "XSRF-TOKEN");
	}

	@Test
	void aSessionIsGoodForScriptsOfThisPageOnlyAndEndsWhenOneSignsOut() throws Exception {
		ISSUER.signsIn("teacher");
		Browser browser = new Browser(this.service);
		browser.get("/oauth2/authorization/ours");
		assertThat(browser.askFromElsewhere("{ me { id } }").statusCode()).isEqualTo(403);
		assertThat(browser.delete("/session").statusCode()).isEqualTo(204);
		assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
		assertThat(browser.ask("{ me { id } }").statusCode()).isIn(401, 403);
	}

	@Test
	void whomNobodyHasOnRecordSignsInAndIsToldSo() throws Exception {
		ISSUER.signsIn("stranger");
		Browser browser = new Browser(this.service);
		browser.get("/oauth2/authorization/ours");
		assertThat(browser.ask("{ me { id } }").body()).contains("NOT_KNOWN_HERE");
	}

	@Test
	void anIdTokenThatNamesNobodyOrIsNotForThisServiceSignsNobodyIn() throws Exception {
		List<Consumer<JWTClaimsSet.Builder>> wrong = List.of((claims) -> {
		}, (claims) -> claims.claim("preferred_username", "teacher").audience("another-service"),
				(claims) -> claims.claim("preferred_username", "teacher").issuer("https://elsewhere.example.org"),
				(claims) -> claims.claim("preferred_username", "teacher").claim("nonce", "of another sign-in"));
		for (Consumer<JWTClaimsSet.Builder> claims : wrong) {
			ISSUER.idTokensWith(claims);
			Browser browser = new Browser(this.service);
			assertThat(browser.get("/oauth2/authorization/ours").uri())
				.isEqualTo(this.service.address("/?signIn=failed"));
			assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
		}
	}

	@Test
	void aCodeThatNobodyHereAskedForSignsNobodyIn() throws Exception {
		ISSUER.signsIn("teacher");
		Browser browser = new Browser(this.service);
		browser.get("/login/oauth2/code/ours?code=stolen&state=made-up");
		assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
	}

	@Test
	@Tag("slow")
	void aTeacherSignsInThroughThePage() throws Exception {
		ISSUER.signsIn("teacher");
		Journeys.run("issuer.journey.mjs", this.service.address(""), "issuer-report.txt");
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
