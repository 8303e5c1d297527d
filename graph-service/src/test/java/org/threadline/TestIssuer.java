package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A small OpenID Connect issuer over real HTTP: it publishes its keys, signs tokens, and
 * signs in whoever is said to sit in front of it, without asking for a password.
 */
final class TestIssuer implements AutoCloseable {

	/** For whom tokens of the API are made. */
	static final String AUDIENCE = "threadline-api";

	/** What the pages are registered as. */
	static final String CLIENT = "threadline-pages";

	static final String SECRET = "known to the two of them";

	private final HttpServer server;

	private final RSAKey key;

	/** What each code was given out for. */
	private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

	private volatile Consumer<JWTClaimsSet.Builder> whoever = (claims) -> {
	};

	private TestIssuer(HttpServer server, RSAKey key) {
		this.server = server;
		this.key = key;
	}

	static TestIssuer start() {
		try {
			RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			TestIssuer issuer = new TestIssuer(server, key);
			issuer.publish("/.well-known/openid-configuration", """
					{"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
					 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
					 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
					""".formatted(issuer.address()));
			issuer.publish("/keys", new JWKSet(key.toPublicJWK()).toString());
			server.createContext("/authorize", issuer::authorize);
			server.createContext("/token", issuer::exchange);
			server.start();
			return issuer;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** A token of this issuer for a person, good until a moment. */
	String token(String signIn, Instant expires) {
		return token(this.key,
				(claims) -> claims.claim("preferred_username", signIn).expirationTime(Date.from(expires)));
	}

	/** A token with other claims than usual. */
	String tokenWith(Consumer<JWTClaimsSet.Builder> claims) {
		return token(this.key, claims);
	}

	/** A token that names this issuer but is signed with somebody else's key. */
	String forgedToken(String signIn, Instant expires) {
		try {
			return token(new RSAKeyGenerator(2048).keyID("test").generate(),
					(claims) -> claims.claim("preferred_username", signIn).expirationTime(Date.from(expires)));
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** From now on this person sits in front of the browser. */
	void signsIn(String person) {
		this.whoever = (claims) -> claims.claim("preferred_username", person);
	}

	/** From now on id tokens are like this. */
	void idTokensWith(Consumer<JWTClaimsSet.Builder> claims) {
		this.whoever = claims;
	}

	private String token(RSAKey key, Consumer<JWTClaimsSet.Builder> more) {
		try {
			JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(address())
				.subject("an-opaque-subject")
				.audience(AUDIENCE)
				.issueTime(Date.from(Instant.now()))
				.expirationTime(Date.from(Instant.now().plusSeconds(60)));
			more.accept(claims);
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					claims.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Sends the browser back with a code at once. */
	private void authorize(HttpExchange exchange) throws IOException {
		Map<String, String> question = parameters(exchange.getRequestURI().getRawQuery());
		String code = UUID.randomUUID().toString();
		this.asked.put(code, question);
		URI back = URI.create(question.get("redirect_uri") + "?code=" + code + "&state="
				+ URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8));
		exchange.getResponseHeaders().add("Location", back.toString());
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	/** Gives an id token for a code, once. */
	private void exchange(HttpExchange exchange) throws IOException {
		Map<String, String> form = parameters(
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Map<String, String> question = this.asked.remove(form.getOrDefault("code", ""));
		if (question == null) {
			answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
			return;
		}
		String idToken = token(this.key, (claims) -> {
			claims.audience(CLIENT).claim("nonce", question.get("nonce"));
			this.whoever.accept(claims);
		});
		answer(exchange, 200, """
				{"access_token": "not for the browser", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}"""
			.formatted(idToken));
	}

	private static Map<String, String> parameters(String encoded) {
		return Arrays.stream(encoded.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> decoded(pair[0]), (pair) -> decoded(pair[1])));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private void publish(String path, String json) {
		this.server.createContext(path, (exchange) -> answer(exchange, 200, json));
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
