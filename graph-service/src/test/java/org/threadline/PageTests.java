package org.threadline;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page, and everything else that is answered, may load and send nothing elsewhere.
 */
@RunningService
class PageTests {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
			+ "frame-ancestors 'none'";

	@Autowired
	private GraphQlCaller service;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void thePageIsThere() throws Exception {
		HttpResponse<String> page = get("/");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<title>Threadline</title>").doesNotContain("<style");
		// whatever runs is a file of ours
		assertThat(page.body().split("<script", -1)).hasSizeGreaterThan(1);
		assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=\"/)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/session", "/graphql", "/actuator/health", "/nowhere" })
	void everyAnswerCarriesTheSameStrictPolicyOnce(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.headers().allValues("content-security-policy")).containsExactly(POLICY);
		assertThat(answer.headers().map()).containsEntry("x-content-type-options", List.of("nosniff"))
			.containsEntry("x-frame-options", List.of("DENY"))
			.containsEntry("referrer-policy", List.of("no-referrer"))
			.containsEntry("permissions-policy", List.of("camera=(), geolocation=(), microphone=()"));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(this.service.address(path)).build(), BodyHandlers.ofString());
	}

}
