package org.threadline;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Somebody's browser, as far as sessions go: it follows redirects and keeps cookies.
 */
final class Browser {

	private final GraphQlCaller service;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.ALWAYS)
		.build();

	Browser(GraphQlCaller service) {
		this.service = service;
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.service.address(path)));
	}

	/** As a script of the page does it. */
	HttpResponse<String> ask(String query) throws IOException, InterruptedException {
		return send(question(query).header("X-XSRF-TOKEN", token()));
	}

	/** As a page of somebody else would make the browser do it. */
	HttpResponse<String> askFromElsewhere(String query) throws IOException, InterruptedException {
		return send(question(query));
	}

	/** As one of the sample users does it on the page. */
	HttpResponse<String> signIn(String user) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.service.address("/session"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-XSRF-TOKEN", token())
			.POST(BodyPublishers.ofString("username=" + user + "&password=demo")));
	}

	HttpResponse<String> delete(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.service.address(path)).header("X-XSRF-TOKEN", token()).DELETE());
	}

	List<HttpCookie> cookies() {
		return this.cookies.getCookieStore().getCookies();
	}

	private HttpRequest.Builder question(String query) {
		return HttpRequest.newBuilder(this.service.address("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\":\"" + query + "\"}"));
	}

	// the page asks for its session first, which brings the token
	private String token() throws IOException, InterruptedException {
		get("/session");
		return cookies().stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
