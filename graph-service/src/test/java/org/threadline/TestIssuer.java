package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/**
 * A small OpenID Connect issuer over real HTTP: it publishes its keys and signs tokens.
 */
final class TestIssuer implements AutoCloseable {

	private final HttpServer server;

	private final RSAKey key;

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
					{"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"]}
					""".formatted(issuer.address()));
			issuer.publish("/keys", new JWKSet(key.toPublicJWK()).toString());
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
		return token(signIn, expires, address(), this.key);
	}

	/** A token that names this issuer but is signed with somebody else's key. */
	String forgedToken(String signIn, Instant expires) {
		try {
			return token(signIn, expires, address(), new RSAKeyGenerator(2048).keyID("test").generate());
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static String token(String signIn, Instant expires, String issuer, RSAKey key) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					new JWTClaimsSet.Builder().issuer(issuer)
						.subject("an-opaque-subject")
						.claim("preferred_username", signIn)
						.expirationTime(Date.from(expires))
						.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void publish(String path, String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		this.server.createContext(path, (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
